package dev.scaffold.langchain4j;

import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailRequest;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Deliberation;
import dev.scaffold.NotAgreedException;
import java.util.Optional;

/**
 * An output guardrail that lets out what was agreed and nothing else, for AI services whose return type hides a refusal in
 * words: a list of strings, for instance. It judges nothing itself; it reads the verdict that {@link ScaffoldedChatModel} left.
 *
 * <p>What a scaffold that only observes lets through, it lets through too. A refusal, or an answer that nobody judged, is fatal and is taken out of the chat memory. The exception's cause is the
 * {@link NotAgreedException}, if there is one.
 */
public final class VerdictGuardrail implements OutputGuardrail {

    /** A guardrail; it has no settings. */
    public VerdictGuardrail() {}

    @Override
    public OutputGuardrailResult validate(OutputGuardrailRequest request) {
        ChatResponse response = request.responseFromLLM();
        Optional<Deliberation> deliberation =
                ScaffoldedResponseMetadata.of(response).map(ScaffoldedResponseMetadata::deliberation);
        if (deliberation.isEmpty()) {
            return fatalWithMessageRemoval(
                    "the answer has not been judged: put ScaffoldedChatModel.around(...) around the"
                            + " chat model of this AI service");
        }
        if (deliberation.get().agreed() || deliberation.get().passedThrough()) {
            return success();
        }
        NotAgreedException refusal = new NotAgreedException(deliberation.get());
        return fatalWithMessageRemoval(String.valueOf(refusal.getMessage()), refusal);
    }
}
