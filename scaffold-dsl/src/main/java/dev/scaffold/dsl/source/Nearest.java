package dev.scaffold.dsl.source;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/** The word that was meant. */
public final class Nearest {
    private static final int LONGEST = 100;
    private static final int MOST_KNOWN = 2_000;
    private static final int MOST_UNREAD = 100;

    private Nearest() {}

    /** The help that names the word that was meant, if one is near enough: one slip in three letters. */
    public static Optional<String> didYouMean(String written, Collection<String> known) {
        return to(written, known).map(word -> "did you mean `" + word + "`?");
    }

    /** True if the word, or what may be the same misspelt, is among these; and where these are too many to tell. */
    public static boolean among(Collection<String> words, String word) {
        return words.contains(word)
                || words.size() > MOST_UNREAD
                || to(word, words).isPresent();
    }

    /** The nearest word, if it is near enough; of equally near ones, the first by alphabet. Of very many only the first are looked at. */
    public static Optional<String> to(String written, Collection<String> known) {
        int allowed = Math.max(1, written.length() / 3);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = "";
        int least = allowed + 1;
        Iterator<String> words = known.iterator();
        for (int i = 0; i < MOST_KNOWN && words.hasNext(); i++) {
            String word = words.next();
            if (!word.equals(written) && Math.abs(word.length() - written.length()) <= allowed) {
                int distance = distance(written, word, allowed);
                if (distance < least || (distance == least && distance <= allowed && word.compareTo(nearest) < 0)) {
                    least = distance;
                    nearest = word;
                }
            }
        }
        return least <= allowed ? Optional.of(nearest) : Optional.empty();
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other; some greater number if there are more. */
    static int distance(String a, String b, int most) {
        int[][] d = new int[3][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = d[i % 3];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = step(d[(i - 1) % 3], row, a, b, i, j);
                if (swapped(a, b, i, j)) {
                    row[j] = Math.min(row[j], d[(i - 2) % 3][j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most + 1) {
                return least;
            }
        }
        return d[a.length() % 3][b.length()];
    }

    private static int step(int[] above, int[] row, String a, String b, int i, int j) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        return Math.min(Math.min(above[j], row[j - 1]) + 1, changed);
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
