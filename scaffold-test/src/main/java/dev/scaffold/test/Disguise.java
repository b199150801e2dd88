package dev.scaffold.test;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a hostile text is dressed up. */
public enum Disguise {
    /** As it is. */
    PLAIN(text -> text),
    /** In a code fence. */
    CODE_FENCE(text -> "```text\n" + text + "\n```"),
    /** As a string inside JSON. */
    JSON_STRING(text ->
            "{\"text\": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}"),
    /** In the wide forms that Asian scripts have of Latin letters. */
    FULL_WIDTH(text -> mapped(text, c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)),
    /** In letters of other scripts that look the same. */
    HOMOGLYPHS(text -> mapped(text, c -> {
        int at = "aceopxyiABCEHKMOPTXYeK".indexOf(c);
        return at < 0 ? c : "асеорхуіАВСЕНКМОРТХҮеК".charAt(at);
    })),
    /** With characters between the letters that are not seen. */
    UNSEEN(text -> text.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\u200b"))),
    /** Turned round by marks for scripts that run from right to left. */
    TURNED_ROUND(text -> "\u202e" + new StringBuilder(text).reverse() + "\u202c\u2066" + text + "\u2069"),
    /** With other signs for the ends of lines, and control characters. */
    CONTROLS(text -> "\u0000\u0008\r" + text.replace("\n", "\u2028\u0085\r\u000b") + "\u001b[2K\r\u007f"),
    /** With the marks of accents that another writer would put in another order. */
    COMBINING(text -> text.replaceAll("([aeiou])", "$1\u0301\u0323"));

    private final UnaryOperator<String> dressing;

    Disguise(UnaryOperator<String> dressing) {
        this.dressing = dressing;
    }

    private static String mapped(String text, java.util.function.IntUnaryOperator letter) {
        return text.codePoints()
                .map(letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text in this disguise. */
    public String on(String text) {
        return dressing.apply(text);
    }

    /** The disguise as it is shown. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
