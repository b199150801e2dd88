package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Optional;

/** Something said about a question. */
public sealed interface AskClause extends Clause {

    /**
     * {@code essential}.
     *
     * @param span the word
     */
    record Essential(Span span) implements AskClause {
        @Override
        public String sort() {
            return "essential";
        }
    }

    /**
     * {@code weight N}.
     *
     * @param weight N
     * @param span all of it
     */
    record Weight(Numeral weight, Span span) implements AskClause {
        @Override
        public String sort() {
            return "weight";
        }
    }

    /**
     * {@code at 0.95}, {@code at fitted else by word}.
     *
     * @param probability the number; empty for {@code fitted}
     * @param elseByWord where {@code else by word} stands, if it does
     * @param span all of it
     */
    record At(Optional<Numeral> probability, Optional<Span> elseByWord, Span span) implements AskClause {
        @Override
        public String sort() {
            return "at";
        }
    }

    /** {@code by …}: who answers. */
    sealed interface By extends AskClause {
        @Override
        default String sort() {
            return "by";
        }
    }

    /**
     * {@code by "referee"}.
     *
     * @param role the role's name
     * @param span all of it
     */
    record ByRole(Text role, Span span) implements By {}

    /**
     * {@code by tool "stock"}.
     *
     * @param tool the tool's name
     * @param span all of it
     */
    record ByTool(Text tool, Span span) implements By {}

    /**
     * {@code by arithmetic}, {@code by pattern "…" …}.
     *
     * @param check the check's name
     * @param texts the texts that follow: its arguments, then perhaps the question's wording
     * @param span all of it
     */
    record ByCheck(Word check, List<Text> texts, Span span) implements By {
        public ByCheck {
            texts = List.copyOf(texts);
        }
    }

    /**
     * {@code by rederive}, {@code by rederive 5 times}: fresh answers without the draft.
     *
     * @param times how many, if that is said
     * @param role who answers, if that is said
     * @param span all of it
     */
    record ByRederiving(Optional<Numeral> times, Optional<Text> role, Span span) implements By {}

    /**
     * {@code by formula}: the answer as an expression, which code evaluates.
     *
     * @param role who writes it, if that is said
     * @param span all of it
     */
    record ByFormula(Optional<Text> role, Span span) implements By {}

    /**
     * {@code answerable by backing}: what backs the warrant may answer a doubt.
     *
     * @param span all of it
     */
    record Answerable(Span span) implements AskClause {
        @Override
        public String sort() {
            return "answerable by backing";
        }
    }

    /**
     * {@code quoting warrant or draft}.
     *
     * @param of the words of parts, {@code draft} or {@code question}
     * @param span all of it
     */
    record Quoting(List<Word> of, Span span) implements AskClause {
        public Quoting {
            of = List.copyOf(of);
        }

        @Override
        public String sort() {
            return "quoting";
        }
    }

    /**
     * {@code in both orders}.
     *
     * @param span all of it
     */
    record BothOrders(Span span) implements AskClause {
        @Override
        public String sort() {
            return "in both orders";
        }
    }

    /**
     * {@code repair "…"}.
     *
     * @param advice what is sent back when it is not met
     * @param span all of it
     */
    record Repair(Text advice, Span span) implements AskClause {
        @Override
        public String sort() {
            return "repair";
        }
    }

    /**
     * {@code source "…"}.
     *
     * @param source where the question comes from
     * @param span all of it
     */
    record Origin(Text source, Span span) implements AskClause {
        @Override
        public String sort() {
            return "source";
        }
    }

    /**
     * The question itself.
     *
     * @param text its words
     */
    record Wording(Text text) implements AskClause {
        @Override
        public Span span() {
            return text.span();
        }

        @Override
        public String sort() {
            return "wording";
        }
    }
}
