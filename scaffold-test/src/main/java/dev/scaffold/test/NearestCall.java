package dev.scaffold.test;

import dev.scaffold.test.CassetteReader.Numbered;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The recorded call that comes nearest to a request without one, and where the two first differ. */
record NearestCall(int line, String field, String asked, String recorded, int place) {
    private static final int SHOWN = 60;

    /** The one with the smallest difference, the first one among equals; empty if nothing is recorded. */
    static Optional<NearestCall> to(Asked wanted, List<Numbered> calls) {
        Map<String, String> fields = wanted.fields();
        return calls.stream()
                .min(Comparator.comparingLong(
                        c -> difference(fields, c.call().request().fields())))
                .map(c -> first(c.line(), fields, c.call().request().fields()));
    }

    private static NearestCall first(int line, Map<String, String> asked, Map<String, String> recorded) {
        for (String field : union(asked, recorded)) {
            String a = asked.getOrDefault(field, "");
            String b = recorded.getOrDefault(field, "");
            if (!a.equals(b)) {
                return new NearestCall(line, field, a, b, commonStart(a, b));
            }
        }
        return new NearestCall(line, "nothing", "", "", 0);
    }

    private static Set<String> union(Map<String, String> one, Map<String, String> other) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }

    /** How many characters lie between the common start and the common end, on both sides, over all fields. */
    private static long difference(Map<String, String> one, Map<String, String> other) {
        long sum = 0;
        for (String field : union(one, other)) {
            String a = one.getOrDefault(field, "");
            String b = other.getOrDefault(field, "");
            int start = commonStart(a, b);
            sum += a.length() + b.length() - 2L * (start + commonEnd(a, b, start));
        }
        return sum;
    }

    private static int commonStart(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int i = 0;
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String a, String b, int start) {
        int end = Math.min(a.length(), b.length()) - start;
        int i = 0;
        while (i < end && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    /** Three lines: where, and both texts from a little before the difference. */
    String shown() {
        return "nearest is line " + line + ", which first differs in " + field + ", character " + (place + 1)
                + "\n  asked:    " + around(asked)
                + "\n  recorded: " + around(recorded);
    }

    private String around(String text) {
        int from = Math.max(0, place - SHOWN / 2);
        int to = Math.min(text.length(), place + SHOWN);
        return (from > 0 ? "..." : "")
                + text.substring(from, to).replace("\n", "\\n")
                + (to < text.length() ? "..." : "");
    }
}
