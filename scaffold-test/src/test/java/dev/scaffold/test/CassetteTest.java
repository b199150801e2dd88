package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Source;
import dev.scaffold.Usage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CassetteTest {
    private static final Provenance FROM = Provenance.now(
                    Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC))
            .with("temperature", "0")
            .withAgain("run the examples");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void newFile() {
        file = folder.resolve("run.cassette");
    }

    @Test
    void replay_whatWasRecorded_isTheSameReply() {
        Reply said = Replies.graded("k1: Yes\n\ud83d\ude00 ⟦x⟧ \u202e", 0.9)
                .withEnding(Reply.Ending.LENGTH)
                .withUsage(new Usage(1, 3, 10, 20, 0));
        Request request = Request.of("sure?")
                .withSampling(Sampling.DEFAULT.withTemperature(0.2).withSeed(7))
                .withFormat(new ReplyFormat.JsonSchema("s", "{}"))
                .withTopLogProbs(5);
        Reply recorded =
                Cassette.record(file, ScriptedModel.of(List.of(said)), FROM).reply(request);

        Reply replayed = Cassette.replay(file).reply(request);

        assertThat(replayed).isEqualTo(said).isEqualTo(recorded);
    }

    @Test
    void record_twoCalls_writesThisFile() throws IOException {
        Model model = ScriptedModel.of(List.of(Replies.graded("Yes", 0.5), Reply.of("8")))
                .named("small");
        Cassette cassette = Cassette.record(file, model, FROM);
        cassette.reply(Request.of("sure?").withTopLogProbs(2).withMarks(Map.of("key", "sure")));
        cassette.reply(Request.of(List.of(Message.system("be brief"), Message.user("3 + 5?"))));

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        {"cassette":1,"label":"recorded replies","model":"small","holdsTokenLimits":true,"recorded":"2026-01-31T12:00:00Z","settings":{"temperature":"0"},"again":"run the examples"}
                        {"hash":"08aee4a09dfcbc2644c3c0233a627614a10a8b5c52a0e81033e09514629beadc","occurrence":1,"request":{"messages":[{"from":"user","text":"⟦key⟧?"}],"sampling":{},"format":{"kind":"unspecified"},"topLogProbs":2},"reply":{"text":"Yes","ending":"COMPLETE","usage":{"calls":1,"attempts":1,"inputTokens":1,"outputTokens":1,"unmeasured":0},"modelName":"scripted","tokens":[["Yes",-0.6931471805599453,[["No",-0.6931471805599453],["Yes",-0.6931471805599453]]]]}}
                        {"hash":"ddd8bcf1da4a76fa2b82e67d11ef7a98b20bd0f04b1c6d62cc445dd76a88c553","occurrence":1,"request":{"messages":[{"from":"system","text":"be brief"},{"from":"user","text":"3 + 5?"}],"sampling":{},"format":{"kind":"unspecified"},"topLogProbs":0},"reply":{"text":"8","ending":"COMPLETE","usage":{"calls":1,"attempts":1,"inputTokens":0,"outputTokens":0,"unmeasured":1},"modelName":"","tokens":[]}}
                        """);
    }

    @Test
    void firstRequest_severalCalls_isWhatWasAskedFirst() {
        Request first = Request.of("a ⟦ bracket")
                .withSampling(Sampling.DEFAULT.withTemperature(0.5).withSeed(3));
        Cassette recording = Cassette.record(file, request -> Replies.text("yes"), FROM);
        recording.reply(first);
        recording.reply(Request.of("another"));

        assertThat(Cassette.replay(file).firstRequest()).contains(first);
    }

    @Test
    void firstRequest_nothingRecorded_isEmpty() {
        Cassette.record(file, request -> Replies.text("yes"), FROM);

        assertThat(Cassette.replay(file).firstRequest()).isEmpty();
    }

    @Test
    void replay_sameQuestionTwice_givesTheRepliesInTheirOrder() {
        Cassette recording = Cassette.record(file, ScriptedModel.of("first", "second"), FROM);
        recording.reply(Request.of("q"));
        recording.reply(Request.of("q"));

        Cassette cassette = Cassette.replay(file);

        assertThat(cassette.reply(Request.of("q")).text()).isEqualTo("first");
        assertThat(cassette.reply(Request.of("q")).text()).isEqualTo("second");
        assertThatThrownBy(() -> cassette.reply(Request.of("q")))
                .isInstanceOf(CassetteMissError.class)
                .hasMessageContaining("asked 3 times, and recorded 2 times (last in line 3)");
    }

    @Test
    void replay_otherKeys_givesThemBack() {
        Cassette.record(file, ScriptedModel.answering(r -> "a1b2: Yes"), FROM)
                .reply(Request.of("answer after a1b2").withMarks(Map.of("key", "a1b2")));

        Reply replayed =
                Cassette.replay(file).reply(Request.of("answer after c3d4").withMarks(Map.of("key", "c3d4")));

        assertThat(replayed.text()).isEqualTo("c3d4: Yes");
    }

    @Test
    void record_keys_areNotInTheFile() throws IOException {
        Cassette.record(file, ScriptedModel.answering(r -> "a1b2: Yes"), FROM)
                .reply(Request.of("answer after a1b2")
                        .withFormat(new ReplyFormat.JsonSchema("s", "{\"a1b2\":1}"))
                        .withMarks(Map.of("key", "a1b2")));

        assertThat(Files.readString(file)).doesNotContain("a1b2").contains("⟦key⟧: Yes");
    }

    @Test
    void record_valueOfAnApiKey_isRedacted() throws IOException {
        Secrets secrets =
                Secrets.of(Map.of("SOME_API_KEY", "sk-123456789", "OTHER_API_KEY", "none", "HOME", "/home/ann"));
        Cassette.record(
                        file,
                        ScriptedModel.answering(r -> "is it sk-123456789?"),
                        FROM.with("url", "x?k=sk-123456789"),
                        secrets)
                .reply(Request.of("my key is sk-123456789, none other, at /home/ann"));

        assertThat(Files.readString(file))
                .doesNotContain("sk-123456789")
                .contains("my key is [redacted], none other, at /home/ann")
                .contains("is it [redacted]?")
                .contains("x?k=[redacted]");
    }

    @Test
    void replay_sourcesThatAreNotSent_makeNoDifference() {
        Cassette.record(file, ScriptedModel.of("a"), FROM)
                .reply(Request.of("q").withSources(List.of(new Source("s", "one"))));

        assertThat(Cassette.replay(file).reply(Request.of("q")).text()).isEqualTo("a");
    }

    @Test
    void replay_missingRequest_showsTheNearestAndWhereItDiffers() {
        Cassette recording = Cassette.record(file, ScriptedModel.answering(r -> "x"), FROM);
        recording.reply(Request.of("something else altogether"));
        recording.reply(Request.of("Ann has 3 apples and buys 4."));

        assertThatThrownBy(() -> Cassette.replay(file).reply(Request.of("Ann has 3 pears and buys 4.")))
                .isInstanceOf(CassetteMissError.class)
                .hasMessageContaining("nearest is line 3, which first differs in message 1, text, character 11")
                .hasMessageContaining("asked:    Ann has 3 pears and buys 4.")
                .hasMessageContaining("recorded: Ann has 3 apples and buys 4.")
                .hasMessageContaining("How it was recorded: run the examples");
    }

    @Test
    void replay_sameTextOtherSampling_namesTheSetting() {
        Cassette.record(file, ScriptedModel.of("a"), FROM).reply(Request.of("q"));
        Request warmer = Request.of("q").withSampling(Sampling.DEFAULT.withTemperature(0.8));

        assertThatThrownBy(() -> Cassette.replay(file).reply(warmer))
                .isInstanceOf(CassetteMissError.class)
                .hasMessageContaining("differs in temperature")
                .hasMessageContaining("asked:    0.8")
                .hasMessageContaining("recorded: (none)");
    }

    @Test
    void replay_emptyRecording_missesLoudly() {
        Cassette.record(file, ScriptedModel.of("a"), FROM);

        assertThatThrownBy(() -> Cassette.replay(file).reply(Request.of("q")))
                .isInstanceOf(CassetteMissError.class)
                .hasMessageContaining("nothing was recorded");
    }

    @Test
    void replay_failure_failsAgainTheSameWay() {
        Model broken = ScriptedModel.replying(r -> {
            throw new ModelException("time-out of a1b2", 3, null);
        });
        Request request = Request.of("q").withMarks(Map.of("key", "a1b2"));
        Cassette recording = Cassette.record(file, broken, FROM);
        assertThatThrownBy(() -> recording.reply(request)).isInstanceOf(ModelException.class);

        assertThatThrownBy(() -> Cassette.replay(file).reply(request.withMarks(Map.of("key", "c3"))))
                .isInstanceOfSatisfying(ModelException.class, e -> {
                    assertThat(e).hasMessage("time-out of c3");
                    assertThat(e.attempts()).isEqualTo(3);
                });
    }

    @Test
    void record_interruptedCall_isNotWritten() throws IOException {
        Cassette recording = Cassette.record(
                file,
                ScriptedModel.replying(r -> {
                    Thread.currentThread().interrupt();
                    throw new ModelException("interrupted");
                }),
                FROM);

        assertThatThrownBy(() -> recording.reply(Request.of("q"))).isInstanceOf(ModelException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void record_vendorsReply_comesThrough() {
        Object vendors = List.of("tool call");
        Model model = ScriptedModel.of(List.of(Reply.of("").withOrigin(vendors)));

        Reply reply = Cassette.record(file, model, FROM).reply(Request.of("q"));

        assertThat(reply.origin()).containsSame(vendors);
    }

    @Test
    void record_fileThatIsThere_isRefusedAndLeftAlone() throws IOException {
        Files.writeString(file, "precious");

        assertThatThrownBy(() -> Cassette.record(file, ScriptedModel.of("a"), FROM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is there already");
        assertThat(Files.readString(file)).isEqualTo("precious");
    }

    @Test
    void resume_someRecorded_callsTheModelForTheRestOnly() {
        Cassette.record(file, ScriptedModel.of("old"), FROM).reply(Request.of("1"));
        ScriptedModel model = ScriptedModel.answering(r -> "new " + r.question());

        Cassette resumed = Cassette.resume(file, model, FROM);

        assertThat(resumed.reply(Request.of("1")).text()).isEqualTo("old");
        assertThat(resumed.reply(Request.of("2")).text()).isEqualTo("new 2");
        assertThat(resumed.reply(Request.of("1")).text()).isEqualTo("new 1");
        assertThat(model.calls()).isEqualTo(2);
        Cassette again = Cassette.replay(file);
        assertThat(again.reply(Request.of("1")).text()).isEqualTo("old");
        assertThat(again.reply(Request.of("2")).text()).isEqualTo("new 2");
        assertThat(again.reply(Request.of("1")).text()).isEqualTo("new 1");
    }

    @Test
    void resume_recordedFailure_asksAgain() {
        Cassette recording = Cassette.record(
                file,
                ScriptedModel.replying(r -> {
                    throw new ModelException("server is down");
                }),
                FROM);
        assertThatThrownBy(() -> recording.reply(Request.of("q"))).isInstanceOf(ModelException.class);

        Cassette.resume(file, ScriptedModel.of("up again"), FROM).reply(Request.of("q"));

        assertThat(Cassette.replay(file).reply(Request.of("q")).text()).isEqualTo("up again");
    }

    @Test
    void resume_anotherModelOrOtherSettings_isRefused() {
        Cassette.record(file, ScriptedModel.of("a").named("small"), FROM);

        assertThatThrownBy(() -> Cassette.resume(file, ScriptedModel.of("a").named("large"), FROM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds replies of `small`, not of `large`");
        assertThatThrownBy(
                        () -> Cassette.resume(file, ScriptedModel.of("a").named("small"), FROM.with("server", "other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("server=other");
    }

    @Test
    void resume_lastLineBrokenOff_dropsItAndGoesOn() throws IOException {
        Cassette recording = Cassette.record(file, ScriptedModel.of("a", "b"), FROM);
        recording.reply(Request.of("1"));
        recording.reply(Request.of("2"));
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 20));

        Cassette.resume(file, ScriptedModel.of("b again"), FROM).reply(Request.of("2"));

        Cassette replayed = Cassette.replay(file);
        assertThat(replayed.reply(Request.of("1")).text()).isEqualTo("a");
        assertThat(replayed.reply(Request.of("2")).text()).isEqualTo("b again");
    }

    @Test
    void resume_lastLineWholeButUnended_keepsIt() throws IOException {
        Cassette.record(file, ScriptedModel.of("a"), FROM).reply(Request.of("1"));
        Files.writeString(file, Files.readString(file).stripTrailing());

        Cassette.resume(file, ScriptedModel.of("b"), FROM).reply(Request.of("2"));

        assertThat(Cassette.replay(file).reply(Request.of("1")).text()).isEqualTo("a");
        assertThat(Cassette.replay(file).reply(Request.of("2")).text()).isEqualTo("b");
    }

    @Test
    void reply_fromManyThreads_recordsEveryCall() throws IOException {
        Cassette recording = Cassette.record(file, ScriptedModel.answering(Request::question), FROM);

        IntStream.range(0, 200).parallel().forEach(i -> recording.reply(Request.of("q" + i % 50)));

        assertThat(Files.readAllLines(file)).hasSize(201);
        Cassette replayed = Cassette.replay(file);
        Set<String> texts = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> replayed.reply(Request.of("q" + i % 50)).text())
                .collect(java.util.stream.Collectors.toSet());
        assertThat(texts).hasSize(50);
    }

    @Test
    void replay_modelWithoutTokenLimits_hasNoneEither() {
        Cassette.record(file, Model.ofText(t -> t), FROM);

        assertThat(Cassette.replay(file).holdsTokenLimits()).isFalse();
    }

    @Test
    void replay_fromAStream_knowsModelAndProvenance() throws IOException {
        Cassette.record(file, ScriptedModel.of("a").named("small"), FROM);

        Cassette cassette = Cassette.replay("demo", new ByteArrayInputStream(Files.readAllBytes(file)));

        assertThat(cassette.id().name()).isEqualTo("small");
        assertThat(cassette.provenance()).isEqualTo(FROM);
    }
}
