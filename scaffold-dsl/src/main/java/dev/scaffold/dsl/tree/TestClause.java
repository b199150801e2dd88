package dev.scaffold.dsl.tree;

import dev.scaffold.Outcome;
import dev.scaffold.Part;
import java.util.List;
import java.util.Optional;

/** Something said in a test. */
public sealed interface TestClause extends Node
        permits TestClause.User,
                TestClause.Assistant,
                TestClause.Context,
                TestClause.Presupposed,
                TestClause.Draft,
                TestClause.Found,
                TestClause.JudgeRest,
                TestClause.JudgeOne,
                TestClause.Replay,
                Expectation {

    /**
     * {@code user "…"}.
     *
     * @param text what is asked
     * @param span all of it
     */
    record User(Text text, Span span) implements TestClause {}

    /**
     * {@code assistant "…"}: what the model has answered before, between what the user says.
     *
     * @param text an earlier answer
     * @param span all of it
     */
    record Assistant(Text text, Span span) implements TestClause {}

    /**
     * {@code presupposed "…" unmet}: what the user takes for granted.
     *
     * @param statement in words that can be true or false
     * @param outcome met if it is so
     * @param span all of it
     */
    record Presupposed(Text statement, Outcome outcome, Span span) implements TestClause {}

    /**
     * {@code context "…"}.
     *
     * @param text a source
     * @param span all of it
     */
    record Context(Text text, Span span) implements TestClause {}

    /**
     * {@code draft "…"}: begins an attempt.
     *
     * @param text what the model answers
     * @param span all of it
     */
    record Draft(Text text, Span span) implements TestClause {}

    /**
     * {@code found claim "8", grounds "3 apples"}.
     *
     * @param parts in order
     * @param span all of it
     */
    record Found(List<FoundPart> parts, Span span) implements TestClause {
        public Found {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part that extraction is to report.
     *
     * @param kind its word
     * @param text what it says
     * @param span all of it
     */
    record FoundPart(Word kind, Text text, Span span) implements Node {

        /** Which of the six. */
        public Part.Kind part() {
            return Kinds.of(kind);
        }
    }

    /**
     * {@code judge everything else met}.
     *
     * @param outcome what the judges say of every question without a line of its own
     * @param span all of it
     */
    record JudgeRest(Outcome outcome, Span span) implements TestClause {}

    /**
     * {@code judge ID unmet}, {@code judge ID of grounds 2 unmet}.
     *
     * @param question the question's id
     * @param part the one part that is meant, if one is
     * @param outcome what its judge says
     * @param span all of it
     */
    record JudgeOne(Word question, Optional<PartNumber> part, Outcome outcome, Span span) implements TestClause {}

    /**
     * {@code of grounds 2}.
     *
     * @param kind its word
     * @param number from 1
     * @param span all of it
     */
    record PartNumber(Word kind, Numeral number, Span span) implements Node {}

    /**
     * {@code replay "…"}.
     *
     * @param cassette the recording
     * @param span all of it
     */
    record Replay(Text cassette, Span span) implements TestClause {}
}
