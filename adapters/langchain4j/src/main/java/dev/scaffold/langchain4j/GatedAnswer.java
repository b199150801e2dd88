package dev.scaffold.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Reply;
import dev.scaffold.Scaffold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a deliberation to the response that goes out. */
final class GatedAnswer {
    private GatedAnswer() {}

    /**
     * The response.
     *
     * @throws NotAgreedException if it is a refusal, the request asks for JSON and the scaffold has no other value
     */
    static ChatResponse of(Deliberation deliberation, Scaffold scaffold) {
        if (deliberation.passedThrough()) {
            return deliberation.attempts().isEmpty() ? passedThrough(deliberation) : observed(deliberation);
        }
        return deliberation.agreed() ? agreed(deliberation) : refused(deliberation, scaffold);
    }

    /** The chat model's response behind a reply. */
    static Optional<ChatResponse> response(Reply reply) {
        return reply.origin().filter(ChatResponse.class::isInstance).map(ChatResponse.class::cast);
    }

    /** The very same message, for a scaffold that only observes; what it saw goes into the metadata. */
    private static ChatResponse observed(Deliberation deliberation) {
        ChatResponse own = own(deliberation);
        return ChatResponse.builder()
                .aiMessage(own.aiMessage())
                .metadata(metadata(
                        deliberation,
                        Optional.of(own.metadata()),
                        Optional.ofNullable(own.metadata().finishReason())))
                .build();
    }

    private static ChatResponse own(Deliberation deliberation) {
        return response(deliberation.reply())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the reply that passed through does not stand for a response of LangChain4j: its tool calls are lost"));
    }

    /** The very same response, unless other calls went before it, whose tokens would be lost. */
    private static ChatResponse passedThrough(Deliberation deliberation) {
        ChatResponse own = own(deliberation);
        return replies(deliberation).size() <= 1
                ? own
                : ChatResponse.builder()
                        .aiMessage(own.aiMessage())
                        .metadata(own.metadata().toBuilder()
                                .tokenUsage(usage(deliberation))
                                .build())
                        .build();
    }

    private static ChatResponse agreed(Deliberation deliberation) {
        Reply reply = deliberation.reply();
        Optional<ChatResponse> own =
                response(reply).or(() -> response(deliberation.bestAttempt().draft()));
        AiMessage said = own.map(ChatResponse::aiMessage).orElseGet(() -> AiMessage.from(reply.text()));
        AiMessage kept = reply.text().equals(said.text()) ? said : said.withText(reply.text());
        return response(deliberation, kept, own.map(ChatResponse::metadata), own.map(o -> o.metadata()
                .finishReason()));
    }

    /** Nothing of the draft goes along: neither thinking nor images were agreed to. */
    private static ChatResponse refused(Deliberation deliberation, Scaffold scaffold) {
        String text = deliberation.request().format().structured()
                ? scaffold.textOnly(deliberation)
                : deliberation.reply().text();
        List<Attempt> attempts = deliberation.attempts();
        Optional<ChatResponseMetadata> own = attempts.isEmpty()
                ? Optional.empty()
                : response(deliberation.bestAttempt().draft()).map(ChatResponse::metadata);
        return response(deliberation, AiMessage.from(text), own, Optional.of(FinishReason.OTHER));
    }

    private static ChatResponse response(
            Deliberation deliberation,
            AiMessage message,
            Optional<ChatResponseMetadata> own,
            Optional<FinishReason> reason) {
        Map<String, Object> attributes = new HashMap<>(message.attributes());
        attributes.put(
                ScaffoldedResponseMetadata.VERDICT, deliberation.verdict().word());
        attributes.put(ScaffoldedResponseMetadata.DELIBERATION, ScaffoldedResponseMetadata.id(deliberation));
        return ChatResponse.builder()
                .aiMessage(message.toBuilder().attributes(attributes).build())
                .metadata(metadata(deliberation, own, reason))
                .build();
    }

    private static ScaffoldedResponseMetadata metadata(
            Deliberation deliberation, Optional<ChatResponseMetadata> own, Optional<FinishReason> reason) {
        return ScaffoldedResponseMetadata.builder(deliberation, own)
                .id(own.map(ChatResponseMetadata::id).orElse(null))
                .modelName(own.map(ChatResponseMetadata::modelName).orElse(null))
                .tokenUsage(usage(deliberation))
                .finishReason(reason.orElse(null))
                .build();
    }

    private static List<Reply> replies(Deliberation deliberation) {
        return deliberation.transcript().events().stream()
                .filter(Event.Replied.class::isInstance)
                .map(event -> ((Event.Replied) event).reply())
                .toList();
    }

    /** The sum over all calls, with what the vendor counts besides (cached or thinking tokens); null if none reported any. */
    private static @Nullable TokenUsage usage(Deliberation deliberation) {
        TokenUsage sum = null;
        for (Reply reply : replies(deliberation)) {
            TokenUsage one = usage(reply);
            sum = sum == null ? one : sum.add(one);
        }
        return sum;
    }

    private static @Nullable TokenUsage usage(Reply reply) {
        Optional<ChatResponse> own = response(reply);
        if (own.isPresent()) {
            return own.get().metadata().tokenUsage();
        }
        boolean measured = reply.usage().unmeasured() < reply.usage().calls();
        return measured
                ? new TokenUsage(
                        saturated(reply.usage().inputTokens()),
                        saturated(reply.usage().outputTokens()))
                : null;
    }

    private static int saturated(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
