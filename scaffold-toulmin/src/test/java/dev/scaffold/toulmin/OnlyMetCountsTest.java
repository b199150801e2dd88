package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import dev.scaffold.toulmin.Faults.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rule 1: only Met counts. Silence, garbage, an answer off the menu, a time-out, a reply cut short, a refused one: Unclear, raw reply
 * kept. And rule 2, through the whole engine: turning any Met into anything else never turns a refusal into Agreed.
 */
class OnlyMetCountsTest {
    private static final List<String> QUESTIONS = RandomFormulas.QUESTIONS;
    private static final Request REQUEST = Request.of("How many?");

    /** What a critic may say to one question, and what it comes to. */
    enum Said {
        YES(Outcome.MET, "Yes"),
        YES_WITH_A_REASON(Outcome.MET, "**Yes**, no slip in it"),
        NO(Outcome.UNMET, "No. It is not."),
        UNSURE(Outcome.UNCLEAR, "Unsure, it does not say"),
        SILENCE(Outcome.UNCLEAR),
        NOTHING_BEHIND_THE_KEY(Outcome.UNCLEAR, ""),
        OFF_THE_MENU(Outcome.UNCLEAR, "Absolutely!"),
        TRUE(Outcome.UNCLEAR, "true"),
        THE_MENU(Outcome.UNCLEAR, "Yes, No or Unsure"),
        BOTH(Outcome.UNCLEAR, "Yes", "No"),
        YES_AND_UNSURE(Outcome.UNCLEAR, "Yes", "Unsure"),
        TWICE_YES(Outcome.MET, "Yes", "Yes, certainly"),
        YES_IN_MID_SENTENCE(Outcome.UNCLEAR, "I would say Yes");

        private final Outcome outcome;
        private final List<String> lines;

        Said(Outcome outcome, String... lines) {
            this.outcome = outcome;
            this.lines = List.of(lines);
        }

        List<String> lines() {
            return lines;
        }

        /** What can be left of it once other words of it are lost. */
        private Said atBest() {
            return lines.stream().anyMatch(line -> line.startsWith("Yes")) ? YES : this;
        }
    }

    @Provide
    Arbitrary<Gate> gates() {
        return RandomFormulas.gates();
    }

    @Provide
    Arbitrary<List<Said>> answers() {
        Arbitrary<Said> mostlyYes = Arbitraries.oneOf(Arbitraries.just(Said.YES), Arbitraries.of(Said.class));
        return mostlyYes.list().ofSize(QUESTIONS.size());
    }

    /** What may happen to a reply on its way: none of it makes a keyed Yes out of something else. */
    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.of(Change.class),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.strings().ascii().ofMaxLength(3))
                .as(Mutation::new)
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 500)
    void deliberate_anyAnswers_areMetOnlyByAKeyedYes(@ForAll("gates") Gate gate, @ForAll("answers") List<Said> said) {
        Deliberation deliberation = deliberate(plan(gate), critic(said));

        for (int i = 0; i < QUESTIONS.size(); i++) {
            Outcome outcome = deliberation.bestAttempt().findings().of(QUESTIONS.get(i));
            assertThat(outcome).as(said.get(i).name()).isEqualTo(said.get(i).outcome);
        }
        assertThat(deliberation.agreed()).isEqualTo(gate.holds(expected(said)));
        assertThat(deliberation.bestAttempt().findings().all())
                .filteredOn(f -> f.outcome() == Outcome.UNCLEAR)
                .allSatisfy(f -> assertThat(f.raw()).isPresent());
    }

    @Property(tries = 500)
    void deliberate_oneYesTurnedIntoAnythingElse_neverAgreesWhereItDidNot(
            @ForAll("gates") Gate gate, @ForAll("answers") List<Said> said, @ForAll Said instead) {
        boolean before = deliberate(plan(gate), critic(said)).agreed();

        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).outcome == Outcome.MET) {
                List<Said> changed = new ArrayList<>(said);
                changed.set(i, instead);
                boolean after = deliberate(plan(gate), critic(changed)).agreed();
                assertThat(after && !before).isFalse();
            }
        }
    }

    @Property(tries = 500)
    void deliberate_replyMutatedOnItsWay_neverAgreesWhereItDidNot(
            @ForAll("gates") Gate gate,
            @ForAll("answers") List<Said> said,
            @ForAll("mutations") @Size(min = 1) List<Mutation> mutations) {
        boolean before = gate.holds(expected(said.stream().map(Said::atBest).toList()));
        ObedientCritic mutated = critic(said).changing((request, reply) -> {
            String text = reply.text();
            for (Mutation mutation : mutations) {
                text = mutation.of(text);
            }
            return reply.withText(text);
        });

        boolean after = deliberate(plan(gate), mutated).agreed();

        assertThat(after && !before).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void deliberate_criticFails_everyQuestionIsUnclearAndItsWordsAreKept(Fault fault) {
        ObedientCritic model = ObedientCritic.drafting("7").otherwise("Yes");
        Faults faults = new Faults(model, List.of(Fault.NONE, fault));
        CriticalQuestion question = Plans.ofDraft("q");

        Deliberation deliberation = Plans.scaffold(Plans.plan(question)).deliberate(faults, REQUEST);

        Finding finding = deliberation.bestAttempt().findings().on("q").get(0);
        assertThat(finding.outcome()).isEqualTo(fault.silences() ? Outcome.UNCLEAR : Outcome.MET);
        assertThat(deliberation.agreed()).isEqualTo(!fault.silences());
        if (fault == Fault.CUT_SHORT || fault == Fault.FILTERED || fault == Fault.ASKS_FOR_TOOLS) {
            assertThat(finding.raw()).hasValueSatisfying(raw -> assertThat(raw).contains("{key:q}: Yes"));
            assertThat(finding.reason()).isEqualTo("the critic's reply was cut short");
        }
        if (fault == Fault.GARBAGE) {
            assertThat(finding.raw()).hasValueSatisfying(raw -> assertThat(raw).contains("yes Yes YES: yes"));
        }
    }

    private static Plan plan(Gate gate) {
        CriticalQuestion[] questions =
                QUESTIONS.stream().map(id -> Plans.weighed(id, 1)).toArray(CriticalQuestion[]::new);
        return Plans.agreeWhen(Plans.plan(questions), gate);
    }

    private static ObedientCritic critic(List<Said> said) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            answers.put(QUESTIONS.get(i), said.get(i).lines);
        }
        return ObedientCritic.drafting("It is 7, no less.").answering(answers);
    }

    private static Findings expected(List<Said> said) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            findings.add(Finding.of(QUESTIONS.get(i), said.get(i).outcome, "critic", Basis.OPINION, ""));
        }
        return new Findings(Argument.EMPTY, findings);
    }

    private static Deliberation deliberate(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan).withSettling(Settling.ASK_ALL).deliberate(model, REQUEST);
    }

    /** One thing that happens to a text: to its lines as a whole, or to one character. */
    enum Change {
        LINE_LOST,
        LINE_TWICE,
        LINES_TURNED_ROUND,
        LINE_OF_NOISE,
        CHARACTER_LOST,
        NOISE_WITHIN,
        CUT
    }

    private record Mutation(Change change, int where, String noise) {

        String of(String text) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            int line = lines.isEmpty() ? 0 : where % lines.size();
            int at = text.isEmpty() ? 0 : where % text.length();
            switch (change) {
                case LINE_LOST ->
                    lines.subList(line, Math.min(line + 1, lines.size())).clear();
                case LINE_TWICE -> lines.addAll(lines.subList(line, Math.min(line + 1, lines.size())));
                case LINES_TURNED_ROUND -> java.util.Collections.reverse(lines);
                case LINE_OF_NOISE -> lines.add(line, noise);
                case CHARACTER_LOST -> {
                    return text.isEmpty() ? text : text.substring(0, at) + text.substring(at + 1);
                }
                case NOISE_WITHIN -> {
                    return text.substring(0, at) + noise + text.substring(at);
                }
                case CUT -> {
                    return text.substring(0, at);
                }
            }
            return String.join("\n", lines);
        }
    }
}
