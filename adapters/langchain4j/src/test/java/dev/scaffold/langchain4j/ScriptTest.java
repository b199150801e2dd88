package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.scaffold.Deliberation;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Scaffold;
import dev.scaffold.Verdict;
import dev.scaffold.dsl.Script;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine itself around chat models, with a script that code alone judges. */
class ScriptTest {
    private static final Scaffold STEPS = Script.parse(
                    "steps.cq",
                    """
                    language 1
                    scaffold steps {
                      argument { claim 1 by pattern "Answer: (.+)" }
                      ask shows-its-steps of draft essential by pattern "\\d+ \\+ \\d+ = \\d+"
                        repair "Show the steps."
                      gate answer { agree when all essential met repair up to 1 time otherwise abstain }
                    }
                    """)
            .scaffold("steps");
    private static final String BAD = "Surely 18. Answer: 18";
    private static final String GOOD = "12 + 5 = 17. Answer: 17";
    private static final ChatRequest QUESTION = ChatRequest.builder()
            .messages(UserMessage.from("What is 12 and 5?"))
            .build();

    @Test
    void goodDraft_isAgreedInOneCall() {
        ScriptedChatModel model = ScriptedChatModel.saying(GOOD);

        ChatResponse response = ScaffoldedChatModel.around(model, STEPS).chat(QUESTION);

        assertThat(response.aiMessage().text()).isEqualTo(GOOD);
        assertThat(verdict(response)).isInstanceOf(Verdict.Agreed.class);
        assertThat(model.asked()).containsExactly(QUESTION);
    }

    @Test
    void badDraft_isSentBackAndMended() {
        ScriptedChatModel model = ScriptedChatModel.saying(BAD, GOOD);

        ChatResponse response = ScaffoldedChatModel.around(model, STEPS).chat(QUESTION);

        assertThat(response.aiMessage().text()).isEqualTo(GOOD);
        assertThat(response.tokenUsage()).isEqualTo(new TokenUsage(20, 10));
        assertThat(model.asked().get(1).messages()).hasSize(3);
        assertThat(model.asked().get(1).messages().get(1)).isEqualTo(AiMessage.from(BAD));
    }

    @Test
    void badDraftThatIsNotMended_isRefused() {
        ChatResponse response = ScaffoldedChatModel.around(ScriptedChatModel.saying(BAD, BAD), STEPS)
                .chat(QUESTION);

        assertThat(verdict(response)).isInstanceOf(Verdict.Withheld.class);
        assertThat(response.aiMessage().text()).doesNotContain("Answer: 18").contains("shows-its-steps");
    }

    @Test
    void draftFirst_isJudgedOnceAndNeverMended() {
        ScriptedChatModel model = ScriptedChatModel.saying(BAD);
        HeardStream heard = new HeardStream();

        ScaffoldedStreamingChatModel.draftFirst(new ScriptedStreamingChatModel(model), STEPS)
                .withExecutor(Runnable::run)
                .chat(QUESTION, heard);

        assertThat(heard.errors()).singleElement().isInstanceOfSatisfying(NotAgreedException.class, refusal -> {
            assertThat(refusal.deliberation().verdict()).isInstanceOf(Verdict.Withheld.class);
            assertThat(refusal.deliberation().attempts()).hasSize(1);
        });
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void observing_recordsWhatWouldHaveHappened() {
        List<Deliberation> recorded = new ArrayList<>();

        ChatResponse response = ObservedChatModel.around(ScriptedChatModel.saying(BAD), STEPS, recorded::add)
                .withExecutor(Runnable::run)
                .chat(QUESTION);

        assertThat(response.aiMessage()).isEqualTo(AiMessage.from(BAD));
        assertThat(recorded).singleElement().satisfies(d -> assertThat(d.verdict())
                .isInstanceOf(Verdict.Withheld.class));
    }

    @Test
    void scriptThatObserves_letsTheMessageOutAndTheMetadataTell() {
        Scaffold observing = Script.parse(
                        "watch.cq",
                        """
                        language 1
                        scaffold watch {
                          observe
                          ask shows-its-steps of draft essential by pattern "\\d+ \\+ \\d+ = \\d+"
                          gate answer { otherwise abstain }
                        }
                        """)
                .scaffold("watch");
        ChatResponse said = ScriptedChatModel.response(AiMessage.from(BAD), FinishReason.STOP);

        ChatResponse response = ScaffoldedChatModel.around(new ScriptedChatModel().then(said), observing)
                .chat(QUESTION);

        assertThat(response.aiMessage()).isSameAs(said.aiMessage());
        assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage()).isEqualTo(ScriptedChatModel.USAGE);
        assertThat(verdict(response)).isInstanceOf(Verdict.Withheld.class);
    }

    @Test
    void draftThatWasCutShort_isNotAgreed() {
        List<ChatResponse> cutShort = List.of(
                ScriptedChatModel.response(AiMessage.from(GOOD), FinishReason.LENGTH),
                ScriptedChatModel.response(AiMessage.from(GOOD), FinishReason.CONTENT_FILTER),
                ScriptedChatModel.response(AiMessage.from(GOOD), FinishReason.OTHER));

        assertThat(cutShort).allSatisfy(draft -> {
            ScriptedChatModel model = new ScriptedChatModel().then(draft).then(draft);
            ChatResponse response = ScaffoldedChatModel.around(model, STEPS).chat(QUESTION);
            assertThat(verdict(response).isAgreed()).isFalse();
            assertThat(response.aiMessage().text()).doesNotContain("Answer: 17");
            assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.OTHER);
        });
    }

    private static Verdict verdict(ChatResponse response) {
        return ScaffoldedResponseMetadata.of(response).orElseThrow().verdict();
    }
}
