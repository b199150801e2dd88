package dev.scaffold.lab.runs;

import dev.scaffold.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happened in one trial, to be looked at. All texts are data: of users, models and rows.
 *
 * @param id as in {@link Trial#trace}
 * @param question what was asked, the form of the answer included
 * @param gold the right answer
 * @param reply what went out
 * @param drafts the attempts with what was found about them; empty for arms that judge nothing
 * @param calls every call, in order
 */
public record Trace(String id, String question, String gold, String reply, List<Draft> drafts, List<Call> calls) {

    public Trace {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(gold, "gold");
        Objects.requireNonNull(reply, "reply");
        drafts = List.copyOf(drafts);
        calls = List.copyOf(calls);
    }

    /**
     * One attempt.
     *
     * @param number from 1
     * @param text the draft
     * @param verdict {@code agreed}, {@code withheld} or {@code undecided}
     * @param because what the verdict rests on, is withheld because of, or is open: ids of questions
     * @param argument its parts, in Toulmin's order
     * @param findings in the order of the script
     */
    public record Draft(
            int number,
            String text,
            String verdict,
            List<String> because,
            List<Part> argument,
            List<Finding> findings) {
        public Draft {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(verdict, "verdict");
            because = List.copyOf(because);
            argument = List.copyOf(argument);
            findings = List.copyOf(findings);
        }
    }

    /**
     * One part of an argument.
     *
     * @param kind {@code claim}, {@code grounds} ...
     * @param id unique within the draft
     * @param text what it says
     * @param anchor {@code quoted}, {@code implicit} or {@code missing}
     * @param source where it is quoted from: {@code draft}, {@code question} or a source's id; empty unless quoted
     * @param start of the quote in that text, in UTF-16 units; 0 unless quoted
     * @param end of the quote, exclusive; 0 unless quoted
     */
    public record Part(String kind, String id, String text, String anchor, String source, int start, int end) {
        public Part {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * The answer to one question.
     *
     * @param question its id
     * @param part the part it was asked of, if it was asked of one
     * @param outcome what it came to
     * @param judgedBy who judged
     * @param basis what it rests on, in lower case
     * @param quote what was quoted; may be empty
     * @param reason why; may be empty
     * @param probability of Met, where it could be read off
     */
    public record Finding(
            String question,
            Optional<String> part,
            Outcome outcome,
            String judgedBy,
            String basis,
            String quote,
            String reason,
            OptionalDouble probability) {
        public Finding {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(judgedBy, "judgedBy");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(probability, "probability");
        }
    }

    /**
     * One call of a model.
     *
     * @param phase what for
     * @param attempt from 1
     * @param asked what it was sent: the messages as one text
     * @param said what it answered, or what went wrong
     * @param failed whether it did not answer
     * @param inputTokens as reported
     * @param outputTokens as reported
     */
    public record Call(
            String phase, int attempt, String asked, String said, boolean failed, long inputTokens, long outputTokens) {
        public Call {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(said, "said");
        }
    }
}
