package dev.scaffold.cli.terminal;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** The signs a terminal can show, and how any other text is shown with them. */
public enum Marks {
    /** All of Unicode. */
    UNICODE("✓", "✗", "?", "–", "«", "»", "…", "↻", List.of("⠋", "⠙", "⠸", "⠴", "⠦", "⠇")) {
        @Override
        public String show(String untrusted) {
            return SafeText.of(untrusted);
        }
    },
    /** ASCII only: for locales that are not UTF-8. */
    ASCII("+", "x", "?", "-", "\"", "\"", "...", "<-", List.of("|", "/", "-", "\\")) {
        @Override
        public String show(String untrusted) {
            StringBuilder shown = new StringBuilder();
            Normalizer.normalize(SafeText.of(untrusted), Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .forEach(c -> shown.append(c < 0x7F ? Character.toString(c) : IN_ASCII.getOrDefault(c, "?")));
            return shown.toString();
        }
    };

    private static final Map<Integer, String> IN_ASCII = Map.ofEntries(
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '→', "->"),
            Map.entry((int) '€', "EUR"),
            Map.entry((int) '⁄', "/"),
            Map.entry(0x241B, "^["));

    private final String met;
    private final String unmet;
    private final String unclear;
    private final String notApplicable;
    private final String open;
    private final String close;
    private final String more;
    private final String back;
    private final List<String> turning;

    Marks(
            String met,
            String unmet,
            String unclear,
            String notApplicable,
            String open,
            String close,
            String more,
            String back,
            List<String> turning) {
        this.met = met;
        this.unmet = unmet;
        this.unclear = unclear;
        this.notApplicable = notApplicable;
        this.open = open;
        this.close = close;
        this.more = more;
        this.back = back;
        this.turning = turning;
    }

    /** The text with these signs, and nothing in it that a terminal would obey but line feeds. */
    public abstract String show(String untrusted);

    /** A check that was passed. */
    public String met() {
        return met;
    }

    /** A check that was not passed. */
    public String unmet() {
        return unmet;
    }

    /** A check that could not be told. */
    public String unclear() {
        return unclear;
    }

    /** A check that had nothing to look at. */
    public String notApplicable() {
        return notApplicable;
    }

    /** Text in quotation marks; not yet made safe. */
    public String quoted(String untrusted) {
        return open + show(untrusted) + close;
    }

    /** The sign that there is more. */
    public String more() {
        return more;
    }

    /** The sign that something was sent back. */
    public String back() {
        return back;
    }

    /** The frames of a sign that turns while something is under way, at least two, one cell each. */
    List<String> turning() {
        return turning;
    }
}
