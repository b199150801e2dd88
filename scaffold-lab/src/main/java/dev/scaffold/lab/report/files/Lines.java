package dev.scaffold.lab.report.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain text in columns, for terminals and logs. Texts of rows cannot move the cursor: what is no printable character becomes a dot. */
final class Lines {
    /** So many columns every terminal has. */
    static final int WIDTH = 80;

    private static final int WIDE = 2;

    /** So wide is the widest figure, an interval: {@code -100.0 to +100.0}. */
    private static final int FIGURES = 16;

    /** A name that is cut keeps so much. */
    private static final int SHORTEST = 6;

    /** No name is given more, only to be told from others. */
    private static final int LONGEST = 40;

    private final List<String> lines = new ArrayList<>();

    /** Adds running text, folded at words. */
    Lines say(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return this;
    }

    /** Adds an empty line. */
    Lines gap() {
        lines.add("");
        return this;
    }

    /**
     * Adds rows in columns: the first set to the left, the others to the right. Where a row would be too long they move together, and names
     * are cut in the middle, the longest first: the first column and any other that is too wide for figures. Names that differ still do
     * when they are cut, even if the row is too long then.
     */
    Lines table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], printable(row.get(c)).length());
            }
        }
        int others = Arrays.stream(widths).skip(1).sum();
        int gap = widths[0] + others + WIDE * (columns - 1) > WIDTH ? 1 : WIDE;
        cutNames(widths, WIDTH - gap * (columns - 1));
        for (int c = 0; c < columns; c++) {
            widths[c] = apart(rows, c, widths[c]);
        }
        for (List<String> row : rows) {
            String name = cut(printable(row.get(0)), widths[0]);
            StringBuilder line = new StringBuilder(name).append(" ".repeat(widths[0] - name.length()));
            for (int c = 1; c < columns; c++) {
                String cell = cut(printable(row.get(c)), widths[c]);
                line.append(" ".repeat(gap + widths[c] - cell.length())).append(cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return this;
    }

    /** The least width from this one on in which no two names of a column become one; this one if a reasonable width is not enough. */
    private static int apart(List<List<String>> rows, int column, int width) {
        Set<String> names = rows.stream().map(r -> printable(r.get(column))).collect(Collectors.toSet());
        return IntStream.rangeClosed(width, Math.max(width, LONGEST))
                .filter(w -> names.stream().map(n -> cut(n, w)).distinct().count() == names.size())
                .findFirst()
                .orElse(width);
    }

    private static void cutNames(int[] widths, int room) {
        int[] names = IntStream.range(0, widths.length)
                .filter(c -> c == 0 || widths[c] > FIGURES)
                .toArray();
        for (int over = Arrays.stream(widths).sum() - room; over > 0; over--) {
            int widest = Arrays.stream(names)
                    .boxed()
                    .max(Comparator.comparingInt(c -> widths[c]))
                    .orElse(0);
            if (widths[widest] == SHORTEST) {
                return;
            }
            widths[widest]--;
        }
    }

    /** Names that are too long often begin alike, and often end alike: what is cut out is in the middle. */
    private static String cut(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int kept = Math.max(0, width - 2);
        return text.substring(0, kept / 2) + ".." + text.substring(text.length() - (kept + 1) / 2);
    }

    List<String> all() {
        return List.copyOf(lines);
    }

    /** A text in which every character has a place of its own on a line. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> safe.appendCodePoint(shows(c) ? c : '.'));
        return safe.toString();
    }

    private static boolean shows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
