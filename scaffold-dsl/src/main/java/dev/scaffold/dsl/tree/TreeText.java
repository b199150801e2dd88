package dev.scaffold.dsl.tree;

import dev.scaffold.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A tree as text that reads back as the same tree. How it is laid out is the business of the formatter. */
public final class TreeText {
    private TreeText() {}

    /** The whole script. */
    public static String of(ScriptTree script) {
        return script.language().map(l -> "language " + l.value() + "\n\n").orElse("")
                + script.items().stream().map(TreeText::item).collect(Collectors.joining("\n\n"));
    }

    private static String item(Item item) {
        String name = item.name().text();
        if (item instanceof Item.Use use) {
            return "use " + name + " from " + text(use.from());
        } else if (item instanceof Item.Param param) {
            return "param " + name + " " + text(param.value());
        } else if (item instanceof PackTree pack) {
            return "pack " + name + " version " + text(pack.version()) + block(sections(pack.sections()));
        } else if (item instanceof ScaffoldTree scaffold) {
            return "scaffold " + name + block(sections(scaffold.sections()));
        }
        TestTree test = (TestTree) item;
        return "test " + name + " " + text(test.title())
                + block(test.clauses().stream().map(TreeText::testClause).toList());
    }

    private static List<String> sections(List<Section> sections) {
        return sections.stream().map(SectionText::of).toList();
    }

    static String block(List<String> lines) {
        return lines.isEmpty() ? " { }" : " {\n" + String.join("\n", lines) + "\n}";
    }

    static String words(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(", "));
    }

    /** A text as it was written. */
    static String text(Text text) {
        String marks = text.block() ? "\"\"\"" : "\"";
        return marks + text.raw() + marks;
    }

    private static String testClause(TestClause clause) {
        if (clause instanceof TestClause.User user) {
            return "user " + text(user.text());
        } else if (clause instanceof TestClause.Assistant assistant) {
            return "assistant " + text(assistant.text());
        } else if (clause instanceof TestClause.Presupposed presupposed) {
            return "presupposed " + text(presupposed.statement()) + " " + outcome(presupposed.outcome());
        } else if (clause instanceof TestClause.Context context) {
            return "context " + text(context.text());
        } else if (clause instanceof TestClause.Draft draft) {
            return "draft " + text(draft.text());
        } else if (clause instanceof TestClause.Found found) {
            return "found "
                    + found.parts().stream()
                            .map(p -> p.kind().text() + " " + text(p.text()))
                            .collect(Collectors.joining(", "));
        } else if (clause instanceof TestClause.JudgeRest rest) {
            return "judge everything else " + outcome(rest.outcome());
        } else if (clause instanceof TestClause.JudgeOne one) {
            String part = one.part()
                    .map(p -> " of " + p.kind().text() + " " + p.number().value())
                    .orElse("");
            return "judge " + one.question().text() + part + " " + outcome(one.outcome());
        } else if (clause instanceof TestClause.Replay replay) {
            return "replay " + text(replay.cassette());
        }
        return "expect " + expectation((Expectation) clause);
    }

    private static String expectation(Expectation expectation) {
        if (expectation instanceof Expectation.Withheld withheld) {
            return "withheld" + (withheld.by().isEmpty() ? "" : " by " + words(withheld.by()));
        } else if (expectation instanceof Expectation.Calls calls) {
            return "calls <= " + calls.most().value();
        } else if (expectation instanceof Expectation.Attempts attempts) {
            return "attempts " + attempts.number().value();
        } else if (expectation instanceof Expectation.OutcomeOf of) {
            return of.question().text() + " " + outcome(of.outcome());
        }
        return expectation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String outcome(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE
                ? "inapplicable"
                : outcome.name().toLowerCase(Locale.ROOT);
    }
}
