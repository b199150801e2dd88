package dev.scaffold.toulmin.folding;

import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import dev.scaffold.toulmin.folding.FoldedToken.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tokens under way, as numbers in arrays: most texts are folded for one quotation, and most tokens compare by the very characters
 * that stand in the text, so that neither a token nor its words need be an object before somebody asks for it.
 */
final class TokenRow {
    private static final Kind[] KINDS = Kind.values();
    private static final Gap[] GAPS = Gap.values();
    private static final int UNITS_A_TOKEN = 4;
    private static final int AT_LEAST = 8;

    private final String text;
    private final Map<Integer, String> dressed = new HashMap<>();
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private byte[] gaps;
    private int size;

    TokenRow(String text) {
        int expected = AT_LEAST + text.length() / UNITS_A_TOKEN;
        this.text = text;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.kinds = new byte[expected];
        this.gaps = new byte[expected];
    }

    /** Adds a token that compares by the characters between the two places. */
    void add(Kind kind, Gap gap, int start, int end) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        gaps[size] = (byte) gap.ordinal();
        size++;
    }

    /** Adds a token that compares by something else, perhaps. */
    void add(String compared, Kind kind, Gap gap, int start, int end) {
        if (compared.length() != end - start || !text.startsWith(compared, start)) {
            dressed.put(size, compared);
        }
        add(kind, gap, start, end);
    }

    /** Has the last token end elsewhere; what it compares by stays the same. */
    void stretchLast(int end) {
        dressed.put(size - 1, text(size - 1));
        ends[size - 1] = end;
    }

    int size() {
        return size;
    }

    boolean lastIs(Kind kind) {
        return size > 0 && kind(size - 1) == kind;
    }

    Kind kind(int index) {
        return KINDS[kinds[index]];
    }

    Gap gap(int index) {
        return GAPS[gaps[index]];
    }

    /** True if it directly follows the token before. */
    boolean tight(int index) {
        return gap(index) == Gap.NONE;
    }

    /** True if the token compares equal to this. */
    boolean reads(int index, String wanted) {
        return dressed.isEmpty() || !dressed.containsKey(index)
                ? ends[index] - starts[index] == wanted.length() && text.startsWith(wanted, starts[index])
                : wanted.equals(dressed.get(index));
    }

    /** The first token from this one on that compares equal to either; {@link #size} if none does. */
    int next(int from, String wanted, String other) {
        for (int i = from; i < size; i++) {
            int length = ends[i] - starts[i];
            boolean may = length == wanted.length() || length == other.length() || !dressed.isEmpty();
            if (may && (reads(i, wanted) || reads(i, other))) {
                return i;
            }
        }
        return size;
    }

    FoldedToken token(int index) {
        return new FoldedToken(text(index), kind(index), gap(index), starts[index], ends[index]);
    }

    private String text(int index) {
        String known = dressed.get(index);
        return known == null ? text.substring(starts[index], ends[index]) : known;
    }

    private void grow() {
        int more = 2 * size;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        kinds = Arrays.copyOf(kinds, more);
        gaps = Arrays.copyOf(gaps, more);
    }
}
