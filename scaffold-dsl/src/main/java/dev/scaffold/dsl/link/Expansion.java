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
import java.util.stream.Collectors;

/** The questions of a pack, with those of the packs that it includes itself. */
final class Expansion {
    /** Packs that include each other deeper than this, or bring more questions, are a mistake. */
    private static final int DEEPEST = 64;

    /** How many questions a scaffold may have. */
    static final int MOST_QUESTIONS = 10_000;

    private final Uses uses;
    private final CheckFiles files;
    private final Map<PackTree, Optional<List<Asked>>> known = new IdentityHashMap<>();
    private final Deque<Uses.Found> open = new ArrayDeque<>();
    private final Set<Section.Include> reported = new HashSet<>();

    Expansion(Uses uses, CheckFiles files) {
        this.uses = uses;
        this.files = files;
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
                questions.add(files.asked(found.unit(), ask));
            } else if (section instanceof Section.Include inner) {
                Optional<List<Asked>> brought = of(found.unit(), inner);
                complete &= brought.isPresent();
                brought.ifPresent(b -> questions.addAll(included(inner, b, MOST_QUESTIONS + 1 - questions.size())));
            }
        }
        List<Asked> kept = Clashes.without(questions, found.unit());
        open.pop();
        return complete ? Optional.of(kept) : Optional.empty();
    }

    /** What an {@code include} keeps of a pack's questions, as its own holder sees them. */
    static List<Asked> included(Section.Include include, List<Asked> brought, long most) {
        Set<String> except = include.except().stream().map(Word::text).collect(Collectors.toSet());
        return brought.stream()
                .filter(a -> !except.contains(a.id()))
                .limit(Math.max(0, most))
                .map(a -> a.from(include.name().text(), include.name().span()))
                .toList();
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
