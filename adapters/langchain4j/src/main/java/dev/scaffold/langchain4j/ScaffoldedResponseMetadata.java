package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.scaffold.Deliberation;
import dev.scaffold.Verdict;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The metadata of an answer that was judged: what the chat model gave, the token usage of all calls, and how the answer came
 * about.
 */
public final class ScaffoldedResponseMetadata extends ChatResponseMetadata {

    /** The attribute of an {@code AiMessage} that holds the verdict's word: {@code agreed}, {@code withheld}, {@code undecided}. */
    public static final String VERDICT = "scaffold.verdict";

    /** The attribute of an {@code AiMessage} that holds {@link #deliberationId}. */
    public static final String DELIBERATION = "scaffold.deliberation";

    /** Odd, its bits half ones: the golden ratio in 64 bits. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final Deliberation deliberation;
    private final Optional<ChatResponseMetadata> chatModels;

    private ScaffoldedResponseMetadata(Builder builder) {
        super(builder);
        this.deliberation = builder.deliberation;
        this.chatModels = builder.chatModels;
    }

    static Builder builder(Deliberation deliberation, Optional<ChatResponseMetadata> chatModels) {
        return new Builder(deliberation, chatModels);
    }

    /** The metadata of a response, if it was judged. */
    public static Optional<ScaffoldedResponseMetadata> of(ChatResponse response) {
        return response.metadata() instanceof ScaffoldedResponseMetadata ours ? Optional.of(ours) : Optional.empty();
    }

    /** How the answer came about. */
    public Deliberation deliberation() {
        return deliberation;
    }

    /** What the gate came to. */
    public Verdict verdict() {
        return deliberation.verdict();
    }

    /** The chat model's own metadata of the draft that the verdict is about, with whatever its vendor adds. */
    public Optional<ChatResponseMetadata> chatModels() {
        return chatModels;
    }

    /**
     * Twelve hexadecimal digits by which a log can name the deliberation; drawn from its scaffold, prompts, question and reply,
     * so the same run gives the same id.
     */
    public String deliberationId() {
        return id(deliberation);
    }

    /** It names, and vouches for nothing: so it is mixed from the hashes that texts have anyway. */
    static String id(Deliberation deliberation) {
        long mixed = 0;
        for (String part : List.of(
                deliberation.scaffold(),
                deliberation.transcript().prompts(),
                deliberation.request().asText(),
                deliberation.verdict().word(),
                deliberation.reply().text())) {
            mixed = (mixed ^ part.hashCode()) * MIXER;
            mixed ^= mixed >>> 32;
        }
        return HexFormat.of().toHexDigits(mixed, 12);
    }

    @Override
    public Builder toBuilder() {
        return (Builder) super.toBuilder(new Builder(deliberation, chatModels));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return super.equals(other)
                && other instanceof ScaffoldedResponseMetadata that
                && deliberation.equals(that.deliberation)
                && chatModels.equals(that.chatModels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), deliberation, chatModels);
    }

    /** Without the texts of the deliberation, since this lands in logs. */
    @Override
    public String toString() {
        return "ScaffoldedResponseMetadata{id=" + id() + ", modelName=" + modelName() + ", tokenUsage=" + tokenUsage()
                + ", finishReason=" + finishReason() + ", verdict=" + verdict().word() + ", deliberation="
                + deliberationId() + "}";
    }

    /** Copies with other values for what all metadata share; the deliberation stays. */
    public static final class Builder extends ChatResponseMetadata.Builder<Builder> {
        private final Deliberation deliberation;
        private final Optional<ChatResponseMetadata> chatModels;

        private Builder(Deliberation deliberation, Optional<ChatResponseMetadata> chatModels) {
            this.deliberation = Objects.requireNonNull(deliberation, "deliberation");
            this.chatModels = chatModels;
        }

        @Override
        public ScaffoldedResponseMetadata build() {
            return new ScaffoldedResponseMetadata(this);
        }
    }
}
