package dev.scaffold.dsl.source;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.Diagnostic;
import dev.scaffold.dsl.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sink that every stage reports to. */
public final class Issues {

    /** After this many errors nothing more is reported. */
    public static final int MOST_ERRORS = 20;

    /** Nobody reads more; what is reported beyond is not kept. */
    private static final int MOST_KEPT = 200;

    /** A name that does not exist is said once, wherever it is used. */
    private static final Set<Code> NAMES = Set.of(Code.CQ014, Code.CQ044, Code.CQ051, Code.CQ063);

    private static final int LONGEST_TEXT = 800;

    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();

    /** An empty sink for one text. */
    public Issues(SourceText source) {
        this.source = source;
    }

    /** Reports without help. */
    public void report(Code code, Span span, String message, String label) {
        report(code, span, message, label, Optional.empty());
    }

    /** Reports with help. */
    public void report(Code code, Span span, String message, String label, String help) {
        report(code, span, message, label, Optional.of(help));
    }

    /** Reports with help, if there is some. */
    public void report(Code code, Span span, String message, String label, Optional<String> help) {
        boolean said = NAMES.contains(code)
                && found.stream().anyMatch(d -> d.code() == code && d.message().equals(message));
        if (!full() && !said) {
            found.add(new Diagnostic(
                    code, cropped(message), source.place(span), cropped(label), help.map(Issues::cropped)));
        }
    }

    /** What stands in a script may be as long as the script. */
    private static String cropped(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT / 2)) + " … "
                        + text.substring(text.offsetByCodePoints(text.length(), -LONGEST_TEXT / 2));
    }

    /** True if nothing more is kept, so that nothing more need be looked for. */
    public boolean full() {
        return found.size() >= MOST_KEPT;
    }

    /** True if something was reported that makes the script unusable. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Everything in the order of the text; what stands behind the last error that is reported is left out. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Issues::inOrder);
        return capped(sorted);
    }

    private static int inOrder(Diagnostic one, Diagnostic other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines == 0 ? Integer.compare(one.place().column(), other.place().column()) : lines;
    }

    /** These, up to the last error that is reported. */
    public static List<Diagnostic> capped(List<Diagnostic> sorted) {
        List<Diagnostic> kept = new ArrayList<>();
        int errors = 0;
        for (Diagnostic diagnostic : sorted) {
            errors += diagnostic.isError() ? 1 : 0;
            if (errors > MOST_ERRORS) {
                break;
            }
            kept.add(diagnostic);
        }
        return List.copyOf(kept);
    }
}
