package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges what follows a right side: whether it ends there at all, and what it counts. */
final class RightSide {
    private static final String ENDERS = "<>≤≥→⇒⟹≠|✓✔✅#\\";
    private static final int TAIL = 4;

    private final List<Item> items;
    private final Equation equation;

    RightSide(List<Item> items, Equation equation) {
        this.items = items;
        this.equation = equation;
    }

    /** How sure it is that a right side ends where it seems to. */
    enum Ending {
        CLEAR,
        DOUBTFUL,
        /** It goes on in a way that is not understood. */
        NONE
    }

    /** How sure it is that the right side ends before this item. */
    Ending ending(int next) {
        if (next >= items.size() || items.get(next).startsLine()) {
            return goesOnNextLine(next) ? Ending.NONE : Ending.CLEAR;
        }
        Item item = items.get(next);
        return switch (item.kind()) {
            case STOP -> stop(next);
            case EQUALS, ABOUT, CLOSE -> Ending.CLEAR;
            case OTHER ->
                ENDERS.contains(item.word().substring(0, 1)) && !item.tight() || "|<>".contains(item.word())
                        ? Ending.CLEAR
                        : Ending.NONE;
            case WORD -> word(next);
            case OPEN -> bracket(next);
            case MINUS -> kind(next + 1) == Kind.WORD ? Ending.DOUBTFUL : Ending.NONE;
            default -> Ending.NONE;
        };
    }

    /** What is counted in the words that follow, in the singular. */
    Set<String> units(int next) {
        Set<String> units = new HashSet<>();
        for (int i = next; i < equation.to() && i < next + TAIL; i++) {
            Item item = items.get(i);
            if (!item.is(Kind.WORD) || Vocabulary.function(item.word())) {
                break;
            }
            if (!Vocabulary.neutral(item.word())) {
                units.add(Vocabulary.singular(item.word()));
            }
        }
        return units;
    }

    private boolean goesOnNextLine(int next) {
        Kind kind = kind(next);
        return kind == Kind.PLUS || kind == Kind.TIMES || kind == Kind.DIVIDE;
    }

    private Ending stop(int next) {
        boolean words = kind(next + 1) == Kind.WORD && !items.get(next + 1).tight();
        boolean colon = items.get(next).word().equals(":") && !words;
        boolean tightNumber =
                kind(next + 1) == Kind.NUMBER && items.get(next + 1).tight();
        return colon || tightNumber ? Ending.DOUBTFUL : Ending.CLEAR;
    }

    private Ending bracket(int next) {
        if (items.get(next).gap() == Gap.NONE) {
            return Ending.NONE;
        }
        return kind(next + 1) == Kind.NUMBER ? Ending.DOUBTFUL : Ending.CLEAR;
    }

    private Ending word(int next) {
        String word = items.get(next).word();
        boolean glued = items.get(next).tight() && !Vocabulary.tightUnit(word);
        if (glued || Vocabulary.multiplies(word) || Vocabulary.letter(word)) {
            return Ending.NONE;
        }
        boolean measured = Vocabulary.measure(word).isPresent();
        boolean choice = false;
        int i = next;
        while (i < items.size()
                && i < next + TAIL
                && items.get(i).is(Kind.WORD)
                && !(i > next && items.get(i).startsLine())) {
            String tail = items.get(i).word();
            if (i == next + 1 && Vocabulary.multiplies(tail)) {
                return Ending.NONE;
            }
            choice |= (tail.equals("or") && i < next + 2) || (word.equals("and") && Vocabulary.multiplies(tail));
            i++;
        }
        boolean number = kind(i) == Kind.NUMBER && !items.get(i).startsLine() && i < next + TAIL;
        boolean newSum = number && !measured && kind(i + 1).operator();
        boolean compound = kind(i) == Kind.MINUS && items.get(i).tight() && kind(i + 1) == Kind.WORD;
        boolean operator = kind(i).operator() && !items.get(i).startsLine() && !compound;
        return choice || (number && !newSum) || operator ? Ending.DOUBTFUL : Ending.CLEAR;
    }

    private Kind kind(int index) {
        return index < items.size() ? items.get(index).kind() : Kind.STOP;
    }
}
