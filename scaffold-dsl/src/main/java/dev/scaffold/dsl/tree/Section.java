package dev.scaffold.dsl.tree;

import dev.scaffold.Disposition;
import dev.scaffold.Part;
import dev.scaffold.toulmin.QuestionMode;
import java.util.List;
import java.util.Optional;

/** A section of a scaffold. {@link Ask} is one as well. */
public sealed interface Section extends Node
        permits Ask,
                Section.About,
                Section.Roles,
                Section.Draft,
                Section.Argument,
                Section.Include,
                Section.Generate,
                Section.Counter,
                Section.Questions,
                Section.GateTree,
                Section.Observe,
                Section.Failure,
                Section.FittedFrom,
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
     * {@code include NAME except id, id}.
     *
     * @param keyword the word it begins with
     * @param name the pack
     * @param except questions that are left out
     * @param span all of it
     */
    record Include(Word keyword, Word name, List<Word> except, Span span) implements Section {
        public Include {
            except = List.copyOf(except);
        }
    }

    /**
     * {@code generate K questions of PART keep M …}.
     *
     * @param keyword the word it begins with
     * @param write K, how many a role writes
     * @param kind the part they are about
     * @param keep M, how many are kept
     * @param weight of each; 1 unless said
     * @param role who writes and selects, if that is said
     * @param criteria what they are selected by, in order
     * @param span all of it
     */
    record Generate(
            Word keyword,
            Numeral write,
            Word kind,
            Numeral keep,
            List<Numeral> weight,
            List<Text> role,
            List<Text> criteria,
            Span span)
            implements Section {
        public Generate {
            weight = List.copyOf(weight);
            role = List.copyOf(role);
            criteria = List.copyOf(criteria);
        }

        /** Which of the six. */
        public Part.Kind part() {
            return Kinds.of(kind);
        }
    }

    /**
     * {@code counter by negation, omission}.
     *
     * @param keyword the word it begins with
     * @param devices {@code analogy}, {@code omission} or {@code negation} each
     * @param span all of it
     */
    record Counter(Word keyword, List<Word> devices, Span span) implements Section {
        public Counter {
            devices = List.copyOf(devices);
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
     * @param subject what is agreed to: {@code answer}, {@code assertion}, {@code revision} or {@code peers}
     * @param clauses in order
     * @param span all of it
     */
    record GateTree(Word keyword, Word subject, List<GateClause> clauses, Span span) implements Section {
        public GateTree {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * {@code observe}, {@code observe 1 in 20}.
     *
     * @param keyword the word it begins with
     * @param share the calls that are judged, out of how many; empty if all are
     * @param span all of it
     */
    record Observe(Word keyword, Optional<Share> share, Span span) implements Section {}

    /**
     * {@code 1 in 20}.
     *
     * @param judged how many calls are judged
     * @param of out of how many
     * @param span all of it
     */
    record Share(Numeral judged, Numeral of, Span span) implements Node {}

    /**
     * {@code on critic failure caveat}.
     *
     * @param keyword the word it begins with
     * @param disposition what goes out then
     * @param span all of it
     */
    record Failure(Word keyword, Disposition disposition, Span span) implements Section {}

    /**
     * {@code fitted from "FILE"}.
     *
     * @param keyword the word it begins with
     * @param file the file, as seen from the one that it is named in
     * @param span all of it
     */
    record FittedFrom(Word keyword, Text file, Span span) implements Section {}

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
