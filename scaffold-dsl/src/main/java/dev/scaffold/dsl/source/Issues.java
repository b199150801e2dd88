package dev.scaffold.dsl.source;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.Diagnostic;
import dev.scaffold.dsl.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sink that every stage reports to. */
public final class Issues {

    /** After this many errors nothing more is reported. */
    public static final int MOST_ERRORS = 20;

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
        found.add(new Diagnostic(code, message, source.place(span), label, help));
    }

    /** True if something was reported that makes the script unusable. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Everything in the order of the text; what stands behind the last error that is reported is left out. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = found.stream()
                .sorted(Comparator.comparingInt((Diagnostic d) -> d.place().line())
                        .thenComparingInt(d -> d.place().column()))
                .toList();
        return capped(sorted);
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
