package dev.scaffold.toulmin;

import dev.scaffold.Anchor;
import dev.scaffold.Source;
import dev.scaffold.toulmin.folding.FoldedText;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Finds quotations word for word, by code.
 *
 * <p>Quotation and text are folded alike ({@link FoldedText}): white space, quotation marks, dashes, LaTeX dressing, Markdown
 * emphasis, thousands separators, composed and decomposed characters make no difference. Everything else does. Case is not
 * folded ({@code mW} is not {@code MW}), save one thing: the capital of the first of several words, because a quotation often
 * starts amid a sentence or makes one of it.
 *
 * <p>A near miss is {@link Anchor.Missing}: a quotation begins and ends where words and numbers do, so {@code 5} stands neither
 * in {@code 25} nor in {@code 5,000}, {@code 1.5}, {@code -5}, {@code 2 1/5} or {@code twenty-5}. An ellipsis inside a
 * quotation stands for itself only, never for words left out. Sentence punctuation and quotation marks around a quotation are
 * dropped, and so is punctuation alone: a quotation needs a letter or a digit.
 *
 * <p>Time and memory grow with the length of quotation and texts together. Nothing is thrown for any text.
 */
public final class Anchors {

    private final List<Searched> places;

    private Anchors(List<Searched> places) {
        this.places = List.copyOf(places);
    }

    /** The texts to look in, first place first, folded once for many quotations. Can be shared between threads. */
    public static Anchors over(List<Source> places) {
        return in(places.stream().map(Searched::new).toList());
    }

    /** The same over texts that others look in too. */
    static Anchors in(List<Searched> places) {
        return new Anchors(places);
    }

    /** Where a quotation stands: see {@link #find(String)}. For more than one quotation use {@link #over}. */
    public static Anchor find(String quote, List<Source> places) {
        return over(places).find(quote);
    }

    /**
     * Where a quotation stands: its first occurrence in the first place that has it, otherwise {@link Anchor.Missing}.
     * Offsets count UTF-16 units of the place's own text and split neither a surrogate pair nor a combining sequence.
     */
    public Anchor find(String quote) {
        Objects.requireNonNull(quote, "quote");
        Quotation quotation = Quotation.of(quote);
        for (Searched place : places) {
            OptionalInt at = quotation.firstIn(place.folded());
            if (at.isPresent()) {
                return quoted(place, at.getAsInt(), quotation.length());
            }
        }
        return new Anchor.Missing(quote);
    }

    private static Anchor quoted(Searched place, int first, int length) {
        FoldedText text = place.folded();
        int start = text.token(first).start();
        int end = text.token(first + length - 1).end();
        return new Anchor.Quoted(
                place.source().id(), start, end, text.original().substring(start, end));
    }
}
