package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.scoring.Scorers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenAnswersTest {
    private static final List<String> ARMS = List.of("plain", "cot", "scaffolded");
    private static final String TWO_TURNS =
            "{\"id\":\"talk\",\"task\":\"talk\",\"prompt\":\"Who won?\",\"answer\":\"Ann\","
                    + "\"meta\":{\"answer_type\":\"judge_1_10\",\"turns\":[\"Who won?\",\"And who lost?\"],\"reference\":[\"Ann\",\"\"]}}";

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger judged = new AtomicInteger();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private static Stream<Rows.Read> rows(String type, int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> Rows.Read.parse(
                        "{\"id\":\"open-" + i + "\",\"task\":\"open\",\"prompt\":\"Why " + i
                                + "?\",\"answer\":\"Because.\",\"meta\":{\"answer_type\":\"" + type + "\"}}",
                        Scorers.WITH_JUDGE));
    }

    private RunStore store(Stream<Rows.Read> rows) {
        return RunStore.create(folder.resolve("a.run"), Sums.info(ARMS, 1), rows);
    }

    /** Answers with how it was asked; as the scaffold's critic it says Yes. */
    private Reply answer(Request request) {
        asked.add(request.asText());
        String text = request.marks().isEmpty()
                ? (request.asText().contains("step by step") ? "Since it is so." : "No idea.")
                : String.join(
                        "\n",
                        request.marks().entrySet().stream()
                                .filter(m -> m.getKey().startsWith("{key:"))
                                .map(m -> m.getValue() + ": Yes")
                                .toList());
        return Reply.of(text).withUsage(Usage.of(10, 5));
    }

    private void run(RunStore store, Function<Request, String> word) throws InterruptedException {
        Model judge = new Model() {
            @Override
            public Reply reply(Request request) {
                String key = request.marks().get("{key:verdict}");
                if (key == null) {
                    return answer(request);
                }
                judged.incrementAndGet();
                return Reply.of(key + ": " + word.apply(request)).withUsage(Usage.of(100, 3));
            }

            @Override
            public ModelId id() {
                return new ModelId("judge");
            }
        };
        Optional<String> ended = new Run(
                        store,
                        Arms.around(Sums.SCAFFOLD).named(ARMS),
                        new Run.Cast(this::answer, Optional.of(judge), List.of()),
                        Scorers.WITH_JUDGE,
                        2,
                        OptionalLong.empty())
                .go(s -> {});
        assertThat(ended).isEmpty();
    }

    private static List<Trial> trials(RunStore store, String arm) {
        try (Stream<Trial> all = store.trials()) {
            return all.filter(t -> t.arm().equals(arm)).toList();
        }
    }

    private static String sensible(Request request) {
        return request.asText().contains("No idea.") ? "No" : "Yes";
    }

    @Test
    void judge_tellsWhatIsRight_andIsNoPartOfThePrice() throws InterruptedException {
        try (RunStore store = store(rows("judge", 4))) {
            run(store, OpenAnswersTest::sensible);

            assertThat(trials(store, "plain"))
                    .hasSize(4)
                    .noneMatch(Trial::right)
                    .allMatch(Trial::scored);
            assertThat(trials(store, "cot")).allMatch(Trial::right).allSatisfy(t -> {
                assertThat(t.price().calls()).isEqualTo(1);
                assertThat(t.usage()).containsKey(Trial.RIVAL);
                assertThat(t.opinion()).isPresent();
            });
            assertThat(trials(store, "scaffolded"))
                    .allSatisfy(t -> assertThat(t.judged().orElseThrow().firstDraftRight())
                            .isTrue());
        }
    }

    @Test
    void sameReplyOfTwoArms_isJudgedOnce() throws InterruptedException {
        try (RunStore store = store(rows("judge", 3))) {
            run(store, OpenAnswersTest::sensible);

            assertThat(judged).hasValue(3 * 2 * 2); // cot and the scaffold's draft are the same text
        }
    }

    @Test
    void runAgain_asksNobody() throws InterruptedException {
        try (RunStore store = store(rows("judge", 4))) {
            run(store, OpenAnswersTest::sensible);
            String before = Sums.everything(store);
            judged.set(0);
            asked.clear();
            store.forgetTrials();

            run(store, request -> {
                throw new AssertionError("asked again");
            });

            assertThat(judged).hasValue(0);
            assertThat(asked).isEmpty();
            assertThat(Sums.everything(store)).isEqualTo(before);
        }
    }

    @Test
    void wordOffTheMenu_isNotScored_neitherRightNorMissing() throws InterruptedException {
        try (RunStore store = store(rows("judge", 2))) {
            run(store, request -> sensible(request).equals("Yes") ? "Perhaps" : "No");

            assertThat(trials(store, "plain")).allMatch(Trial::scored);
            assertThat(trials(store, "scaffolded")).allSatisfy(t -> {
                assertThat(t.scored()).isFalse();
                assertThat(t.absent()).isFalse();
                assertThat(t.right()).isFalse();
                assertThat(t.unscored()).hasValue("the judge said something else: `Perhaps`");
                assertThat(t.judged().orElseThrow().onFirstDraft()).isEmpty();
            });
        }
    }

    @Test
    void conversation_isHeldAndRatedTurnByTurn() throws InterruptedException {
        try (RunStore store = store(Stream.of(Rows.Read.parse(TWO_TURNS, Scorers.WITH_JUDGE)))) {
            run(store, request -> request.asText().contains("And who lost?") ? "6" : "9");

            Trial cot = trials(store, "cot").get(0);
            assertThat(cot.price().calls()).isEqualTo(2);
            assertThat(cot.right()).isFalse();
            assertThat(cot.opinion().orElseThrow().points()).hasValue(7.5);
            assertThat(asked).anySatisfy(text -> assertThat(text)
                    .containsSubsequence("Who won?", "Since it is so.", "And who lost?", "step by step"));
        }
    }

    @Test
    void sideBySide_bothArmsReadTheSameVerdict() throws InterruptedException {
        try (RunStore store = store(rows("judge_pair", 3))) {
            run(store, request -> {
                String text = request.asText();
                return text.indexOf("No idea.") < text.indexOf("Since it is so.") ? "2" : "1";
            });

            assertThat(trials(store, "scaffolded")).hasSize(3).allMatch(Trial::right);
            assertThat(trials(store, "plain"))
                    .hasSize(3)
                    .noneMatch(Trial::right)
                    .allMatch(Trial::scored);
            assertThat(judged).hasValue(3 * 2); // plain beside the scaffold's draft, which is cot's text as well
        }
    }
}
