package dev.scaffold.dsl.tree;

import dev.scaffold.Disposition;
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
}
