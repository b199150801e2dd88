package dev.scaffold.dsl.tree;

import dev.scaffold.Disposition;
import dev.scaffold.toulmin.QuestionMode;
import java.util.Optional;

/** Something said about a gate. */
public sealed interface GateClause extends Clause {

    /**
     * {@code agree when …}.
     *
     * @param formula when
     * @param span all of it
     */
    record AgreeWhen(Formula formula, Span span) implements GateClause {
        @Override
        public String sort() {
            return "agree when";
        }
    }

    /**
     * {@code repair up to N times with "…"}.
     *
     * @param times N
     * @param note what is said above what was not met, if anything
     * @param span all of it
     */
    record RepairUpTo(Numeral times, Optional<Text> note, Span span) implements GateClause {
        @Override
        public String sort() {
            return "repair";
        }
    }

    /**
     * {@code otherwise abstain}.
     *
     * @param disposition what goes out instead
     * @param span all of it
     */
    record Otherwise(Disposition disposition, Span span) implements GateClause {
        @Override
        public String sort() {
            return "otherwise";
        }
    }

    /**
     * {@code presuppositions 0..4}: how many are pulled out of what the user says.
     *
     * @param count how many
     * @param span all of it
     */
    record Presuppositions(PartTree.Count count, Span span) implements GateClause {
        @Override
        public String sort() {
            return "presuppositions";
        }
    }

    /**
     * {@code questions separate}: how the direct questions about presuppositions travel.
     *
     * @param mode together or each alone
     * @param span all of it
     */
    record Travelling(QuestionMode mode, Span span) implements GateClause {
        @Override
        public String sort() {
            return "questions";
        }
    }

    /**
     * {@code blind 3}: how many answers are had without the dialogue.
     *
     * @param answers how many
     * @param span all of it
     */
    record Blind(Numeral answers, Span span) implements GateClause {
        @Override
        public String sort() {
            return "blind";
        }
    }

    /**
     * {@code margin 0.2}: how much more probable the other side must be.
     *
     * @param margin between 0 and 1
     * @param span all of it
     */
    record Margin(Numeral margin, Span span) implements GateClause {
        @Override
        public String sort() {
            return "margin";
        }
    }

    /**
     * {@code turns 6}: how long a dialogue may be.
     *
     * @param most how many turns
     * @param span all of it
     */
    record Turns(Numeral most, Span span) implements GateClause {
        @Override
        public String sort() {
            return "turns";
        }
    }

    /**
     * {@code stop on agreed}, {@code stop on consensus}.
     *
     * @param rule the word
     * @param span all of it
     */
    record StopOn(Word rule, Span span) implements GateClause {
        @Override
        public String sort() {
            return "stop on";
        }
    }
}
