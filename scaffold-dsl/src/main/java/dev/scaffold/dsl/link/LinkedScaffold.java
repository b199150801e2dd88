package dev.scaffold.dsl.link;

import dev.scaffold.Part;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Unread;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scaffold with all its questions.
 *
 * @param tree what was written
 * @param questions its own and those of its packs, in the order of the script
 * @param packs the ids that each included pack brings, by its name
 * @param complete false if a pack could not be had, so that questions may be missing
 * @param fitted what was fitted to its findings, if it names it and it could be read
 */
public record LinkedScaffold(
        ScaffoldTree tree,
        List<Asked> questions,
        Map<String, List<String>> packs,
        boolean complete,
        Optional<Fitted> fitted) {
    /** How many questions one {@code generate} may keep. */
    public static final int MOST_GENERATED = 50;

    public LinkedScaffold {
        questions = List.copyOf(questions);
        packs = new LinkedHashMap<>(packs);
    }

    /** Its name. */
    public String name() {
        return tree.name().text();
    }

    /** The ids of its questions, in order. */
    public Set<String> ids() {
        return questions.stream().map(Asked::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A question by its id. */
    public Optional<Asked> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** True if the word, perhaps misspelt, stands where the scaffold could not be read, or in a pack that could not be had. */
    public boolean garbled(String word) {
        return !complete || unread(word);
    }

    /** True if the word, perhaps misspelt, stands where the scaffold could not be read. */
    public boolean unread(String word) {
        return Nearest.among(tree.garbled(), word);
    }

    /** True if some part of the argument may be one that could not be read. */
    public boolean partsUnread() {
        return tree.garbled().contains(Unread.PART)
                || unread("argument")
                || Arrays.stream(Part.Kind.values()).map(Part.Kind::word).anyMatch(tree.garbled()::contains);
    }

    /** The ids under which generated questions will be asked. */
    public Map<String, Integer> generated() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        tree.all(Section.Generate.class).forEach(g -> {
            int weight = g.weight().stream().findFirst().map(w -> w.toInt()).orElse(1);
            for (int i = 1; i <= Math.min(MOST_GENERATED, g.keep().toInt()); i++) {
                weights.put(g.kind().text() + "-generated-" + i, weight);
            }
        });
        return weights;
    }
}
