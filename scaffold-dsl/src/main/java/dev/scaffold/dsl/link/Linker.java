package dev.scaffold.dsl.link;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Links the scaffolds of a script. */
public final class Linker {
    private final Unit script;
    private final Uses uses;
    private final CheckFiles files;
    private final Expansion expansion;
    private final FittedFiles fitted;

    private Linker(Unit script, Library library) {
        this.script = script;
        this.uses = new Uses(library);
        this.files = new CheckFiles(library);
        this.expansion = new Expansion(uses, files);
        this.fitted = new FittedFiles(script, library);
    }

    /** Links every scaffold of a script, and reports packs that cannot be had. */
    public static List<LinkedScaffold> link(Unit script, Library library) {
        return new Linker(script, library).link();
    }

    private List<LinkedScaffold> link() {
        script.tree().all(Item.Use.class).forEach(use -> uses.resolve(script, use));
        script.packs().forEach(pack -> expansion.check(script, pack));
        List<LinkedScaffold> linked =
                script.tree().scaffolds().stream().map(this::linked).toList();
        uses.reportUnused(script);
        return linked;
    }

    private LinkedScaffold linked(ScaffoldTree scaffold) {
        List<Asked> questions = new ArrayList<>();
        Map<String, List<String>> packs = new LinkedHashMap<>();
        boolean complete = true;
        for (Section section : scaffold.sections()) {
            if (section instanceof Ask ask) {
                questions.add(files.asked(script, ask));
            } else if (section instanceof Section.Include include) {
                Optional<List<Asked>> brought = expansion.of(script, include);
                complete &= brought.isPresent();
                List<Asked> fresh = brought.map(b -> without(include, b)).orElse(List.of());
                questions.addAll(fresh);
                packs.put(include.name().text(), fresh.stream().map(Asked::id).toList());
            }
        }
        if (questions.size() > Expansion.MOST_QUESTIONS && scaffold.asks().size() <= Expansion.MOST_QUESTIONS) {
            script.issues()
                    .report(
                            Code.CQ009,
                            scaffold.name().span(),
                            "more than " + Expansion.MOST_QUESTIONS + " questions in one place",
                            "with its packs it has " + questions.size());
        }
        return new LinkedScaffold(scaffold, Clashes.without(questions, script), packs, complete, fitted.of(scaffold));
    }

    /** What a pack brings, less what the {@code include} leaves out. */
    private List<Asked> without(Section.Include include, List<Asked> brought) {
        Set<String> ids = brought.stream().map(Asked::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Word word : include.except()) {
            if (!ids.contains(word.text())) {
                script.issues()
                        .report(
                                Code.CQ014,
                                word.span(),
                                "unknown question `" + word.text() + "`",
                                "`" + include.name().text() + "` has no question of this name",
                                Nearest.didYouMean(word.text(), ids));
            }
        }
        return Expansion.included(include, brought, Expansion.MOST_QUESTIONS + 1L);
    }
}
