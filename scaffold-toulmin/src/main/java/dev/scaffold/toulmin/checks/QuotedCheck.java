package dev.scaffold.toulmin.checks;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Part;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code by quoted}: Met if every judged part was found word for word, Unmet if one is only reconstructed, Unclear if one was said to
 * be quoted and is not found: that may be the fault of whoever quoted, so the draft is not sent back for it. In which places it may stand is said by the script's
 * {@code from} and has been seen to where the part was looked up.
 */
public final class QuotedCheck implements Check {

    @Override
    public Finding check(Inquiry inquiry) {
        List<Part> parts = inquiry.parts();
        if (parts.isEmpty()) {
            return inquiry.unclear("there is no part that could be quoted");
        }
        return parts.stream()
                .filter(p -> !(p.anchor() instanceof Anchor.Quoted))
                .findFirst()
                .map(p -> notQuoted(inquiry, p))
                .orElseGet(() -> met(inquiry, parts));
    }

    private static Finding met(Inquiry inquiry, List<Part> parts) {
        String where = parts.stream()
                .map(p -> p.anchor().fold(Anchor.Quoted::source, implicit -> "", missing -> ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return inquiry.met(Basis.QUOTE, "stands in: " + Excerpts.of(where))
                .withQuote(parts.get(0).anchor());
    }

    private static Finding notQuoted(Inquiry inquiry, Part part) {
        return part.anchor()
                .fold(
                        quoted -> inquiry.unclear("stands in: " + quoted.source()),
                        implicit -> inquiry.unmet(Basis.QUOTE, "reconstructed, stands nowhere: " + shown(part)),
                        missing -> inquiry.unclear("is not found word for word: " + shown(part))
                                .withQuote(missing));
    }

    private static String shown(Part part) {
        return Excerpts.of(part.text());
    }
}
