package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.folding.FoldedToken;
import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import java.util.List;

/** Words that are signs: {@code plus}, {@code divided by}, {@code x} between numbers. */
final class WordSigns {

    /** What stands before the first item. */
    static final Item START = new Item(Kind.STOP, "", Numeral.NONE, Gap.LINE, 0, 0);

    /** What stands behind the last token. */
    static final FoldedToken END = new FoldedToken("", FoldedToken.Kind.SIGN, Gap.LINE, 0, 0);

    private WordSigns() {}

    /** What a word is between these two. */
    static Kind kind(String word, Item before, FoldedToken behind) {
        return switch (word) {
            case "x" ->
                !hexadecimal(before, behind) && !unknown(behind) && operandBefore(before) && operandBehind(behind)
                        ? Kind.TIMES
                        : Kind.WORD;
            case "times" -> operandBefore(before) && operandBehind(behind) ? Kind.TIMES : Kind.WORD;
            case "plus" -> operandBefore(before) && operandBehind(behind) ? Kind.PLUS : Kind.WORD;
            case "minus" -> operandBefore(before) && operandBehind(behind) ? Kind.MINUS : Kind.WORD;
            case "equals" -> operandBefore(before) ? Kind.EQUALS : Kind.WORD;
            case "percent", "pct" -> before.is(Kind.NUMBER) ? Kind.PERCENT : Kind.WORD;
            case "sqrt" -> behind.text().equals("(") && behind.tight() ? Kind.ROOT : Kind.WORD;
            default -> moneyBefore(word, behind) ? Kind.MONEY : Kind.WORD;
        };
    }

    /** True for the second word of {@code divided by}, {@code multiplied by}, {@code equal to} and {@code per cent}. */
    static boolean belongsToLast(String word, Item last) {
        return switch (word) {
            case "by" -> last.word("divided") || last.word("multiplied");
            case "to" -> last.word("equal");
            case "cent" -> last.word("per");
            default -> false;
        };
    }

    /** Makes one item of the last one and the word that belongs to it. */
    static void join(List<Item> items) {
        int index = items.size() - 1;
        Item last = items.get(index);
        boolean helped = last.word("equal")
                && index > 0
                && (items.get(index - 1).word("is") || items.get(index - 1).word("are"));
        items.set(
                index,
                last.as(
                        switch (last.word()) {
                            case "divided" -> Kind.DIVIDE;
                            case "multiplied" -> Kind.TIMES;
                            case "equal" -> Kind.EQUALS;
                            default -> Kind.PERCENT;
                        }));
        if (helped) {
            items.remove(index - 1);
        }
    }

    private static boolean hexadecimal(Item before, FoldedToken behind) {
        return before.word().equals("0") && behind.tight();
    }

    /** In {@code 8x - 5} it is what is looked for. */
    private static boolean unknown(FoldedToken behind) {
        return behind.kind() == FoldedToken.Kind.DASH;
    }

    private static boolean operandBefore(Item before) {
        return before.kind().endsOperand() || (before.is(Kind.WORD) && !Vocabulary.function(before.word()));
    }

    private static boolean operandBehind(FoldedToken behind) {
        return switch (behind.kind()) {
            case NUMBER, CURRENCY -> true;
            case DASH -> behind.gap() == Gap.SPACE;
            default -> behind.text().equals("(") || behind.text().equals("√");
        };
    }

    private static boolean moneyBefore(String word, FoldedToken behind) {
        return Vocabulary.money(word) && behind.kind() == FoldedToken.Kind.NUMBER;
    }
}
