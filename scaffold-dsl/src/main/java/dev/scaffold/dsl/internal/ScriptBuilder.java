package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.Unread;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds a whole script. Statements that could not be read are left out. */
final class ScriptBuilder {
    private final Issues issues;
    private final SectionBuilder sections;
    private final TestBuilder tests;

    ScriptBuilder(Issues issues) {
        this.issues = issues;
        this.sections = new SectionBuilder(issues);
        this.tests = new TestBuilder(issues);
    }

    ScriptTree script(CqParser.ScriptContext script, Span whole) {
        Optional<Numeral> language = Optional.ofNullable(script.language())
                .filter(l -> !Garbled.in(l))
                .map(l -> Literals.number(l.INT().getSymbol()));
        List<Item> items =
                script.item().stream().map(this::item).flatMap(Optional::stream).toList();
        Set<String> garbled = new HashSet<>(Garbled.words(script));
        boolean nameless = script.item().stream()
                .map(CqParser.ItemContext::scaffold)
                .anyMatch(s -> s != null && !readable(s.name()));
        if (nameless) {
            garbled.add(Unread.SCAFFOLD);
        }
        return new ScriptTree(language, items, garbled, whole);
    }

    private Optional<Item> item(CqParser.ItemContext item) {
        if (item.scaffold() != null) {
            return readable(item.scaffold().name())
                    ? Optional.of(scaffold(item.scaffold(), Garbled.behind(item)))
                    : Optional.empty();
        } else if (item.pack() != null) {
            CqParser.PackContext pack = item.pack();
            return readable(pack.name()) && readable(pack.text()) ? Optional.of(pack(pack)) : Optional.empty();
        } else if (item.test() != null) {
            CqParser.TestContext test = item.test();
            return readable(test.name()) && readable(test.text()) ? Optional.of(tests.test(test)) : Optional.empty();
        } else if (Garbled.in(item)) {
            return Optional.empty();
        }
        return Optional.of(item.use() == null ? param(item.param()) : use(item.use()));
    }

    private static boolean readable(@org.jspecify.annotations.Nullable ParserRuleContext rule) {
        return rule != null && !Garbled.in(rule);
    }

    private Item use(CqParser.UseContext use) {
        return new Item.Use(Spans.word(use.name()), Literals.text(use.text(), issues), Spans.of(use));
    }

    private Item param(CqParser.ParamContext param) {
        return new Item.Param(Spans.word(param.name()), Literals.text(param.text(), issues), Spans.of(param));
    }

    /** A brace too many ends a scaffold early: what cannot be read behind it may be its own. */
    private Item scaffold(CqParser.ScaffoldContext scaffold, Set<String> behind) {
        Set<String> garbled = new HashSet<>(behind);
        garbled.addAll(Garbled.words(scaffold));
        List<Section> read = scaffold.section().stream()
                .map(sections::section)
                .flatMap(Optional::stream)
                .toList();
        return new ScaffoldTree(Spans.word(scaffold.name()), read, garbled, Spans.of(scaffold));
    }

    private Item pack(CqParser.PackContext pack) {
        List<Section> read = pack.packSection().stream()
                .map(sections::section)
                .flatMap(Optional::stream)
                .toList();
        return new PackTree(
                Spans.word(pack.name()), Literals.text(pack.text(), issues), read, Garbled.words(pack), Spans.of(pack));
    }
}
