package dev.scaffold.toulmin;

import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Reply;
import dev.scaffold.toulmin.arithmetic.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fresh answers that one question holds claims against. They are drawn as they are needed, and a claim that they have decided needs
 * no more of them. One that cannot be read counts as one that is not the same.
 */
final class Votes {
    static final String NOTHING = "nothing came of working it out afresh";

    private final CriticalQuestion question;
    private final Plan plan;
    private final int times;
    private final List<Optional<Answer>> answers = new ArrayList<>();
    private boolean mayReplace;
    private String asked = "";

    /**
     * One of them.
     *
     * @param reply the whole of it
     * @param position what it ends on
     */
    record Answer(Reply reply, String position) {}

    Votes(CriticalQuestion question, Plan plan) {
        this.question = question;
        this.plan = plan;
        this.times = Device.times(question);
    }

    /**
     * The finding on a claim.
     *
     * @param all whether all answers are drawn, although fewer decide
     */
    Finding on(String claim, Inquiry inquiry, boolean all, Errand errand) {
        mayReplace = errand.mayReplace(plan, Device.role(question));
        asked = inquiry.request().asText();
        while (answers.size() < times && errand.mayCall() && (all || open(claim))) {
            answers.add(errand.again(plan, Device.role(question), answers.size() + 1));
        }
        return answers.stream().allMatch(Optional::isEmpty) ? inquiry.unclear(NOTHING) : counted(claim, inquiry);
    }

    /** Whether answers that are still to be drawn could change the outcome. */
    private boolean open(String claim) {
        int left = times - answers.size();
        boolean met = count(claim, Likeness.SAME) >= needed(claim);
        boolean mayBeMet = count(claim, Likeness.SAME) + left >= needed(claim);
        boolean unmet = outvoted(claim);
        boolean mayBeUnmet = 2 * (count(claim, Likeness.DIFFERENT) + left) > times;
        return !met && (mayBeMet || (unmet ? mayStillAgree(left) : mayBeUnmet));
    }

    /** Whether so many of them may come to the same, be it not what the draft comes to, that one could take its place. */
    private boolean mayStillAgree(int left) {
        return mayReplace
                && positions().noneMatch(this::mayStand)
                && positions().anyMatch(p -> count(p, Likeness.SAME) + left > needed(p));
    }

    /** Whether an answer has as many others on its side as a draft would need, since it does not count for itself. */
    private boolean mayStand(String position) {
        return count(position, Likeness.SAME) > needed(position);
    }

    private int needed(String position) {
        return Device.needed(question, Likeness.choices(position, asked));
    }

    /**
     * The first of those that come to the same, if one may go out in place of the draft, and has as many others on its side as a draft
     * would need.
     */
    Optional<Reply> outvoting() {
        return answers.stream()
                .flatMap(Optional::stream)
                .filter(a -> mayReplace && mayStand(a.position()))
                .map(Answer::reply)
                .findFirst();
    }

    private Stream<String> positions() {
        return answers.stream().flatMap(Optional::stream).map(Answer::position);
    }

    private Finding counted(String claim, Inquiry inquiry) {
        String shown = times == 1
                ? "a fresh answer comes to " + positions().findFirst().orElse("")
                : shown();
        Finding finding;
        if (unfitted()) {
            finding = inquiry.unclear(shown + ", but no threshold was fitted for them");
        } else if (count(claim, Likeness.SAME) >= needed(claim)) {
            finding = inquiry.met(Basis.OPINION, shown);
        } else if (outvoted(claim)) {
            finding = inquiry.unmet(Basis.OPINION, shown);
        } else {
            finding = inquiry.unclear(shown + ", which does not decide it");
        }
        return times == 1 ? finding : finding.withProbability((double) count(claim, Likeness.SAME) / answers.size());
    }

    private boolean outvoted(String claim) {
        return 2 * count(claim, Likeness.DIFFERENT) > times;
    }

    private int count(String claim, Likeness likeness) {
        return (int) positions().filter(p -> Likeness.of(p, claim) == likeness).count();
    }

    private boolean unfitted() {
        return question.threshold()
                .filter(t -> t.probability().isEmpty() && !t.elseByWord())
                .isPresent();
    }

    /** What they come to, what most of them come to first. */
    private String shown() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        positions()
                .forEach(p -> counts.merge(
                        counts.keySet().stream()
                                .filter(c -> Likeness.of(c, p) == Likeness.SAME)
                                .findFirst()
                                .orElse(p),
                        1,
                        Integer::sum));
        String come = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> e.getValue() + (e.getValue() == 1 ? " comes to " : " come to ") + e.getKey())
                .collect(Collectors.joining(", "));
        return "of " + answers.size() + " fresh answers " + come;
    }
}
