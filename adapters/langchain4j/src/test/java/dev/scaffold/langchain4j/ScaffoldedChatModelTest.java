package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.listener.ChatModelResponseContext;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Scaffold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaffoldedChatModelTest {
    private static final ChatRequest QUESTION = ChatRequest.builder()
            .messages(UserMessage.from("How many legs has an ant?"))
            .build();

    @Test
    void agreed_keepsTheChatModelsMessageAndSumsTheUsage() {
        AiMessage said = AiMessage.builder()
                .text("Six.")
                .thinking("Insects have six.")
                .attributes(Map.of(
                        "vendor",
                        "kept",
                        AiMessage.GENERATED_IMAGES_KEY,
                        List.of(Image.builder().url("http://a/b.png").build())))
                .build();
        ScriptedChatModel model = new ScriptedChatModel().then(said).then(AiMessage.from("Yes"));

        ChatResponse response = around(model, 1).chat(QUESTION);

        assertThat(response.aiMessage().text()).isEqualTo("Six.");
        assertThat(response.aiMessage().thinking()).isEqualTo("Insects have six.");
        assertThat(response.aiMessage().images()).hasSize(1);
        assertThat(response.aiMessage().attributes())
                .containsEntry("vendor", "kept")
                .containsEntry("scaffold.verdict", "agreed")
                .containsKey("scaffold.deliberation");
        assertThat(response.metadata().tokenUsage()).isEqualTo(new TokenUsage(20, 10));
        assertThat(response.metadata().id()).isEqualTo("response-1");
        assertThat(response.metadata().modelName()).isEqualTo("scripted-1");
        assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(ScaffoldedResponseMetadata.of(response)).hasValueSatisfying(ours -> {
            assertThat(ours.deliberation().agreed()).isTrue();
            assertThat(response.aiMessage().attributes()).containsEntry("scaffold.deliberation", ours.deliberationId());
        });
    }

    @Test
    void refused_saysSoAndCarriesNothingOfTheDraft() {
        AiMessage said = AiMessage.builder().text("Eight.").thinking("Spiders!").build();
        ScriptedChatModel model = new ScriptedChatModel().then(said).then(AiMessage.from("No"));

        ChatResponse response = around(model, 1).chat(QUESTION);

        assertThat(response.aiMessage().text()).isEqualTo(WordScaffold.REFUSAL);
        assertThat(response.aiMessage().thinking()).isNull();
        assertThat(response.aiMessage().attributes()).containsEntry("scaffold.verdict", "undecided");
        assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.OTHER);
        assertThat(response.metadata().tokenUsage()).isEqualTo(new TokenUsage(20, 10));
    }

    @Test
    void refused_whereJsonIsAskedFor_throws() {
        ScriptedChatModel model = ScriptedChatModel.saying("{\"legs\": 8}", "No");

        assertThatThrownBy(() -> around(model, 1).chat(json())).isInstanceOf(NotAgreedException.class);
    }

    @Test
    void refused_whereJsonIsTheModelsDefault_throws() {
        ScriptedChatModel model = ScriptedChatModel.saying("{\"legs\": 8}", "No")
                .withDefaults(ChatRequestParameters.builder()
                        .responseFormat(ResponseFormat.JSON)
                        .build());

        assertThatThrownBy(() -> around(model, 1).chat(QUESTION)).isInstanceOf(NotAgreedException.class);
    }

    @Test
    void refused_whereJsonIsAskedForAndAnotherValueGiven_givesIt() {
        ScriptedChatModel model = ScriptedChatModel.saying("{\"legs\": 8}", "No");
        Scaffold scaffold = WordScaffold.of(1).otherwise(d -> "{\"legs\": null}");

        ChatResponse response = ScaffoldedChatModel.around(model, scaffold).chat(json());

        assertThat(response.aiMessage().text()).isEqualTo("{\"legs\": null}");
        assertThat(response.aiMessage().attributes()).containsEntry("scaffold.verdict", "undecided");
    }

    @Test
    void repaired_keepsTheCallersParametersForEveryDraftAndNoneForTheCritic() {
        ScriptedChatModel model = ScriptedChatModel.saying("{}", "No", "{\"legs\": 6}", "Yes");
        ChatRequest asked = json().toBuilder()
                .temperature(0.3)
                .stopSequences(List.of("END"))
                .toolSpecifications(ToolSpecification.builder().name("count").build())
                .build();

        around(model, 2).chat(asked);

        assertThat(model.asked()).hasSize(4);
        assertThat(List.of(model.asked().get(0), model.asked().get(2)))
                .allSatisfy(draft -> assertThat(draft.parameters()).isEqualTo(asked.parameters()));
        assertThat(List.of(model.asked().get(1), model.asked().get(3))).allSatisfy(critic -> {
            assertThat(critic.toolSpecifications()).isEmpty();
            assertThat(critic.stopSequences()).isEmpty();
            assertThat(critic.responseFormat()).isEqualTo(ResponseFormat.TEXT);
        });
    }

    @Test
    void critic_overridesWhatTheModelsDefaultsSayOfToolsAndFormat() {
        ScriptedChatModel model = ScriptedChatModel.saying("Six.", "Yes")
                .withDefaults(ChatRequestParameters.builder()
                        .toolSpecifications(
                                ToolSpecification.builder().name("count").build())
                        .toolChoice(ToolChoice.REQUIRED)
                        .build());

        around(model, 1).chat(QUESTION);

        assertThat(model.asked().get(0).toolChoice()).isEqualTo(ToolChoice.REQUIRED);
        assertThat(model.asked().get(1).toolChoice()).isEqualTo(ToolChoice.NONE);
    }

    @Test
    void toolCall_passesAsTheVerySameResponse() {
        ScriptedChatModel model = new ScriptedChatModel().thenTool("count", "{}");
        List<ChatResponse> said = new ArrayList<>();
        model.withListeners(new ChatModelListener() {
            @Override
            public void onResponse(ChatModelResponseContext context) {
                said.add(context.chatResponse());
            }
        });

        ChatResponse response = around(model, 1).chat(QUESTION);

        assertThat(response).isSameAs(said.get(0));
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void toolCallOfARepair_countsTheCallsBeforeIt() {
        ScriptedChatModel model = ScriptedChatModel.saying("Eight.", "No").thenTool("count", "{}");

        ChatResponse response = around(model, 2).chat(QUESTION);

        assertThat(response.aiMessage().hasToolExecutionRequests()).isTrue();
        assertThat(response.tokenUsage()).isEqualTo(new TokenUsage(30, 15));
    }

    @Test
    void textThatOnlyClaimsToEndInToolCalls_isJudged() {
        ScriptedChatModel model = new ScriptedChatModel()
                .then(ScriptedChatModel.response(AiMessage.from("Eight."), FinishReason.TOOL_EXECUTION))
                .then(AiMessage.from("No"));

        ChatResponse response = around(model, 1).chat(QUESTION);

        assertThat(response.aiMessage().text()).isEqualTo(WordScaffold.REFUSAL);
    }

    @Test
    void listeners_fireOnceForEachRealCall() {
        List<String> heard = new ArrayList<>();
        ScriptedChatModel model = ScriptedChatModel.saying("Six.", "Yes").withListeners(new ChatModelListener() {
            @Override
            public void onRequest(ChatModelRequestContext context) {
                heard.add("request " + context.attributes().get("trace"));
            }

            @Override
            public void onResponse(ChatModelResponseContext context) {
                heard.add("response " + context.chatResponse().aiMessage().text());
            }
        });
        ChatRequestOptions options = ChatRequestOptions.builder()
                .addListenerAttribute("trace", "t-1")
                .build();

        around(model, 1).chat(QUESTION, options);

        assertThat(heard).containsExactly("request t-1", "response Six.", "request t-1", "response Yes");
    }

    @Test
    void brokenDraft_throwsWhatTheChatModelThrew() {
        RateLimitException broken = new RateLimitException("slow down");
        ScriptedChatModel model = new ScriptedChatModel().thenThrow(broken);

        assertThatThrownBy(() -> around(model, 1).chat(QUESTION)).isSameAs(broken);
    }

    @Test
    void metadataCopiedByItsBuilder_keepsTheDeliberation() {
        ChatResponse response =
                around(ScriptedChatModel.saying("Six.", "Yes"), 1).chat(QUESTION);

        var copy =
                response.metadata().toBuilder().tokenUsage(new TokenUsage(1, 1)).build();

        assertThat(copy).isInstanceOf(ScaffoldedResponseMetadata.class);
        assertThat(((ScaffoldedResponseMetadata) copy).deliberation())
                .isSameAs(ScaffoldedResponseMetadata.of(response).orElseThrow().deliberation());
        assertThat(copy.tokenUsage()).isEqualTo(new TokenUsage(1, 1));
        assertThat(copy.toString()).doesNotContain("Six.");
    }

    @Test
    void usageThatNobodyReports_staysUnknown() {
        ChatResponse silent =
                ChatResponse.builder().aiMessage(AiMessage.from("Yes")).build();
        ScriptedChatModel model = new ScriptedChatModel().then(silent).then(silent);

        ChatResponse response = around(model, 1).chat(QUESTION);

        assertThat(response.tokenUsage()).isNull();
        assertThat(ScaffoldedResponseMetadata.of(response)
                        .orElseThrow()
                        .deliberation()
                        .usage()
                        .unmeasured())
                .isEqualTo(2);
    }

    private static ChatRequest json() {
        return QUESTION.toBuilder().responseFormat(ResponseFormat.JSON).build();
    }

    private static ScaffoldedChatModel around(ScriptedChatModel model, int attempts) {
        return ScaffoldedChatModel.around(model, WordScaffold.of(attempts));
    }
}
