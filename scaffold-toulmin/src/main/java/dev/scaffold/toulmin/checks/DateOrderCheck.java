package dev.scaffold.toulmin.checks;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Source;
import dev.scaffold.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code by date-order}: Unmet if the judged text for certain has something end before it begins: born in 1902 and died in 1895, from 5 May
 * 2024 to 2 May 2024. Met otherwise, resting on a recomputation only if there were two dates to compare. Whatever is denied, supposed
 * or counted backwards is let alone, and so are years before the common era and any language but English.
 */
public final class DateOrderCheck implements Check {
    private static final int LONGEST_TEXT = 1 << 20;

    @Override
    public Finding check(Inquiry inquiry) {
        if (inquiry.text().length() > LONGEST_TEXT) {
            return inquiry.unclear("the text is too long to look for dates");
        }
        List<TimeSpan> spans = new ArrayList<>();
        Sentence.in(inquiry.text()).forEach(s -> spans.addAll(TimeSpan.in(s)));
        Optional<TimeSpan> backwards =
                spans.stream().filter(TimeSpan::backwards).findFirst();
        if (backwards.isPresent()) {
            return backwards(inquiry, backwards.get());
        }
        return spans.isEmpty()
                ? inquiry.met(Basis.NOTHING, "no two dates to compare")
                : inquiry.met(Basis.RECOMPUTATION, Excerpts.of(spans.get(0).stated()));
    }

    private static Finding backwards(Inquiry inquiry, TimeSpan span) {
        Finding unmet = inquiry.unmet(Basis.RECOMPUTATION, Excerpts.of(span.stated()) + ": it ends before it begins");
        boolean draft = inquiry.part().isEmpty() && inquiry.question().target() instanceof Target.Draft;
        return draft
                ? unmet.withQuote(new Anchor.Quoted(Source.DRAFT, span.start(), span.end(), span.stated()))
                : unmet;
    }
}
