package dev.scaffold.dsl;

import dev.scaffold.dsl.internal.Layout;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.TreeText;

/**
 * Lays scripts out: two spaces a level, a statement a line, texts on lines of their own, the counts of an argument in one column.
 * Every comment and every blank line between paragraphs is kept; what the script means never changes.
 */
public final class Formatter {
    private Formatter() {}

    /**
     * A script laid out anew. Doing it twice is doing it once.
     *
     * @param name what diagnostics call it
     * @param text all of it
     * @throws ScriptException if it cannot be read
     */
    public static String format(String name, String text) {
        String lines =
                text.replace("\r\n", "\n").replace('\r', '\n'); // a text takes each of them for the end of a line
        Issues issues = new Issues(new SourceText(name, lines));
        String formatted = Layout.of(new SourceText(name, lines), issues);
        if (issues.hasErrors()) {
            throw new ScriptException(issues.all());
        }
        return formatted;
    }

    /** A script written out from its tree. Comments are not part of a tree. */
    public static String print(ScriptTree tree) {
        return format("script", TreeText.of(tree));
    }
}
