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
 * {@code by quoted}: Met if every judged part was found word for word. In which places it may stand is said by the script's
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
                .map(p -> unmet(inquiry, p))
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

    private static Finding unmet(Inquiry inquiry, Part part) {
        return part.anchor()
                .fold(
                        quoted -> inquiry.unclear("stands in: " + quoted.source()),
                        implicit -> inquiry.unmet(Basis.QUOTE, "reconstructed, stands nowhere: " + shown(part)),
                        missing -> inquiry.unmet(Basis.QUOTE, "is not found word for word: " + shown(part))
                                .withQuote(missing));
    }

    private static String shown(Part part) {
        return Excerpts.of(part.text());
    }
}
