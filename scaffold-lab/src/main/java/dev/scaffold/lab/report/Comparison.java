package dev.scaffold.lab.report;

import dev.scaffold.lab.calibration.Calibration;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.statistics.ContrastFigures;
import dev.scaffold.lab.statistics.EqualTokens;
import dev.scaffold.lab.statistics.QuestionWorth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run amounts to: every figure that tables, page and files show, computed once.
 *
 * @param run how it was made
 * @param items how many rows are looked at: those it has finished in at least one arm, {@value Items#MOST} at most unless it may stop early
 * @param headline what is said first
 * @param primary the contrast with the verdict
 * @param missing what absent replies may have done to it
 * @param arms in the order of the run
 * @param others the other contrasts, tested together; never a verdict
 * @param flips how many rows the primary contrast won, lost and left even
 * @param families what the first arm did in each
 * @param agreements what agreement is worth, for each arm that judges, that of the primary contrast first
 * @param questions what each question of the first arm's script is worth, in the order of the script
 * @param calibration how far each score can be believed on the answers of the first arm, by {@linkplain
 *     dev.scaffold.lab.runs.Rival name}; scores are taken as they are, nothing is fitted
 * @param endToEnd the other arms' own answers, let out by their scores, beside the first arm's agreements
 * @param equalTokens the first arm beside majorities of samples that cost as much; empty if no pool was drawn, or the arm's price lies
 *     below one sample's or beyond the pool's
 * @param equalOutputTokens the same with only the tokens counted that the model wrote
 */
public record Comparison(
        RunInfo run,
        int items,
        Headline headline,
        Primary primary,
        Missing missing,
        List<ArmFigures> arms,
        List<ContrastFigures> others,
        Map<Flip, Integer> flips,
        List<FamilyFigures> families,
        List<Agreement> agreements,
        List<QuestionWorth> questions,
        Map<String, Calibration> calibration,
        List<EndToEnd> endToEnd,
        Optional<EqualTokens> equalTokens,
        Optional<EqualTokens> equalOutputTokens) {

    public Comparison {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(primary, "primary");
        Objects.requireNonNull(missing, "missing");
        arms = List.copyOf(arms);
        others = List.copyOf(others);
        flips = Collections.unmodifiableMap(new EnumMap<>(flips));
        families = List.copyOf(families);
        agreements = List.copyOf(agreements);
        questions = List.copyOf(questions);
        calibration = Collections.unmodifiableMap(new TreeMap<>(calibration));
        endToEnd = List.copyOf(endToEnd);
        Objects.requireNonNull(equalTokens, "equalTokens");
        Objects.requireNonNull(equalOutputTokens, "equalOutputTokens");
    }

    /** Said where not all rows of the run are looked at; empty where they are. */
    public Optional<String> partial() {
        if (items >= run.items()) {
            return Optional.empty();
        }
        String of = Shown.count(items) + " of " + Shown.some(run.items(), "row");
        return Optional.of(
                items == Items.MOST
                        ? "The first " + of
                                + " are looked at. Their order was drawn beforehand: they are a random part."
                        : of + " are in. Rows that finish first may be the easy ones.");
    }

    /** What arms would be right with that lose some by the form of their replies alone; empty if no further call was made. */
    public Optional<String> extracted() {
        String each = arms.stream()
                .filter(arm -> arm.extracted().isPresent())
                .map(arm -> arm.arm() + " " + Shown.percent(arm.extracted().getAsDouble()))
                .collect(Collectors.joining(", "));
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Where no answer could be read, one further call asked which one the reply gives. Counting what it"
                                + " found, right would be: " + each + ".");
    }

    /**
     * Computes everything. The same run gives the same figures each time: draws are seeded by it.
     *
     * @throws IllegalArgumentException if there is no row of which both arms of the primary contrast have a reply
     */
    public static Comparison of(RunSource run) {
        return new Analysis(run.info(), Items.of(run)).comparison();
    }
}
