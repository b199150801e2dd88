package dev.scaffold.toulmin.checks;

import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Judge;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code by schema "f.json"}: Met if the judged text is JSON, by itself or in one code fence, and is as the JSON schema says; Unmet
 * otherwise. Unclear if the schema is none, or checking takes too much. A Met anchors nothing: only the form was looked at.
 */
public final class SchemaCheck implements Check {
    private static final Pattern FENCED = Pattern.compile("\\A```\\w*\\R(.*)\\R```\\z", Pattern.DOTALL);

    /** What is wrong with a schema; empty if texts can be checked against it. */
    public static Optional<String> problem(String schema) {
        try {
            BoundedSchema.of(schema);
            return Optional.empty();
        } catch (BoundedSchema.Unusable unusable) {
            return Optional.of(unusable.reason());
        }
    }

    @Override
    public Finding check(Inquiry inquiry) {
        List<String> arguments = inquiry.question().judge() instanceof Judge.ByCode code ? code.arguments() : List.of();
        if (arguments.isEmpty()) {
            return inquiry.unclear("no schema was given");
        }
        try {
            return BoundedSchema.of(arguments.get(0))
                    .fault(bare(inquiry.text()))
                    .map(fault -> inquiry.unmet(Basis.NOTHING, Excerpts.of(fault)))
                    .orElseGet(() -> inquiry.met(Basis.NOTHING, "as the schema says"));
        } catch (BoundedSchema.Unusable unusable) {
            return inquiry.unclear(Excerpts.of(unusable.reason()));
        }
    }

    private static String bare(String text) {
        Matcher fenced = FENCED.matcher(text.strip());
        return fenced.matches() ? fenced.group(1) : text.strip();
    }
}
