package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import java.util.List;

/** The items of a text around one sign of equality: what may belong to its left side, and what to its right. */
final class Equation {
    private static final int LONGEST_SIDE = 80;

    /** Behind these signs a sum may begin. */
    private static final String OPENERS = "→⇒⟹∴|#•◦▪●✓✔✅";

    private final List<Item> items;
    private final int relation;

    Equation(List<Item> items, int relation) {
        this.items = items;
        this.relation = relation;
    }

    /** True if it says "about". */
    boolean about() {
        return items.get(relation).is(Kind.ABOUT);
    }

    int relation() {
        return relation;
    }

    /** The first item that may belong to the left side; the relation itself if there is none. */
    int from() {
        int from = relation;
        while (from > 0 && relation - from < LONGEST_SIDE && !ends(from)) {
            from--;
        }
        return relation - from == LONGEST_SIDE ? relation : from;
    }

    /** Behind the last item that may belong to the right side. */
    int to() {
        int to = relation + 1;
        while (to < items.size() && to - relation <= LONGEST_SIDE && !stops(to)) {
            to++;
        }
        return to;
    }

    /** True if the left side follows another sign of equality: {@code x = 12 = 3 * 4}. */
    boolean chained(int first) {
        return first > 0 && items.get(first - 1).kind().relation();
    }

    /** True if nothing before the stretch that starts here can belong to it. */
    boolean opens(int from) {
        if (from == 0) {
            return true;
        }
        Item before = items.get(from - 1);
        if (before.is(Kind.OTHER)) {
            return OPENERS.contains(before.word());
        }
        return !before.kind().operator();
    }

    /** True if a list or a quotation mark right before makes it unsure what belongs to it. */
    boolean listed(int from) {
        if (from == 0 || !items.get(from - 1).is(Kind.STOP)) {
            return false;
        }
        String mark = items.get(from - 1).word();
        boolean behindNumber = from > 1 && items.get(from - 2).kind().endsOperand();
        return mark.equals("\"")
                || (mark.equals(",") && behindNumber && !items.get(from).startsLine());
    }

    private boolean ends(int index) {
        boolean lineBefore = items.get(index).startsLine() && index != relation;
        return lineBefore || items.get(index - 1).kind().boundary();
    }

    private boolean stops(int index) {
        Item item = items.get(index);
        return item.kind().boundary() || item.startsLine();
    }
}
