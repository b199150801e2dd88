package dev.scaffold.dsl.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was meant. */
public final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The help that names the word that was meant, if one is near enough: one slip in three letters. */
    public static Optional<String> didYouMean(String written, Collection<String> known) {
        return to(written, known).map(word -> "did you mean `" + word + "`?");
    }

    /** True if the word, or what may be the same misspelt, is among these. */
    public static boolean among(Collection<String> words, String word) {
        return words.contains(word) || to(word, words).isPresent();
    }

    /** The nearest word, if it is near enough; of equally near ones, the first by alphabet. */
    public static Optional<String> to(String written, Collection<String> known) {
        int allowed = Math.max(1, written.length() / 3);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> !word.equals(written) && Math.abs(word.length() - written.length()) <= allowed)
                .filter(word -> distance(written, word) <= allowed)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
