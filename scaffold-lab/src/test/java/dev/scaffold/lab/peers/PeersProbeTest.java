package dev.scaffold.lab.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.report.files.ProbeTable;
import dev.scaffold.lab.report.probes.PeersReport;
import dev.scaffold.lab.report.probes.ProbeReport;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.peers.PeersScaffold;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten sums, a wrong answer planted in each. The model follows whoever spoke last where the number is even, and calculates where it is odd;
 * as a critic it knows a wrong answer. So an ungated dialogue agrees on the wrong answer in turn 2 or on the right one in turn 3, and a
 * gated one never agrees on a wrong one.
 */
class PeersProbeTest {
    private static final Pattern SUM = Pattern.compile("What do (\\d+) and 4 make");
    private static final Pattern ANSWER = Pattern.compile("Answer: (\\d+)");
    private static final PeersScaffold PANEL = (PeersScaffold) Script.builtIn("panel");

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();

    private static Rows.Read row(int number, int position) {
        return Rows.Read.parse(
                "{\"id\":\"sum-" + number + "-" + position + "\",\"task\":\"sums\",\"prompt\":\"What do " + number
                        + " and 4 make?\",\"answer\":\"" + (number + 4)
                        + "\",\"meta\":{\"answer_type\":\"number\",\"base\":\"sum-" + number
                        + "\",\"first_position\":\"" + position + "\"}}",
                Scorers.BUILT_IN);
    }

    private static List<Rows.Read> rows() {
        return IntStream.range(0, 10).mapToObj(i -> row(i, i + 7)).toList();
    }

    private Reply answer(Request request) {
        calls.incrementAndGet();
        String text = request.asText();
        int number = Integer.parseInt(last(SUM, text).orElseThrow());
        String right = Integer.toString(number + 4);
        Optional<String> said = last(ANSWER, text);
        Map<String, String> marks = request.marks();
        if (!marks.isEmpty()) {
            String verdict = said.filter(right::equals).isPresent() ? "Yes" : "No";
            return priced(marks.entrySet().stream()
                    .filter(m -> m.getKey().startsWith("{key:"))
                    .map(m -> m.getValue() + ": " + verdict)
                    .collect(Collectors.joining("\n")));
        }
        return priced("Answer: " + (number % 2 == 0 ? said.orElse(right) : right));
    }

    private static Reply priced(String text) {
        return Reply.of(text).withUsage(Usage.of(10, 2));
    }

    private static Optional<String> last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((Function<MatchResult, String>) m -> m.group(1))
                .reduce((a, b) -> b);
    }

    private static RunInfo info(List<String> arms) {
        return RunInfo.of("panel", "000000000000")
                .model("scripted")
                .arms(arms)
                .primary(new Contrast(PeersArms.GATED, PeersArms.UNGATED))
                .margin(0.05)
                .recorded(Instant.EPOCH)
                .probe(PeersProbe.NAME)
                .build();
    }

    private Run run(RunStore store) {
        return new Run(
                store,
                PeersArms.named(store.info().arms(), PANEL, Calls.UNKNOWN, 8),
                new Run.Cast(this::answer, Optional.empty(), List.of()),
                Scorers.BUILT_IN,
                2,
                OptionalLong.empty());
    }

    private PeersFigures figures() throws InterruptedException {
        try (RunStore store = RunStore.create(folder.resolve("a.run"), info(PeersArms.NAMES), rows().stream())) {
            assertThat(run(store).go(s -> {})).isEmpty();
            return PeersProbe.of(store);
        }
    }

    private static PeersFigures.Arm arm(PeersFigures figures, String name) {
        return figures.arms().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void is(Agreeing figures, double agreed, double rightIfAgreed, double wrongAndAgreed, double right) {
        assertThat(figures.agreed().value()).isCloseTo(agreed, within(1e-12));
        assertThat(figures.rightIfAgreed().value()).isEqualTo(Double.valueOf(rightIfAgreed));
        assertThat(figures.wrongAndAgreed().value()).isCloseTo(wrongAndAgreed, within(1e-12));
        assertThat(figures.right().value()).isCloseTo(right, within(1e-12));
    }

    @Test
    void ungated_agreesOnWhateverWasPlanted_gatedOnlyOnWhatPasses() throws InterruptedException {
        PeersFigures figures = figures();

        is(arm(figures, "ungated").agreeing(), 1, 0.5, 0.5, 0.5);
        is(arm(figures, "gated").agreeing(), 0.5, 1, 0, 0.5);
        is(figures.lead().orElseThrow(), -0.5, 0.5, -0.5, 0);
        assertThat(arm(figures, "ungated").turns()).isEqualTo(2.5);
        assertThat(arm(figures, "gated").turns()).isEqualTo(4.5);
    }

    @Test
    void baselines_areWhatTheyAreByHand() throws InterruptedException {
        PeersFigures figures = figures();

        is(arm(figures, "first").agreeing(), 0, Double.NaN, 0, 0);
        is(arm(figures, "disagree").agreeing(), 0, Double.NaN, 0, 0);
        is(arm(figures, "cot").agreeing(), 0, Double.NaN, 0, 1);
        is(arm(figures, "self-consistency").agreeing(), 0, Double.NaN, 0, 1);
        assertThat(arm(figures, "first").price().calls()).isZero();
        assertThat(arm(figures, "cot").price().calls()).isEqualTo(10);
    }

    @Test
    void coral_countsTheTurnsOfUngatedDialogues() throws InterruptedException {
        CoralMeans means = arm(figures(), "ungated").withTurn0().orElseThrow();

        assertThat(means.persuasive().wrong()).isCloseTo(0.25, within(1e-12));
        assertThat(means.persuasive().right()).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(means.assertive().all()).isZero();
    }

    @Test
    void report_hasALineForEachArm_andNoneWiderThanATerminal() throws InterruptedException {
        List<String> lines = ProbeTable.of(PeersReport.of(figures()));

        assertThat(lines.get(0))
                .isEqualTo("Where gated dialogues agree they are right 1.00 of the time, ungated ones 0.50;");
        assertThat(lines)
                .filteredOn(l -> l.startsWith("gated "))
                .first()
                .asString()
                .contains("0.50 ", "1.00");
        PeersArms.NAMES.forEach(name -> assertThat(lines).anyMatch(l -> l.startsWith(name)));
        assertThat(lines).anyMatch(l -> l.matches("where they agreed +6\\S* +1\\.00 .*"));
        assertThat(lines).allMatch(l -> l.length() <= 80);
    }

    @Test
    void report_drawsWhatAgreementIsWorth() throws InterruptedException {
        ProbeReport report = PeersReport.of(figures());

        assertThat(report.plane().points())
                .extracting(ProbeReport.Point::label, ProbeReport.Point::across, ProbeReport.Point::up)
                .contains(tuple("gated", 0.0, 0.5), tuple("ungated", 0.5, 0.5));
        assertThat(report.leads())
                .extracting(ProbeReport.Lead::label)
                .containsExactly("gated:ungated, right if agreed");
    }

    @Test
    void run_goneOnWith_asksNothingAgain() throws InterruptedException {
        List<String> few = List.of(PeersArms.GATED, PeersArms.UNGATED);
        Path file = folder.resolve("b.run");
        try (RunStore store = RunStore.create(file, info(few), rows().stream())) {
            assertThat(run(store).go(s -> {})).isEmpty();
        }
        int asked = calls.get();

        try (RunStore store = RunStore.resume(file, info(few))) {
            store.forgetTrials();
            assertThat(run(store).go(s -> {})).isEmpty();
        }

        assertThat(calls.get()).isEqualTo(asked);
    }

    @Test
    void planted_takesOneWrongFirstAnswerABase() {
        List<Rows.Read> rows = List.of(row(1, 5), row(1, 6), row(1, 7), row(2, 9));

        assertThat(Planted.wrong(rows)).extracting(r -> r.row().id()).containsExactly("sum-1-6", "sum-2-9");
    }

    @Test
    void rowWithoutAFirstAnswer_isRefused() {
        Rows.Read bare = Rows.Read.parse(
                "{\"id\":\"x\",\"task\":\"t\",\"prompt\":\"p\",\"answer\":\"1\",\"meta\":{\"answer_type\":\"number\"}}",
                Scorers.BUILT_IN);

        assertThatThrownBy(() -> Planted.wrong(List.of(bare)))
                .hasMessageContaining("row x: field `meta.first_position`");
    }
}
