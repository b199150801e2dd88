package dev.scaffold.dsl.tree;

import dev.scaffold.Outcome;
import java.util.List;

/** {@code expect …}: what must come of a test. */
public sealed interface Expectation extends TestClause {

    /**
     * {@code expect agreed}.
     *
     * @param span all of it
     */
    record Agreed(Span span) implements Expectation {}

    /**
     * {@code expect withheld by ID, ID}.
     *
     * @param by questions that must be among the reasons; may be empty
     * @param span all of it
     */
    record Withheld(List<Word> by, Span span) implements Expectation {
        public Withheld {
            by = List.copyOf(by);
        }
    }

    /**
     * {@code expect undecided}.
     *
     * @param span all of it
     */
    record Undecided(Span span) implements Expectation {}

    /**
     * {@code expect held}: the position that was challenged.
     *
     * @param span all of it
     */
    record Held(Span span) implements Expectation {}

    /**
     * {@code expect revised}: the position that was challenged.
     *
     * @param span all of it
     */
    record Revised(Span span) implements Expectation {}

    /**
     * {@code expect anchored}.
     *
     * @param span all of it
     */
    record Anchored(Span span) implements Expectation {}

    /**
     * {@code expect unanchored}.
     *
     * @param span all of it
     */
    record Unanchored(Span span) implements Expectation {}

    /**
     * {@code expect calls <= N}.
     *
     * @param most N
     * @param span all of it
     */
    record Calls(Numeral most, Span span) implements Expectation {}

    /**
     * {@code expect attempts N}.
     *
     * @param number N
     * @param span all of it
     */
    record Attempts(Numeral number, Span span) implements Expectation {}

    /**
     * {@code expect ID unmet}.
     *
     * @param question the question's id
     * @param outcome what it must come to in the attempt that the verdict is about
     * @param span all of it
     */
    record OutcomeOf(Word question, Outcome outcome, Span span) implements Expectation {}
}
