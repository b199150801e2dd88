package dev.scaffold.bench;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.guardrail.JsonExtractorOutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Output guardrails of LangChain4j that ask again, with the answers that they refuse and let pass. */
public final class Guardrails {
    /** Patterns that a team looks for in what goes out: as many as the scaffold has questions. */
    private static final List<Pattern> UNWANTED = Stream.of(
                    "[\\w.+-]+@[\\w-]+\\.[\\w.]+",
                    "\\bhttps?://\\S+",
                    "\\b\\d{3}-\\d{2}-\\d{4}\\b",
                    "\\b(?:\\d[ -]?){13,16}\\b",
                    "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}\\b",
                    "(?i)\\bas an? (?:ai|language) model\\b",
                    "(?i)\\b(?:password|api key|secret)\\b",
                    "(?i)\\b(?:lorem ipsum|tbd|to be determined)\\b",
                    "(?i)\\b(?:guaranteed|risk-free|always works)\\b",
                    "\\band$")
            .map(Pattern::compile)
            .toList();

    private Guardrails() {}

    /** What the guardrail of JSON reads. */
    public record Answer(String answer, List<String> facts) {}

    /** Looks at the end of the text, and at nothing else. */
    static final class Ending implements OutputGuardrail {
        @Override
        public OutputGuardrailResult validate(AiMessage message) {
            return message.text().endsWith("closed.") ? success() : reprompt("no end", "Give the whole answer.");
        }
    }

    /** Looks for ten patterns. */
    static final class Patterns implements OutputGuardrail {
        @Override
        public OutputGuardrailResult validate(AiMessage message) {
            boolean unwanted =
                    UNWANTED.stream().anyMatch(p -> p.matcher(message.text()).find());
            return unwanted ? reprompt("unwanted", "Give the whole answer.") : success();
        }
    }

    /** LangChain4j's own: reads the answer as JSON. */
    static OutputGuardrail json() {
        return new JsonExtractorOutputGuardrail<>(Answer.class);
    }

    /** About 2 KB that {@link #json()} reads. */
    static String jsonAnswer() {
        String fact = "\"" + TenQuestions.GROUNDS + "\"";
        return "{\"answer\": \"" + TenQuestions.CLAIM + "\", \"facts\": ["
                + String.join(", ", java.util.Collections.nCopies(25, fact)) + "]}";
    }
}
