package dev.scaffold.toulmin.checks;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Judge;
import dev.scaffold.Source;
import dev.scaffold.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * {@code by pattern "re"}: Met if the regular expression is found in the text that is judged. Unclear if it takes too long, see
 * {@link BoundedPattern}, or is none.
 */
public final class PatternCheck implements Check {

    @Override
    public Finding check(Inquiry inquiry) {
        List<String> arguments = inquiry.question().judge() instanceof Judge.ByCode code ? code.arguments() : List.of();
        if (arguments.isEmpty()) {
            return inquiry.unclear("no pattern was given");
        }
        try {
            return search(inquiry, Pattern.compile(arguments.get(0)));
        } catch (PatternSyntaxException wrong) {
            return inquiry.unclear("the pattern is not a regular expression: " + wrong.getDescription());
        }
    }

    private static Finding search(Inquiry inquiry, Pattern pattern) {
        Optional<Matcher> matcher = BoundedPattern.matcher(pattern, inquiry.text());
        if (matcher.isEmpty()) {
            return inquiry.unclear("the text is too long for a pattern");
        }
        return switch (BoundedPattern.search(matcher.get())) {
            case FOUND -> found(inquiry, matcher.get());
            case NOT_FOUND -> inquiry.unmet(Basis.QUOTE, "the pattern is not found");
            case GIVEN_UP -> inquiry.unclear("the pattern took too long");
        };
    }

    private static Finding found(Inquiry inquiry, Matcher at) {
        Finding met = inquiry.met(Basis.QUOTE, "found: " + Excerpts.of(at.group()));
        boolean draft = inquiry.part().isEmpty() && inquiry.question().target() instanceof Target.Draft;
        return draft ? met.withQuote(new Anchor.Quoted(Source.DRAFT, at.start(), at.end(), at.group())) : met;
    }
}
