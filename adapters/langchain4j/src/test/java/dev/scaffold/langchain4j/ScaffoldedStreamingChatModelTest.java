package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ScaffoldedStreamingChatModelTest {
    private static final ChatRequest QUESTION = ChatRequest.builder()
            .messages(UserMessage.from("How many legs has an ant?"))
            .build();

    @Test
    void holding_letsAnAgreedDraftOutInItsOwnPieces() {
        ScriptedChatModel script = new ScriptedChatModel()
                .then(AiMessage.builder()
                        .text("It has six.")
                        .thinking("insects")
                        .build())
                .then(AiMessage.from("Yes"));

        HeardStream heard = hear(holding(script, 1), QUESTION);

        assertThat(heard.heard()).containsExactly("(insects)", "It ", "has ", "six.", "END");
        assertThat(heard.response().aiMessage().attributes()).containsEntry("scaffold.verdict", "agreed");
        assertThat(heard.response().tokenUsage()).isEqualTo(new TokenUsage(20, 10));
    }

    @Test
    void holding_saysNothingOfARejectedDraft() {
        HeardStream heard =
                hear(holding(ScriptedChatModel.saying("It has eight.", "No", "It has six.", "Yes"), 2), QUESTION);

        assertThat(heard.heard()).containsExactly("It ", "has ", "six.", "END");
    }

    @Test
    void holding_ofAnAnswerThatIsPutOtherwise_saysItAsItIsPut() {
        StreamingChatModel script = new ScriptedStreamingChatModel(ScriptedChatModel.saying("It has six.", "Yes"));
        var model = ScaffoldedStreamingChatModel.holding(
                        script, WordScaffold.of(1).putting(text -> "Probably: " + text))
                .withExecutor(Runnable::run);

        HeardStream heard = hear(model, QUESTION);

        assertThat(heard.heard()).containsExactly("Probably: It has six.", "END");
        assertThat(heard.response().aiMessage().text()).isEqualTo("Probably: It has six.");
    }

    @Test
    void holding_givesARefusalInOnePiece() {
        HeardStream heard = hear(holding(ScriptedChatModel.saying("It has eight.", "No"), 1), QUESTION);

        assertThat(heard.heard()).containsExactly(WordScaffold.REFUSAL, "END");
    }

    @Test
    void holding_whereJsonIsAskedFor_endsARefusalInAnError() {
        ChatRequest json =
                QUESTION.toBuilder().responseFormat(ResponseFormat.JSON).build();

        HeardStream heard = hear(holding(ScriptedChatModel.saying("{}", "No"), 1), json);

        assertThat(heard.heard()).containsExactly("ERROR");
        assertThat(heard.errors()).singleElement().isInstanceOf(NotAgreedException.class);
    }

    @Test
    void draftFirst_showsTheDraftAndThenTheVerdict() {
        HeardStream heard = hear(draftFirst(ScriptedChatModel.saying("It has six.", "Yes"), 3), QUESTION);

        assertThat(heard.heard()).containsExactly("It ", "has ", "six.", "END");
        assertThat(heard.response().aiMessage().attributes()).containsEntry("scaffold.verdict", "agreed");
        assertThat(heard.response().tokenUsage()).isEqualTo(new TokenUsage(20, 10));
    }

    @Test
    void draftFirst_endsARefusalInAnErrorAndDoesNotRepair() {
        ScriptedChatModel script = ScriptedChatModel.saying("It has eight.", "No");

        HeardStream heard = hear(draftFirst(script, 3), QUESTION);

        assertThat(heard.heard()).containsExactly("It ", "has ", "eight.", "ERROR");
        assertThat(heard.errors()).singleElement().isInstanceOf(NotAgreedException.class);
        assertThat(script.asked()).hasSize(2);
    }

    @Test
    void observing_letsEverythingOutAndRecordsTheVerdict() {
        ScriptedChatModel script = ScriptedChatModel.saying("It has eight.", "No");
        List<Deliberation> recorded = new ArrayList<>();

        HeardStream heard = hear(observing(script, recorded), QUESTION);

        assertThat(heard.heard()).containsExactly("It ", "has ", "eight.", "END");
        assertThat(heard.response().aiMessage()).isEqualTo(AiMessage.from("It has eight."));
        assertThat(recorded).singleElement().satisfies(d -> assertThat(d.agreed())
                .isFalse());
        assertThat(script.asked().get(0)).isEqualTo(QUESTION);
    }

    @Test
    void observing_withoutRoomToJudge_stillAnswers() {
        ScriptedChatModel script = ScriptedChatModel.saying("It has eight.");
        var model = ScaffoldedStreamingChatModel.observing(
                        new ScriptedStreamingChatModel(script), WordScaffold.of(1), d -> {})
                .withExecutor(task -> {
                    throw new RejectedExecutionException("full");
                });

        HeardStream heard = hear(model, QUESTION);

        assertThat(heard.heard()).containsExactly("It ", "has ", "eight.", "END");
    }

    @Test
    void toolCall_passesAsTheVerySameResponseInEveryMode() {
        List<Deliberation> recorded = new ArrayList<>();
        List<ScaffoldedStreamingChatModel> modes = List.of(
                holding(new ScriptedChatModel().thenTool("count", "{}"), 1),
                draftFirst(new ScriptedChatModel().thenTool("count", "{}"), 1),
                observing(new ScriptedChatModel().thenTool("count", "{}"), recorded));

        assertThat(modes).allSatisfy(mode -> {
            HeardStream heard = hear(mode, QUESTION);
            assertThat(heard.heard()).containsExactly("tool count", "END");
            assertThat(heard.response().metadata()).isNotInstanceOf(ScaffoldedResponseMetadata.class);
            assertThat(heard.response().aiMessage().attributes()).isEmpty();
        });
        assertThat(recorded).singleElement().satisfies(d -> assertThat(d.passedThrough())
                .isTrue());
    }

    @Test
    void brokenDraft_endsInWhatTheChatModelThrew() {
        RateLimitException broken = new RateLimitException("slow down");

        HeardStream heard = hear(holding(new ScriptedChatModel().thenThrow(broken), 1), QUESTION);

        assertThat(heard.errors()).containsExactly(broken);
    }

    @Test
    void listener_hearsEveryCall() {
        List<Phase> phases = new ArrayList<>();
        var model = holding(ScriptedChatModel.saying("It has six.", "Yes"), 1).withListener(event -> {
            if (event instanceof Event.Calling calling) {
                phases.add(calling.phase());
            }
        });

        hear(model, QUESTION);

        assertThat(phases).containsExactly(Phase.DRAFT, Phase.CRITIC);
    }

    @Test
    void executor_takesThreadLocalsAlong() throws Exception {
        ThreadLocal<String> trace = new ThreadLocal<>();
        Executor carrying = task -> {
            String here = trace.get();
            new Thread(() -> {
                        trace.set(here);
                        task.run();
                    })
                    .start();
        };
        CompletableFuture<String> heard = new CompletableFuture<>();
        trace.set("t-1");

        holding(ScriptedChatModel.saying("It has six.", "Yes"), 1)
                .withExecutor(carrying)
                .withListener(event -> heard.complete(String.valueOf(trace.get())))
                .chat(QUESTION, new HeardStream());

        assertThat(heard.get(60, TimeUnit.SECONDS)).isEqualTo("t-1");
    }

    @Test
    void handlerThatThrowsAtTheEnd_isToldOfIt() {
        List<Throwable> told = new ArrayList<>();
        IllegalStateException thrown = new IllegalStateException("no room");

        holding(ScriptedChatModel.saying("It has six.", "Yes"), 1)
                .chat(QUESTION, new dev.langchain4j.model.chat.response.StreamingChatResponseHandler() {
                    @Override
                    public void onCompleteResponse(ChatResponse response) {
                        throw thrown;
                    }

                    @Override
                    public void onError(Throwable error) {
                        told.add(error);
                    }
                });

        assertThat(told).containsExactly(thrown);
    }

    private static HeardStream hear(ScaffoldedStreamingChatModel model, ChatRequest request) {
        HeardStream heard = new HeardStream();
        model.chat(request, heard);
        return heard;
    }

    private static ScaffoldedStreamingChatModel holding(ScriptedChatModel script, int attempts) {
        return ScaffoldedStreamingChatModel.holding(new ScriptedStreamingChatModel(script), WordScaffold.of(attempts))
                .withExecutor(Runnable::run);
    }

    private static ScaffoldedStreamingChatModel draftFirst(ScriptedChatModel script, int attempts) {
        return ScaffoldedStreamingChatModel.draftFirst(
                        new ScriptedStreamingChatModel(script), WordScaffold.of(attempts))
                .withExecutor(Runnable::run);
    }

    private static ScaffoldedStreamingChatModel observing(ScriptedChatModel script, List<Deliberation> recorded) {
        return ScaffoldedStreamingChatModel.observing(
                        new ScriptedStreamingChatModel(script), WordScaffold.of(2), recorded::add)
                .withExecutor(Runnable::run);
    }
}
