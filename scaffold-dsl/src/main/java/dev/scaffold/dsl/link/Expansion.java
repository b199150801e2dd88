package dev.scaffold.dsl.link;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of a pack, with those of the packs that it includes itself. */
final class Expansion {
    /** Packs that include each other deeper than this, or bring more questions, are a mistake. */
    private static final int DEEPEST = 64;

    /** How many questions a scaffold may have. */
    static final int MOST_QUESTIONS = 10_000;

    private final Uses uses;
    private final Map<PackTree, Optional<List<Asked>>> known = new IdentityHashMap<>();
    private final Deque<Uses.Found> open = new ArrayDeque<>();
    private final Set<Section.Include> reported = new HashSet<>();

    Expansion(Uses uses) {
        this.uses = uses;
    }

    /** What an {@code include} brings; empty, and reported, if a pack cannot be had. */
    Optional<List<Asked>> of(Unit in, Section.Include include) {
        Optional<Uses.Found> found = uses.pack(in, include.name());
        if (found.isPresent() && open.contains(found.get())) {
            reportCycle(in, include);
            return Optional.empty();
        }
        if (open.size() >= DEEPEST) {
            in.issues()
                    .report(
                            Code.CQ008,
                            include.name().span(),
                            "nested more than " + DEEPEST + " levels deep",
                            "the pack that is too many");
            return Optional.empty();
        }
        return found.flatMap(this::questions);
    }

    /** Reports packs that a pack includes and cannot have. */
    void check(Unit in, PackTree pack) {
        questions(new Uses.Found(in, pack));
    }

    private Optional<List<Asked>> questions(Uses.Found found) {
        if (!known.containsKey(found.pack())) {
            known.put(found.pack(), expanded(found));
        }
        return known.getOrDefault(found.pack(), Optional.empty());
    }

    private Optional<List<Asked>> expanded(Uses.Found found) {
        open.push(found);
        List<Asked> questions = new ArrayList<>();
        boolean complete = found.pack().garbled().isEmpty();
        for (Section section : found.pack().sections()) {
            if (section instanceof Ask ask) {
                questions.add(new Asked(
                        ask,
                        Optional.of(found.pack().name().text()),
                        ask.name().span(),
                        found.unit().parameters()));
            } else if (section instanceof Section.Include inner) {
                Optional<List<Asked>> brought = of(found.unit(), inner);
                complete &= brought.isPresent();
                List<String> except = inner.except().stream().map(Word::text).toList();
                brought.ifPresent(b -> b.stream()
                        .filter(a -> !except.contains(a.id()))
                        .limit(MOST_QUESTIONS + 1L - questions.size())
                        .forEach(questions::add));
            }
        }
        open.pop();
        return complete ? Optional.of(questions) : Optional.empty();
    }

    private void reportCycle(Unit in, Section.Include include) {
        if (reported.add(include)) {
            String name = include.name().text();
            in.issues()
                    .report(
                            Code.CQ049,
                            include.name().span(),
                            "the pack `" + name + "` includes itself",
                            "this closes the circle",
                            "leave one of the packs out of the other");
        }
    }
}
