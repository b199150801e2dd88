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
    private static final int MOST_SCAFFOLDS = 1_000;
    private static final int MOST_QUESTIONS = 20_000;

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
        List<LinkedScaffold> linked = new ArrayList<>();
        long questions = 0;
        for (ScaffoldTree scaffold : script.tree().scaffolds()) {
            if (linked.size() == MOST_SCAFFOLDS || questions > MOST_QUESTIONS) {
                tooMany(scaffold);
                break;
            }
            linked.add(linked(scaffold));
            questions += linked.get(linked.size() - 1).questions().size();
        }
        uses.reportUnused(script);
        return linked;
    }

    private void tooMany(ScaffoldTree scaffold) {
        script.issues()
                .report(
                        Code.CQ009,
                        scaffold.name().span(),
                        "more than " + MOST_SCAFFOLDS + " scaffolds, or " + MOST_QUESTIONS
                                + " questions in all, in one file",
                        "not read from here on");
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
                long most = Expansion.MOST_QUESTIONS + 1L - questions.size();
                List<Asked> fresh = brought.map(b -> without(include, b, most)).orElse(List.of());
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
    private List<Asked> without(Section.Include include, List<Asked> brought, long most) {
        Set<String> ids = include.except().isEmpty()
                ? Set.of()
                : brought.stream().map(Asked::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Word word : include.except()) {
            if (!ids.contains(word.text()) && !script.issues().full()) {
                script.issues()
                        .report(
                                Code.CQ014,
                                word.span(),
                                "unknown question `" + word.text() + "`",
                                "`" + include.name().text() + "` has no question of this name",
                                Nearest.didYouMean(word.text(), ids));
            }
        }
        return Expansion.included(include, brought, most);
    }
}
