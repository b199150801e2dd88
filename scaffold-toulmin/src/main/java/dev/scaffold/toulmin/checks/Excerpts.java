package dev.scaffold.toulmin.checks;

/** Texts cut down to what a reason can show. */
final class Excerpts {
    private static final int LONGEST = 120;

    private Excerpts() {}

    /** The text on one line, its end left out if it is long. */
    static String of(String text) {
        String head = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String line = head.replaceAll("\\s+", " ").strip();
        boolean halved = !line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1));
        String whole = halved ? line.substring(0, line.length() - 1) : line;
        return text.length() <= LONGEST ? whole : whole + "…";
    }
}
