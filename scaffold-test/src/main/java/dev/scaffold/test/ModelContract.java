package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.scaffold.CancelledException;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every model keeps. A subclass says how one is made, and its tests are these. */
public abstract class ModelContract {
    private static final int SHORT = 5;

    /** The model under test, or another one like it: one that answers, whatever it is asked. */
    protected abstract Model model();

    /** One that cannot answer: nothing listens, the key is wrong. Empty if there is no such thing. */
    protected Optional<Model> brokenModel() {
        return Optional.empty();
    }

    /** A request that the model answers. */
    protected Request request() {
        return Request.of("Say hello.");
    }

    @Test
    void reply_plainRequest_answers() {
        Reply reply = model().reply(request());

        assertThat(reply).isNotNull();
        assertThat(reply.ending().complete())
                .as("complete, got %s", reply.ending())
                .isTrue();
    }

    @Test
    void reply_plainRequest_reportsTheUsageOfOneCall() {
        Reply reply = model().reply(request());

        assertThat(reply.usage().calls()).as("calls").isEqualTo(1);
        assertThat(reply.usage().attempts()).as("attempts").isPositive();
    }

    @Test
    void reply_withLogProbsWished_givesLogarithmsOfProbabilitiesOrNone() {
        Reply reply = model().reply(request().withTopLogProbs(2));

        Stream<Double> logProbs = reply.tokens().stream()
                .flatMap(t ->
                        Stream.concat(Stream.of(t.logProb()), t.top().stream().map(Reply.Alternative::logProb)));
        assertThat(logProbs).allSatisfy(p -> assertThat(p).isLessThanOrEqualTo(1e-6));
    }

    @Test
    void reply_outputLimited_holdsTheLimitOrRefuses() {
        Model model = model();
        Request limited = request().withSampling(Sampling.DEFAULT.withMaxOutputTokens(SHORT));

        Optional<Reply> reply = answer(model, limited);

        assertThat(reply.map(r -> r.usage().outputTokens()).orElse(0L))
                .as("output tokens")
                .isLessThanOrEqualTo(model.holdsTokenLimits() ? SHORT : 0L);
    }

    @Test
    void reply_fromSeveralThreads_answersAll() {
        Model model = model();

        List<Reply> replies = Together.call(8, () -> model.reply(request()));

        assertThat(replies).hasSize(8).doesNotContainNull();
    }

    @TestFactory
    Stream<DynamicTest> reply_nastyText_answersOrThrowsModelException() {
        return NastyTexts.ALL.entrySet().stream()
                .map(nasty ->
                        DynamicTest.dynamicTest(nasty.getKey(), () -> answer(model(), Request.of(nasty.getValue()))));
    }

    /** Who cancels a deliberation interrupts its thread: a client that swallows that lets it go on for ever. */
    @Test
    void reply_interruptedThread_keepsTheFlagWhateverComesOfTheCall() {
        Model model = model();
        boolean kept;
        Thread.currentThread().interrupt();
        try {
            model.reply(request());
        } catch (ModelException | CancelledException allowed) {
            // no answer is an answer here
        } finally {
            kept = Thread.interrupted();
        }

        assertThat(kept).as("the thread is still interrupted").isTrue();
    }

    @Test
    void reply_brokenModel_throwsModelException() {
        Optional<Model> broken = brokenModel();
        assumeThat(broken).as("a broken model").isPresent();

        assertThatThrownBy(() -> broken.orElseThrow().reply(request()))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.attempts()).isPositive());
    }

    @Test
    void id_always_isTheSame() {
        Model model = model();

        assertThat(model.id()).isNotNull().isEqualTo(model.id()).isEqualTo(model().id());
    }

    private static Optional<Reply> answer(Model model, Request request) {
        try {
            Reply reply = model.reply(request);
            assertThat(reply).as("reply").isNotNull();
            return Optional.of(reply);
        } catch (ModelException allowed) {
            assertThat(allowed.attempts()).isPositive();
            return Optional.empty();
        }
    }
}
