package dev.scaffold.toulmin.checks;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Part;
import dev.scaffold.Source;
import dev.scaffold.Target;
import dev.scaffold.toulmin.arithmetic.Conversion;
import dev.scaffold.toulmin.arithmetic.Measures;
import java.util.List;
import java.util.Optional;

/**
 * {@code by unit}: converts again every conversion of units that the judged text states, {@code 2 hours = 120 minutes}. Unmet if one is
 * wrong for certain; asked of the claim, also if the question is how many of one unit and the claim counts another that
 * measures something else, {@code 12 miles} of how many hours. Met otherwise, resting on a recomputation only if something was converted.
 * Scales of maps, working days, currencies and what has no fixed measure are let alone.
 */
public final class UnitCheck implements Check {
    private static final int LONGEST_TEXT = 1 << 20;

    @Override
    public Finding check(Inquiry inquiry) {
        if (inquiry.text().length() > LONGEST_TEXT) {
            return inquiry.unclear("the text is too long to look for units");
        }
        List<Conversion> conversions = Conversion.in(inquiry.text());
        Optional<Conversion> wrong =
                conversions.stream().filter(c -> !c.right()).findFirst();
        if (wrong.isPresent()) {
            return wrong(inquiry, wrong.get());
        }
        Optional<String> other = claim(inquiry)
                ? Measures.otherThanAsked(inquiry.request().question(), inquiry.text())
                : Optional.empty();
        if (other.isPresent()) {
            return inquiry.unmet(Basis.NOTHING, other.get());
        }
        return conversions.isEmpty()
                ? inquiry.met(Basis.NOTHING, "no conversion of units to do again")
                : inquiry.met(
                        Basis.RECOMPUTATION, Excerpts.of(conversions.get(0).stated()));
    }

    private static boolean claim(Inquiry inquiry) {
        return inquiry.parts().size() == 1 && inquiry.parts().get(0).kind() == Part.Kind.CLAIM;
    }

    private static Finding wrong(Inquiry inquiry, Conversion wrong) {
        Finding unmet = inquiry.unmet(
                Basis.RECOMPUTATION, "it says " + Excerpts.of(wrong.stated()) + "; it is " + wrong.computed());
        boolean draft = inquiry.part().isEmpty() && inquiry.question().target() instanceof Target.Draft;
        return draft
                ? unmet.withQuote(new Anchor.Quoted(Source.DRAFT, wrong.start(), wrong.end(), wrong.stated()))
                : unmet;
    }
}
