package dev.scaffold.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.ContrastFigures;
import dev.scaffold.lab.statistics.Decision;
import dev.scaffold.lab.statistics.QuestionWorth;
import dev.scaffold.lab.statistics.Ruling;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final SimulatedRun RUN = SimulatedRun.of(SimulatedRun.Plan.SMALL);
    private static final Comparison SMALL = Comparison.of(RUN);

    @Test
    void armFigures_areThoseCountedByHand() {
        List<Trial> cot = RUN.all().stream().filter(t -> t.arm().equals("cot")).toList();

        ArmFigures arm = SMALL.arms().stream()
                .filter(a -> a.arm().equals("cot"))
                .findFirst()
                .orElseThrow();

        assertThat(arm.items()).isEqualTo(60);
        assertThat(arm.accuracy()).isCloseTo(cot.stream().filter(Trial::right).count() / 60.0, within(1e-12));
        assertThat(arm.unreadable())
                .isEqualTo((int) cot.stream().filter(t -> t.answer().isEmpty()).count())
                .isPositive();
        assertThat(arm.usage().totalTokens())
                .isEqualTo(cot.stream().mapToLong(t -> t.price().totalTokens()).sum());
    }

    @Test
    void priceOfRivals_isKeptApart() {
        ArmFigures plain = SMALL.arms().get(0);

        assertThat(plain.usage().calls()).isEqualTo(60);
        assertThat(plain.byPhase())
                .hasEntrySatisfying(Trial.RIVAL, u -> assertThat(u.calls()).isEqualTo(60));
    }

    @Test
    void flips_sumToTheRows_andAreMcNemarsTable() {
        Map<Flip, Integer> flips = SMALL.flips();

        assertThat(flips.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(SMALL.primary().mcNemar()).hasValueSatisfying(m -> {
            assertThat(m.won()).isEqualTo(flips.get(Flip.WON));
            assertThat(m.lost()).isEqualTo(flips.get(Flip.LOST));
        });
        int lead = flips.getOrDefault(Flip.WON, 0) - flips.getOrDefault(Flip.LOST, 0);
        assertThat(SMALL.primary().decision().estimate()).isCloseTo(lead / 60.0, within(1e-12));
    }

    @Test
    void otherContrasts_areOfTheFirstArm_andOfTheYokedOne() {
        assertThat(SMALL.others())
                .extracting(ContrastFigures::name)
                .containsExactly(
                        "scaffolded:plain",
                        "scaffolded:plan-only",
                        "scaffolded:self-consistency",
                        "scaffolded:formula",
                        "scaffolded:sham",
                        "scaffolded:scaffolded-without-quotes",
                        "scaffolded:cqot-2024",
                        "scaffolded-without-quotes:sham");
        assertThat(SMALL.others()).allMatch(o -> o.adjustedP() >= o.p());
    }

    @Test
    void fewRowsThatDiffer_haveNoIntervalWorthTelling() {
        Comparison few = Comparison.of(SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(6)));

        assertThat(few.headline().ruling()).isEqualTo(Ruling.CANNOT_TELL);
        assertThat(few.primary().interval()).isEqualTo("too few differ");
        assertThat(few.primary().leastDetectable()).isEmpty();
        assertThat(SMALL.primary().interval()).contains(" to ");
        assertThat(SMALL.primary().leastDetectable().orElseThrow()).isBetween(0.1, 0.5);
    }

    @Test
    void repeats_leaveOutMcNemar_andAverageWithinRows() {
        Comparison repeated = Comparison.of(
                SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(30).withRepeats(3)));

        assertThat(repeated.primary().mcNemar()).isEmpty();
        assertThat(repeated.primary().decision().items()).isEqualTo(30);
        assertThat(repeated.arms().get(0).trials()).isEqualTo(90);
    }

    @Test
    void fewMissingReplies_boundTheVerdict_andLeaveIt() {
        Comparison comparison = Comparison.of(SimulatedRun.of(
                SimulatedRun.Plan.SMALL.withItems(150).withGain(0.8).withAbsent(0.01)));

        assertThat(comparison.missing().absent()).isPositive();
        assertThat(comparison.missing().share()).isLessThan(Missing.TOLERATED);
        assertThat(comparison.missing().worst().estimate())
                .isLessThan(comparison.missing().best().estimate());
        assertThat(comparison.headline().ruling()).isEqualTo(Ruling.BETTER);
    }

    @Test
    void manyMissingReplies_underminingTheVerdict_makeItCannotTell() {
        Comparison comparison = Comparison.of(SimulatedRun.of(
                SimulatedRun.Plan.SMALL.withItems(100).withGain(0.8).withAbsent(0.3)));

        assertThat(comparison.primary().decision().ruling()).isEqualTo(Ruling.BETTER);
        assertThat(comparison.headline().ruling()).isEqualTo(Ruling.CANNOT_TELL);
        assertThat(comparison.headline().verdict()).contains("of the replies are missing");
    }

    @Test
    void manyMissingReplies_thatCouldNotTurnTheVerdict_leaveIt() {
        Comparison comparison = Comparison.of(SimulatedRun.of(
                SimulatedRun.Plan.SMALL.withItems(150).withGain(0.8).withAbsent(0.03)));

        assertThat(comparison.missing().share()).isGreaterThan(Missing.TOLERATED);
        assertThat(comparison.headline().ruling()).isEqualTo(Ruling.BETTER);
    }

    @Test
    void runThatMayStopEarly_isDecidedByTheSequence() {
        SimulatedRun early = RUN.withInfo(EarlyStopping.of(RUN.info()));

        Comparison comparison = Comparison.of(early);

        assertThat(comparison.primary().decision().basis()).isEqualTo(Decision.Basis.SEQUENTIAL);
        assertThat(comparison.primary().p()).isEmpty();
    }

    @Test
    void agreement_isOfEveryArmThatJudges_thePrimaryFirst() {
        assertThat(SMALL.agreements())
                .extracting(Agreement::arm)
                .containsExactly("scaffolded", "sham", "scaffolded-without-quotes");
        Agreement first = SMALL.agreements().get(0);
        assertThat(first.anchored()).isBetween(1, first.agreed());
        assertThat(first.figures().rivals())
                .containsOnlyKeys("majority-share", "p-true", "span-confidence", "stated-confidence");
        assertThat(first.attempts().get(0).judged()).isEqualTo(60);
    }

    @Test
    void agreedOfFamilies_sumToTheAgreed() {
        assertThat(SMALL.families().stream().mapToInt(FamilyFigures::agreed).sum())
                .isEqualTo(SMALL.agreements().get(0).agreed());
    }

    @Test
    void questions_standInTheOrderOfTheScript_withWhatTheyCost() {
        assertThat(SMALL.questions())
                .extracting(QuestionWorth::question)
                .containsExactly(
                        "draft-complete",
                        "claim-answers-question",
                        "answer-correct",
                        "sums-recompute",
                        "grounds-quoted");
        assertThat(SMALL.questions().get(0).costShare()).hasValue(0);
        assertThat(SMALL.questions().get(1).costShare()).hasValueCloseTo(0.5, within(1e-9));
        assertThat(SMALL.questions().get(1).selective().coverage())
                .isEqualTo(SMALL.agreements().get(0).figures().coverage().value());
    }

    @Test
    void sameRun_givesTheSameFigures() {
        assertThat(Comparison.of(RUN)).isEqualTo(SMALL);
    }

    @Test
    void noRowInBothArms_saysWhatToDo() {
        SimulatedRun none = new SimulatedRun(
                RUN.info(),
                RUN.all().stream().filter(t -> t.arm().equals("cot")).toList(),
                RUN.traces());

        assertThatThrownBy(() -> Comparison.of(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no row has a reply of both scaffolded and cot")
                .hasMessageContaining("let the run go on");
    }
}
