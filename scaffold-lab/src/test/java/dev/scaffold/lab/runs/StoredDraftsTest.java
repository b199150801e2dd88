package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.JudgedDraft;
import dev.scaffold.lab.arms.StepByStep;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drafts of one run under the questions of another script. */
class StoredDraftsTest {
    private static final int ROWS = 9;
    private static final int FAILING = 1; // the sum of 13

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger judged = new AtomicInteger();

    private static ToulminScaffold asking(String... questions) {
        String asked = IntStream.range(0, questions.length)
                .mapToObj(i -> "  ask q" + i + " of draft essential \"" + questions[i] + "\"\n")
                .collect(Collectors.joining());
        return (ToulminScaffold) Script.parse(
                        "other.cq",
                        """
                        language 1
                        scaffold other {
                          draft { instruct "Be brief." }
                          questions separate
                        %s
                          gate answer { repair up to 2 times otherwise abstain }
                        }
                        """
                                .formatted(asked))
                .scaffold("other");
    }

    private RunStore source(double temperature) throws InterruptedException {
        RunInfo info =
                Sums.info(List.of("plain", "cot", "scaffolded"), 1, Sampling.DEFAULT.withTemperature(temperature));
        RunStore store = RunStore.create(folder.resolve("source.run"), info, Sums.items(ROWS));
        Sums.run(store, ((Model) Sums::answer).withId(new ModelId("scripted")), 2)
                .go(s -> {});
        return store;
    }

    /** Says yes to one sum only; knows no sum of its own. */
    private Reply judge(Request request) {
        judged.incrementAndGet();
        if (request.asText().contains("Which final answer does the reply give?")) {
            return Reply.of("Answer: 1");
        }
        if (request.marks().isEmpty()) {
            throw new AssertionError("a draft was asked for: " + request.asText());
        }
        String word = request.asText().contains("8 + 9?") ? "Yes" : "No, it is not";
        return Reply.of(request.marks().entrySet().stream()
                .filter(m -> m.getKey().startsWith("{key:"))
                .map(m -> m.getValue() + ": " + word)
                .collect(Collectors.joining("\n")));
    }

    private void run(RunStore store, ToulminScaffold scaffold) throws InterruptedException {
        Model silent = request -> {
            throw new ModelException("a draft was asked for");
        };
        Run run = new Run(
                store,
                List.of(new StepByStep(), new JudgedDraft(scaffold, Calls.UNKNOWN)),
                new Run.Cast(
                        silent.withId(new ModelId("scripted")),
                        Optional.of(((Model) this::judge).withId(new ModelId("judge"))),
                        List.of()),
                Scorers.BUILT_IN,
                2,
                OptionalLong.empty());
        assertThat(run.go(s -> {})).isEmpty();
    }

    private static List<Trial> trials(RunSource run, String arm) {
        try (Stream<Trial> all = run.trials()) {
            return all.filter(t -> t.arm().equals(arm)).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, scaffolded", "0, cot", "0.5, scaffolded", "0.5, cot"})
    void everyQuestion_isPutToEveryDraft_andNoDraftIsAskedFor(double temperature, String arm) throws Exception {
        ToulminScaffold scaffold = asking("Is it right?", "Is it short?");
        try (RunStore source = source(temperature)) {
            StoredDrafts drafts = StoredDrafts.of(source, arm, Scorers.BUILT_IN);
            try (RunStore store =
                    RunStore.create(folder.resolve("b.run"), drafts.info("other", "1", "judge"), drafts.rows())) {
                drafts.into(store);
                run(store, scaffold);

                List<Trial> all = trials(store, Arms.SCAFFOLDED);
                assertThat(all).hasSize(ROWS - FAILING).allSatisfy(trial -> {
                    Judged found = trial.judged().orElseThrow();
                    assertThat(found.attempts()).hasSize(1);
                    assertThat(found.onFirstDraft())
                            .extracting(QuestionScore::question)
                            .contains("q0", "q1");
                    assertThat(trial.right()).isEqualTo(found.firstDraftRight());
                    assertThat(text(store, trial)).isEqualTo(text(source, trial.item(), arm));
                    assertThat(trial.price().calls()).isEqualTo(1 + 2);
                });
                assertThat(judged).hasValue(2 * (ROWS - FAILING));
            }
        }
    }

    private static String text(RunStore store, Trial trial) {
        return store.trace(trial.trace()).orElseThrow().drafts().get(0).text();
    }

    private static String text(RunStore source, String item, String arm) {
        return source.trace(new TrialId(item, arm, 1).trace())
                .orElseThrow()
                .calls()
                .get(0)
                .said();
    }

    @Test
    void draftsThatWereGiven_areInThePrice_butNotSpentAgain() throws Exception {
        try (RunStore source = source(0)) {
            StoredDrafts drafts = StoredDrafts.of(source, "cot", Scorers.BUILT_IN);
            try (RunStore store =
                    RunStore.create(folder.resolve("b.run"), drafts.info("other", "1", "judge"), drafts.rows())) {
                drafts.into(store);
                drafts.into(store);
                assertThat(store.spent().calls()).isZero();
                assertThat(store.spent().totalTokens()).isZero();

                run(store, asking("Is it right?"));

                assertThat(store.spent().calls()).isEqualTo(judged.get());
                assertThat(trials(store, Arms.SCAFFOLDED)).allSatisfy(t -> assertThat(
                                t.usage().get("draft"))
                        .isEqualTo(
                                source.trial(t.item(), "cot", 1).orElseThrow().price()));
            }
        }
    }

    @Test
    void otherScript_overTheSameDrafts_asksOnlyWhatIsNew() throws Exception {
        try (RunStore source = source(0)) {
            StoredDrafts drafts = StoredDrafts.of(source, "cot", Scorers.BUILT_IN);
            try (RunStore store =
                    RunStore.create(folder.resolve("b.run"), drafts.info("other", "1", "judge"), drafts.rows())) {
                drafts.into(store);
                run(store, asking("Is it right?", "Is it short?"));
                int before = judged.getAndSet(0);
                run(store, asking("Is it right?", "Is it short?"));
                assertThat(judged).hasValue(0);

                store.changeScript("other", "2", List.of(Arms.SCAFFOLDED));
                run(store, asking("Is it right?", "Is it brief?"));

                assertThat(judged).hasValue(before / 2);
                assertThat(store.info().script()).isEqualTo("2");
                assertThat(trials(store, Arms.SCAFFOLDED))
                        .allSatisfy(t -> assertThat(t.judged().orElseThrow().onFirstDraft())
                                .filteredOn(q -> q.question().startsWith("q"))
                                .extracting(QuestionScore::outcome)
                                .containsOnly(t.item().equals("sum-8") ? Outcome.MET : Outcome.UNMET));
            }
        }
    }

    @Test
    void draftWithoutAnAnswerThatCanBeRead_isPutToTheJudge_notToTheAbsentModel() throws Exception {
        RunInfo info = Sums.info(List.of("cot", "scaffolded"), 1, Sampling.DEFAULT.withTemperature(0));
        try (RunStore source = RunStore.create(folder.resolve("mute.run"), info, Sums.items(2))) {
            Sums.run(source, ((Model) r -> Reply.of("I do not know.")).withId(new ModelId("scripted")), 1)
                    .go(s -> {});
            StoredDrafts drafts = StoredDrafts.of(source, "cot", Scorers.BUILT_IN);
            try (RunStore store =
                    RunStore.create(folder.resolve("b.run"), drafts.info("other", "1", "judge"), drafts.rows())) {
                drafts.into(store);
                run(store, asking("Is it right?"));

                assertThat(trials(store, "cot")).hasSize(2).allMatch(Trial::unreadable);
                assertThat(trials(store, "cot")).allMatch(t -> t.extracted().isPresent());
            }
        }
    }

    @Test
    void whatTheirRunHasAskedTheSameJudge_isTakenFromThere_andNotSpentAgain() throws Exception {
        try (RunStore source = source(0)) {
            StoredDrafts first = StoredDrafts.of(source, "cot", Scorers.BUILT_IN);
            try (RunStore before =
                    RunStore.create(folder.resolve("b.run"), first.info("other", "1", "judge"), first.rows())) {
                first.into(before);
                run(before, asking("Is it right?", "Is it short?"));
                judged.set(0);
                StoredDrafts again = StoredDrafts.of(before, "scaffolded", Scorers.BUILT_IN);
                try (RunStore store =
                        RunStore.create(folder.resolve("c.run"), again.info("other", "2", "judge"), again.rows())) {
                    again.into(store);
                    run(store, asking("Is it right?", "Is it brief?"));

                    assertThat(judged).hasValue(ROWS - FAILING);
                    assertThat(store.spent().calls()).isEqualTo(ROWS - FAILING);
                    assertThat(trials(store, Arms.SCAFFOLDED))
                            .hasSize(ROWS - FAILING)
                            .allSatisfy(t -> assertThat(t.price().calls()).isEqualTo(1 + 2));
                }
                try (RunStore kept = RunStore.open(folder.resolve("c.run"))) {
                    assertThat(kept.spent().calls()).isEqualTo(ROWS - FAILING);
                }
            }
        }
    }

    @Test
    void draftsOfSeveralRuns_standTogether_ifTheyWereDrawnAlike() throws Exception {
        try (RunStore cold = source(0)) {
            StoredDrafts drafts = StoredDrafts.of(cold, "cot", Scorers.BUILT_IN);
            RunInfo info = Sums.info(List.of("cot", "scaffolded"), 1, Sampling.DEFAULT.withTemperature(0.5));
            try (RunStore warm = RunStore.create(folder.resolve("warm.run"), info, Sums.items(ROWS))) {
                assertThatThrownBy(() -> drafts.and(StoredDrafts.of(warm, "cot", Scorers.BUILT_IN)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("warm.run: its drafts have the sampling")
                        .hasMessageContaining("only drafts that were drawn alike can be judged together");
            }
        }
    }

    @Test
    void draftsOfAnotherRun_areRefused() throws Exception {
        try (RunStore source = source(0)) {
            StoredDrafts cot = StoredDrafts.of(source, "cot", Scorers.BUILT_IN);
            Path file = folder.resolve("b.run");
            RunStore.create(file, cot.info("other", "1", "judge"), cot.rows()).close();

            assertThatThrownBy(() -> RunStore.resume(
                            file,
                            StoredDrafts.of(source, "scaffolded", Scorers.BUILT_IN)
                                    .info("other", "1", "judge")))
                    .hasMessageContaining("data: the run was begun with")
                    .hasMessageContaining("first drafts of cot in source.run");
        }
    }

    @Test
    void armWithoutSuchDrafts_isRefusedNamingWhatToDo() throws Exception {
        try (RunStore source = source(0)) {
            assertThatThrownBy(() -> StoredDrafts.of(source, "sham", Scorers.BUILT_IN))
                    .hasMessage("arm: the run has plain, cot, scaffolded, not sham");
            assertThatThrownBy(() ->
                            StoredDrafts.of(source, "plain", Scorers.BUILT_IN).info("other", "1", "judge"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no first draft of plain that was asked for as cot asks");
        }
    }
}
