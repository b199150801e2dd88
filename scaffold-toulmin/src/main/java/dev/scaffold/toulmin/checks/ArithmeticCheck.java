package dev.scaffold.toulmin.checks;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Source;
import dev.scaffold.Target;
import dev.scaffold.toulmin.arithmetic.Sum;
import dev.scaffold.toulmin.arithmetic.Sums;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code by arithmetic}: computes again every sum that the judged text states. Unmet if one is wrong for certain; Met otherwise,
 * resting on a recomputation only if there was a sum. Says nothing of whether they are the right sums to do: see {@link Sums}
 * for what is looked at.
 */
public final class ArithmeticCheck implements Check {
    private static final int SHOWN = 2;
    private static final int LONGEST_TEXT = 1 << 20;

    @Override
    public Finding check(Inquiry inquiry) {
        if (inquiry.text().length() > LONGEST_TEXT) {
            return inquiry.unclear("the text is too long to recompute its sums");
        }
        List<Sum> sums = Sums.in(inquiry.text());
        Optional<Sum> wrong = sums.stream().filter(s -> !s.right()).findFirst();
        if (wrong.isPresent()) {
            return unmet(inquiry, wrong.get());
        }
        return sums.isEmpty()
                ? inquiry.met(Basis.NOTHING, "no sums to recompute")
                : inquiry.met(Basis.RECOMPUTATION, right(sums));
    }

    private static Finding unmet(Inquiry inquiry, Sum wrong) {
        boolean draft = inquiry.part().isEmpty() && inquiry.question().target() instanceof Target.Draft;
        String who = draft ? "the draft says " : "it says ";
        Finding unmet = inquiry.unmet(
                Basis.RECOMPUTATION, who + Excerpts.of(wrong.stated()) + "; it is " + Excerpts.of(wrong.computed()));
        return draft
                ? unmet.withQuote(new Anchor.Quoted(Source.DRAFT, wrong.start(), wrong.end(), wrong.stated()))
                : unmet;
    }

    private static String right(List<Sum> sums) {
        String first =
                sums.stream().limit(SHOWN).map(s -> Excerpts.of(s.stated())).collect(Collectors.joining(", "));
        return sums.size() <= SHOWN ? first : first + " and " + (sums.size() - SHOWN) + " more";
    }
}
