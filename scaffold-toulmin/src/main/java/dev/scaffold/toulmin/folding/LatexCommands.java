package dev.scaffold.toulmin.folding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The LaTeX commands that models put around plain statements. */
final class LatexCommands {
    private static final Set<String> DRESSING = Set.of(
            "text",
            "textbf",
            "textit",
            "textrm",
            "textsf",
            "texttt",
            "textnormal",
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathbb",
            "mathcal",
            "boxed",
            "fbox",
            "mbox",
            "hbox",
            "emph",
            "underline",
            "operatorname",
            "displaystyle",
            "textstyle",
            "left",
            "right",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "big",
            "Big",
            "bigg",
            "Bigg",
            "limits");
    private static final Set<String> SPACES = Set.of("quad", "qquad", "hspace", "newline", "par");
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("times", "\u00D7"),
            Map.entry("cdot", "\u00D7"),
            Map.entry("ast", "\u00D7"),
            Map.entry("div", "\u00F7"),
            Map.entry("approx", "\u2248"),
            Map.entry("le", "\u2264"),
            Map.entry("leq", "\u2264"),
            Map.entry("ge", "\u2265"),
            Map.entry("geq", "\u2265"),
            Map.entry("ne", "\u2260"),
            Map.entry("neq", "\u2260"),
            Map.entry("pm", "\u00B1"),
            Map.entry("sqrt", "\u221A"),
            Map.entry("infty", "\u221E"),
            Map.entry("to", "\u2192"),
            Map.entry("rightarrow", "\u2192"),
            Map.entry("Rightarrow", "\u21D2"),
            Map.entry("implies", "\u21D2"),
            Map.entry("therefore", "\u2234"),
            Map.entry("degree", "\u00B0"),
            Map.entry("circ", "\u00B0"),
            Map.entry("dots", "\u2026"),
            Map.entry("ldots", "\u2026"),
            Map.entry("cdots", "\u2026"),
            Map.entry("euro", "\u20AC"),
            Map.entry("pounds", "\u00A3"));

    private LatexCommands() {}

    /** True if the command only says how its argument looks. */
    static boolean dressing(String name) {
        return DRESSING.contains(name);
    }

    static boolean space(String name) {
        return SPACES.contains(name);
    }

    static boolean fraction(String name) {
        return FRACTIONS.contains(name);
    }

    static boolean environment(String name) {
        return name.equals("begin") || name.equals("end");
    }

    /** The character that a command stands for. */
    static Optional<String> sign(String name) {
        return Optional.ofNullable(SIGNS.get(name));
    }
}
