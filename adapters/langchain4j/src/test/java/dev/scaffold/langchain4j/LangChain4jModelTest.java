package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.LogProb;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.scaffold.BusyException;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Reply.Ending;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.UnreachableException;
import dev.scaffold.Usage;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LangChain4jModelTest {
    private static final Request QUESTION = Request.of("How many legs has an ant?");
    private static final ReplyFormat SCHEMA = new ReplyFormat.JsonSchema("legs", "{\"type\": \"object\"}");

    @Test
    void reply_isWhatTheChatModelSaid() {
        ChatResponse said = ScriptedChatModel.response(AiMessage.from("Six."), FinishReason.STOP);

        Reply reply = reply(said);

        assertThat(reply.text()).isEqualTo("Six.");
        assertThat(reply.usage()).isEqualTo(Usage.of(10, 5));
        assertThat(reply.modelName()).isEqualTo("scripted-1");
        assertThat(reply.origin()).containsSame(said);
    }

    @Test
    void endings_areThoseOfTheFinishReasons() {
        assertThat(ending(FinishReason.STOP)).isEqualTo(Ending.COMPLETE);
        assertThat(ending(FinishReason.LENGTH)).isEqualTo(Ending.LENGTH);
        assertThat(ending(FinishReason.CONTENT_FILTER)).isEqualTo(Ending.CONTENT_FILTER);
        assertThat(ending(FinishReason.OTHER)).isEqualTo(Ending.CONTENT_FILTER);
        assertThat(reply(ChatResponse.builder()
                                .aiMessage(AiMessage.from("Six."))
                                .build())
                        .ending())
                .isEqualTo(Ending.COMPLETE);
    }

    @Test
    void halfReportedUsage_isUnmeasured() {
        ChatResponse said = ChatResponse.builder()
                .aiMessage(AiMessage.from("Six."))
                .tokenUsage(new TokenUsage(10))
                .build();

        assertThat(reply(said).usage()).isEqualTo(Usage.unknown());
    }

    @Test
    void limitedRate_isBusyAndOtherFailuresAreNot() {
        RateLimitException limited = new RateLimitException("slow down");

        assertThatThrownBy(() -> LangChain4jModel.of(new ScriptedChatModel().thenThrow(limited))
                        .reply(Request.of("Legs?")))
                .isInstanceOf(BusyException.class)
                .hasCause(limited);
        assertThatThrownBy(() -> LangChain4jModel.of(new ScriptedChatModel().thenThrow(new IllegalStateException()))
                        .reply(Request.of("Legs?")))
                .isInstanceOf(ModelException.class)
                .isNotInstanceOf(BusyException.class);
    }

    @Test
    void serverThatIsNotThere_isUnreachable() {
        RuntimeException refused = new RuntimeException(new ConnectException("refused"));

        assertThatThrownBy(() -> LangChain4jModel.of(new ScriptedChatModel().thenThrow(refused))
                        .reply(Request.of("Legs?")))
                .isInstanceOf(UnreachableException.class)
                .hasCause(refused);
    }

    @Test
    void id_isTheModelNameOfTheDefaults() {
        ScriptedChatModel named = new ScriptedChatModel()
                .withDefaults(ChatRequestParameters.builder().modelName("qwen").build());

        assertThat(LangChain4jModel.of(named).id()).isEqualTo(new ModelId("qwen"));
        assertThat(LangChain4jModel.of(new ScriptedChatModel()).id()).isEqualTo(ModelId.UNDECLARED);
    }

    @Test
    void logProbs_ofOpenAi_becomeTokens() {
        LogProb no = LogProb.builder().token("No").logprob(-2.0).build();
        LogProb never = LogProb.builder().token("Never").build();
        LogProb yes = LogProb.builder()
                .token("Yes")
                .logprob(-0.1)
                .topLogprobs(List.of(no, never))
                .build();
        ChatResponse said = ChatResponse.builder()
                .aiMessage(AiMessage.from("Yes"))
                .metadata(OpenAiChatResponseMetadata.builder()
                        .logProbs(List.of(yes))
                        .build())
                .build();
        ScriptedChatModel model = new ScriptedChatModel().then(said).withDefaults(OpenAiChatRequestParameters.EMPTY);

        Reply reply = LangChain4jModel.of(model).reply(QUESTION.withTopLogProbs(2));

        assertThat(reply.tokens())
                .containsExactly(new Reply.Token(
                        "Yes",
                        -0.1,
                        List.of(
                                new Reply.Alternative("No", -2.0),
                                new Reply.Alternative("Never", Double.NEGATIVE_INFINITY))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"legs\": 6}",
                " [6]\n",
                "6",
                "```json\n{\"legs\": 6}\n```",
                "The list [as asked]: {\"legs\": 6}",
                "Here it is: {\"legs\": {\"ant\": 6}}. Anything else?",
            })
    void reply_withTheJsonThatWasAskedFor_isComplete(String text) {
        assertThat(ending(text, ReplyFormat.JSON_OBJECT)).isEqualTo(Ending.COMPLETE);
        assertThat(ending(text, SCHEMA)).isEqualTo(Ending.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Six legs.", " ", "{\"legs\": 6", "{legs: six}", "It has {six} legs", "six 6"})
    void reply_withoutTheJsonThatWasAskedFor_isOffFormat(String text) {
        assertThat(ending(text, ReplyFormat.JSON_OBJECT)).isEqualTo(Ending.OFF_FORMAT);
        assertThat(ending(text, SCHEMA)).isEqualTo(Ending.OFF_FORMAT);
        assertThat(ending(text, ReplyFormat.TEXT)).isEqualTo(Ending.COMPLETE);
        assertThat(ending(text, ReplyFormat.UNSPECIFIED)).isEqualTo(Ending.COMPLETE);
    }

    @Test
    void reply_cutShortInItsJson_staysCutShort() {
        ChatResponse cut = ScriptedChatModel.response(AiMessage.from("{\"legs\""), FinishReason.LENGTH);

        Reply reply = LangChain4jModel.of(new ScriptedChatModel().then(cut))
                .reply(QUESTION.withFormat(ReplyFormat.JSON_OBJECT));

        assertThat(reply.ending()).isEqualTo(Ending.LENGTH);
    }

    private static Ending ending(String text, ReplyFormat format) {
        Request request = QUESTION.withFormat(format);
        Ending ending = LangChain4jModel.of(ScriptedChatModel.saying(text))
                .reply(request)
                .ending();
        StreamedModel streamed = StreamedModel.of(new ScriptedStreamingChatModel(ScriptedChatModel.saying(text)));
        assertThat(streamed.reply(request).ending()).isEqualTo(ending);
        return ending;
    }

    private static Ending ending(FinishReason reason) {
        return reply(ScriptedChatModel.response(AiMessage.from("Six."), reason)).ending();
    }

    private static Reply reply(ChatResponse said) {
        return LangChain4jModel.of(new ScriptedChatModel().then(said)).reply(QUESTION);
    }
}
