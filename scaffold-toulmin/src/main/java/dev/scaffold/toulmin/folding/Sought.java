package dev.scaffold.toulmin.folding;

import java.util.List;

/** A row of tokens that is looked for, the first of them in two spellings, and where to go on when it breaks off. */
final class Sought {
    private final String[] wanted;
    private final String opening;
    private final int[] borders;

    Sought(List<String> wanted, String opening) {
        this.wanted = wanted.toArray(String[]::new);
        this.opening = opening;
        this.borders = borders();
    }

    /** True if the token of a text reads as the wanted one at this place. */
    boolean fits(TokenRow text, int token, int place) {
        return text.reads(token, wanted[place]) || (place == 0 && text.reads(token, opening));
    }

    /** The first token of a text, from this one on, that reads as the first one wanted. */
    int next(TokenRow text, int from) {
        return text.next(from, wanted[0], opening);
    }

    /** How many of its first tokens the ones that were matched so far also end with, all of them left out. */
    int border(int matched) {
        return borders[matched - 1];
    }

    /** For each beginning of the row, the length of the longest shorter beginning that it also ends with. */
    private int[] borders() {
        int[] found = new int[wanted.length];
        int length = 0;
        for (int i = 1; i < found.length; i++) {
            while (length > 0 && !same(i, length)) {
                length = found[length - 1];
            }
            if (same(i, length)) {
                length++;
            }
            found[i] = length;
        }
        return found;
    }

    private boolean same(int later, int earlier) {
        return wanted[later].equals(wanted[earlier]) || (earlier == 0 && wanted[later].equals(opening));
    }
}
