package dev.scaffold.lab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Outcome;
import dev.scaffold.Usage;
import dev.scaffold.lab.report.SimulatedRun;
import dev.scaffold.lab.runs.AttemptScore;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.QuestionScore;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Sample;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    private static final String PROMPT = "How many pens?";

    /** First drafts of one item: text, right or not, agreed or not. */
    private static Made judged(String text, boolean right, boolean agreed) {
        String verdict = agreed ? "agreed" : "withheld";
        Judged judged = new Judged(
                verdict,
                false,
                1,
                List.of(new AttemptScore(1, verdict, 0, Optional.of(text), right)),
                List.of(new QuestionScore(
                        "quantity",
                        Optional.empty(),
                        agreed ? Outcome.MET : Outcome.UNMET,
                        OptionalDouble.empty(),
                        0,
                        true,
                        "critic")),
                right);
        return new Made(text, right, Optional.of(judged), List.of(), Map.of());
    }

    private static Made pool(String answers) {
        List<Sample> samples = new ArrayList<>();
        for (char c : answers.toCharArray()) {
            samples.add(new Sample(c == '.' ? Optional.empty() : Optional.of("" + c), c == '7', Usage.of(1, 1)));
        }
        return new Made("7", true, Optional.empty(), samples, Map.of());
    }

    private record Made(
            String text, boolean right, Optional<Judged> judged, List<Sample> samples, Map<String, Double> scores) {
        Trial trial(int number) {
            return new Trial(
                    "i",
                    "sums",
                    "c",
                    "arm",
                    number,
                    Optional.of(text),
                    right,
                    false,
                    judged,
                    samples,
                    scores,
                    Map.of(),
                    Duration.ZERO,
                    "t" + number);
        }

        Trace trace(int number) {
            List<Trace.Draft> drafts = judged.isEmpty()
                    ? List.of()
                    : List.of(new Trace.Draft(1, text, judged.get().verdict(), List.of(), List.of(), List.of()));
            return new Trace("t" + number, PROMPT, "7", "what went out", drafts, List.of());
        }
    }

    private static RunSource run(Made... made) {
        List<Trial> trials = new ArrayList<>();
        Map<String, Trace> traces = new LinkedHashMap<>();
        for (int i = 1; i <= made.length; i++) {
            trials.add(made[i - 1].trial(i));
            traces.put("t" + i, made[i - 1].trace(i));
        }
        return new SimulatedRun(info(Side.TUNE), trials, traces);
    }

    private static RunInfo info(Side side) {
        RunInfo info = SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(1)).info();
        return info.toBuilder().side(side).build();
    }

    private static List<JsonNode> written(RunSource run, ExportForm form) {
        StringBuilder text = new StringBuilder();
        List<JsonNode> lines = new ArrayList<>();
        try {
            long count = JsonLines.write(run, form.export(), text);
            for (String line : text.toString().lines().toList()) {
                lines.add(new ObjectMapper().readTree(line));
            }
            assertThat(lines).hasSize((int) count);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return lines;
    }

    @Test
    void pairs_preferRightToWrongAndHonestlyWrongToWronglyAgreed() {
        List<JsonNode> lines = written(
                run(judged("7", true, false), judged("8", false, false), judged("9", false, true)), ExportForm.PAIRS);

        assertThat(lines)
                .extracting(
                        l -> l.get("chosen").asText() + ">" + l.get("rejected").asText())
                .containsExactly("7>8", "7>9", "8>9");
        assertThat(lines.get(2).get("chosenScore").asDouble()).isZero();
        assertThat(lines.get(2).get("rejectedScore").asDouble()).isEqualTo(-0.1, within(1e-12));
        assertThat(lines).allSatisfy(l -> assertThat(l.get("prompt").asText()).isEqualTo(PROMPT));
    }

    @Test
    void agreementWithWhatIsRight_costsAndGainsNothing() {
        assertThat(written(run(judged("7", true, false), judged("seven", true, true)), ExportForm.PAIRS))
                .isEmpty();
    }

    @Test
    void sameWords_areNoPair() {
        assertThat(written(run(judged("8", false, false), judged("8", false, true)), ExportForm.PAIRS))
                .isEmpty();
    }

    @Test
    void evaluations_rewardHonesty() {
        Made sure = new Made("8", false, Optional.empty(), List.of(), Map.of("p-true", 0.9, "majority-share", 0.5));

        JsonNode line = written(run(sure), ExportForm.EVALUATIONS).get(0);

        assertThat(line.get("asked").asText()).isEqualTo("p-true");
        assertThat(line.get("reward").asDouble()).isEqualTo(1 - 0.81, within(1e-12));
        assertThat(line.get("answer").asText()).isEqualTo("what went out");
    }

    @Test
    void evaluationOfAJudgedTrial_isOfItsBestDraft() {
        Made judged = judged("8", false, false);
        Made rated = new Made("8", false, judged.judged(), List.of(), Map.of("p-true", 0.2));

        assertThat(written(run(rated), ExportForm.EVALUATIONS)
                        .get(0)
                        .get("answer")
                        .asText())
                .isEqualTo("8");
    }

    @Test
    void band_leavesOutWhatAllAgreeOnAndWhatNoTwoDo() {
        assertThat(written(run(pool("7777")), ExportForm.BAND)).isEmpty();
        assertThat(written(run(pool("1234")), ExportForm.BAND)).isEmpty();
        assertThat(written(run(pool("....")), ExportForm.BAND)).isEmpty();
        JsonNode line = written(run(pool("7789")), ExportForm.BAND).get(0);
        assertThat(line.get("votes").asInt()).isEqualTo(2);
        assertThat(line.has("right")).isFalse();
    }

    @Test
    void consensus_thatAQuestionSpeaksAgainst_isEscalated() {
        JsonNode against = written(run(pool("7779"), judged("7", true, false)), ExportForm.CONSENSUS)
                .get(0);
        JsonNode elsewhere = written(run(pool("7779"), judged("9", false, false)), ExportForm.CONSENSUS)
                .get(0);
        JsonNode low = written(run(pool("7789"), judged("7", true, false)), ExportForm.CONSENSUS)
                .get(0);

        assertThat(against.get("escalate").asBoolean()).isTrue();
        assertThat(against.get("against").get(0).asText()).isEqualTo("quantity");
        assertThat(elsewhere.get("escalate").asBoolean()).isFalse();
        assertThat(low.get("escalate").asBoolean()).isFalse();
    }

    @Test
    void reportingSide_isNotExported() {
        SimulatedRun run = SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(2)).withInfo(info(Side.REPORT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLines.write(run, new Consensus(), new StringBuilder()))
                .withMessageContaining("must not be trained on");
    }

    /** What a learner is given to read must not tell the label: it is the same, byte for byte, whatever the labels are. */
    @ParameterizedTest
    @EnumSource(ExportForm.class)
    void whatIsRead_doesNotDependOnLabels(ExportForm form) {
        SimulatedRun run =
                SimulatedRun.of(SimulatedRun.Plan.SMALL.withRepeats(3)).withInfo(info(Side.TUNE));
        List<Trial> turned = run.all().stream().map(ExportTest::turned).toList();
        Map<String, Trace> traces = new LinkedHashMap<>();
        run.traces()
                .forEach((id, t) -> traces.put(
                        id, new Trace(t.id(), t.question(), "another answer", t.reply(), t.drafts(), t.calls())));

        List<JsonNode> lines = written(run, form);
        List<JsonNode> other = written(new SimulatedRun(run.info(), turned, traces), form);

        assertThat(lines).isNotEmpty();
        assertThat(inputs(other, form)).isEqualTo(inputs(lines, form));
        assertThat(other.toString()).doesNotContain("another answer");
    }

    /** Of pairs, which draft is chosen is the label: what is read is the prompt and the two drafts in either order. */
    private static List<String> inputs(List<JsonNode> lines, ExportForm form) {
        Stream<String> inputs =
                switch (form) {
                    case PAIRS ->
                        lines.stream()
                                .filter(l -> l.get("chosenScore").asDouble() == 1)
                                .map(l -> l.get("prompt")
                                        + new TreeSet<>(List.of(
                                                        l.get("chosen").asText(),
                                                        l.get("rejected").asText()))
                                                .toString())
                                .sorted()
                                .distinct();
                    case EVALUATIONS ->
                        lines.stream().map(l -> "" + l.get("prompt") + l.get("answer") + l.get("asked"));
                    case BAND -> lines.stream().map(JsonNode::toString);
                    case CONSENSUS -> lines.stream().map(l -> l.get("item") + " " + l.get("votes") + l.get("escalate"));
                };
        return inputs.toList();
    }

    private static Trial turned(Trial t) {
        return new Trial(
                t.item(),
                t.family(),
                t.cluster(),
                t.arm(),
                t.repeat(),
                t.answer(),
                !t.right() && !t.absent(),
                t.absent(),
                t.judged().map(ExportTest::turned),
                t.samples().stream()
                        .map(s -> new Sample(s.answer(), !s.right(), s.usage()))
                        .toList(),
                t.scores(),
                t.usage(),
                t.took(),
                t.trace());
    }

    private static Judged turned(Judged j) {
        return new Judged(
                j.verdict(),
                j.anchored(),
                j.best(),
                j.attempts().stream()
                        .map(a -> new AttemptScore(a.number(), a.verdict(), a.metWeight(), a.answer(), !a.right()))
                        .toList(),
                j.onFirstDraft(),
                !j.firstDraftRight());
    }
}
