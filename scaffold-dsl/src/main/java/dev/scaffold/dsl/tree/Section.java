package dev.scaffold.dsl.tree;

import dev.scaffold.toulmin.QuestionMode;
import java.util.List;

/** A section of a scaffold. {@link Ask} is one as well. */
public sealed interface Section extends Node
        permits Ask,
                Section.About,
                Section.Roles,
                Section.Draft,
                Section.Argument,
                Section.Questions,
                Section.GateTree,
                Section.Limits {

    /** The word it begins with. */
    Word keyword();

    /**
     * {@code about "…"}.
     *
     * @param keyword the word it begins with
     * @param text what the scaffold is for
     * @param span all of it
     */
    record About(Word keyword, Text text, Span span) implements Section {}

    /**
     * {@code roles { … }}.
     *
     * @param keyword the word it begins with
     * @param roles in order
     * @param span all of it
     */
    record Roles(Word keyword, List<RoleTree> roles, Span span) implements Section {
        public Roles {
            roles = List.copyOf(roles);
        }
    }

    /**
     * One line of {@code roles}.
     *
     * @param role the role of the language
     * @param name the name under which the application binds it
     * @param span all of it
     */
    record RoleTree(Word role, Text name, Span span) implements Node {}

    /**
     * {@code draft { … }}.
     *
     * @param keyword the word it begins with
     * @param clauses in order
     * @param span all of it
     */
    record Draft(Word keyword, List<DraftClause> clauses, Span span) implements Section {
        public Draft {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * {@code argument { … }}.
     *
     * @param keyword the word it begins with
     * @param parts in order
     * @param span all of it
     */
    record Argument(Word keyword, List<PartTree> parts, Span span) implements Section {
        public Argument {
            parts = List.copyOf(parts);
        }
    }

    /**
     * {@code questions batched}.
     *
     * @param keyword the word it begins with
     * @param mode how they travel
     * @param span all of it
     */
    record Questions(Word keyword, QuestionMode mode, Span span) implements Section {}

    /**
     * {@code gate answer { … }}.
     *
     * @param keyword the word it begins with
     * @param subject what is agreed to: {@code answer}
     * @param clauses in order
     * @param span all of it
     */
    record GateTree(Word keyword, Word subject, List<GateClause> clauses, Span span) implements Section {
        public GateTree {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * {@code limits { … }}.
     *
     * @param keyword the word it begins with
     * @param limits in order
     * @param span all of it
     */
    record Limits(Word keyword, List<LimitTree> limits, Span span) implements Section {
        public Limits {
            limits = List.copyOf(limits);
        }
    }
}
