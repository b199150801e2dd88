package dev.scaffold.toulmin.folding;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits with what separates them, read from one place of a text: {@code 5,000}, {@code 5'000}, {@code 5{,}000} and
 * {@code 5000} compare equal, {@code 1,5} and {@code 1.5} do not.
 *
 * @param text what it compares by
 * @param end behind its last UTF-16 unit
 */
record FoldedNumber(String text, int end) {

    /** Behind digits that start here and that nothing separates from others, as most do; here, if it is not so simple. */
    static int plainEnd(String text, int start) {
        int end = digits(text, start);
        return separatorWidth(text, start, end) == 0 ? end : start;
    }

    static FoldedNumber read(String text, int start) {
        List<String> runs = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int at = start;
        if (text.charAt(at) == '.') {
            runs.add("");
            separators.append('.');
            at++;
        }
        while (true) {
            int end = digits(text, at);
            int width = separatorWidth(text, at, end);
            runs.add(text.substring(at, end));
            if (width == 0) {
                return new FoldedNumber(join(runs, separators), end);
            }
            separators.append(sign(text, end));
            at = end + width;
        }
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && Glyphs.digit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** How many units separate the run that ends here from more digits of the same number; 0 if it ends here. */
    private static int separatorWidth(String text, int runStart, int runEnd) {
        if (runEnd >= text.length()) {
            return 0;
        }
        char c = text.charAt(runEnd);
        if (c == '.' || c == ',') {
            return digits(text, runEnd + 1) > runEnd + 1 ? 1 : 0;
        }
        if (text.startsWith("{,}", runEnd)) {
            return digits(text, runEnd + 3) > runEnd + 3 ? 3 : 0;
        }
        int width = c == '\'' || c == '\u2019' || Glyphs.groupingSpace(c) ? 1 : text.startsWith("\\,", runEnd) ? 2 : 0;
        boolean group = runEnd - runStart <= 3 && digits(text, runEnd + width) == runEnd + width + 3;
        return group ? width : 0;
    }

    private static char sign(String text, int separator) {
        char c = text.charAt(separator);
        return c == '.' ? '.' : c == ',' || c == '{' ? ',' : '\'';
    }

    private static String join(List<String> runs, CharSequence separators) {
        int last = runs.size() - 1;
        boolean fraction = last > 0 && separators.charAt(last - 1) == '.';
        int groups = fraction ? last : last + 1;
        boolean grouped = grouped(runs.subList(0, groups), separators);
        StringBuilder joined = new StringBuilder(runs.get(0));
        for (int i = 1; i <= last; i++) {
            if (!grouped || i == groups) {
                joined.append(separators.charAt(i - 1));
            }
            joined.append(runs.get(i));
        }
        return joined.toString();
    }

    private static boolean grouped(List<String> runs, CharSequence separators) {
        if (runs.size() < 2 || runs.get(0).length() > 3 || runs.get(0).startsWith("0")) {
            return false;
        }
        for (int i = 1; i < runs.size(); i++) {
            boolean same = separators.charAt(i - 1) == separators.charAt(0);
            if (!same || separators.charAt(0) == '.' || runs.get(i).length() != 3) {
                return false;
            }
        }
        return true;
    }
}
