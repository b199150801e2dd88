package dev.scaffold.toulmin;

import dev.scaffold.Part;
import java.util.regex.Pattern;

/**
 * Tells by code whether a text holds something that could be a part of some kind. It decides nothing; but where a critic says
 * that there is none and a candidate stands there, the critic is not believed. Words of English only: in another language it
 * sees no rebuttal, qualifier or backing, so there its silence counts for nothing ({@link English}).
 */
final class Candidates {
    private static final Pattern BACKING =
            words("according to|studies|study|research|by definition|law of|theorem|evidence|experts?|statistics");
    private static final Pattern QUALIFIER = words("probably|possibly|perhaps|likely|presumably|maybe|may|might|could"
            + "|usually|generally|about|approximately|roughly|almost|apparently|seems?|appears?");
    private static final Pattern REBUTTAL = words(
            "unless|except|exceptions?|however|although|though|but|yet|despite"
                    + "|nevertheless|otherwise|on the other hand|objections?|counter\\w*|one might|some (?:say|argue|may)|if not");

    private Candidates() {}

    /** True if the text may hold a part of this kind. */
    static boolean any(Part.Kind kind, String text) {
        return switch (kind) {
            case CLAIM, GROUNDS, WARRANT -> !text.isBlank();
            case BACKING -> BACKING.matcher(text).find();
            case QUALIFIER -> QUALIFIER.matcher(text).find();
            case REBUTTAL -> REBUTTAL.matcher(text).find();
        };
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
