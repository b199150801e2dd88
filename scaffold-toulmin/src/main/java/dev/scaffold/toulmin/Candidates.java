package dev.scaffold.toulmin;

import dev.scaffold.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells by code whether a text holds something that could be a part of some kind. It decides nothing; but where a critic says
 * that there is none and a candidate stands there, the critic is not believed. Words of English only: a text in another
 * language has no candidates for rebuttals, qualifiers and backing, and always one for the others.
 */
final class Candidates {
    private static final Map<Part.Kind, Pattern> SIGNS = signs();

    private Candidates() {}

    /** True if the text may hold a part of this kind. */
    static boolean any(Part.Kind kind, String text) {
        return SIGNS.get(kind).matcher(text).find();
    }

    private static Map<Part.Kind, Pattern> signs() {
        Map<Part.Kind, Pattern> signs = new EnumMap<>(Part.Kind.class);
        signs.put(Part.Kind.CLAIM, Pattern.compile("\\S"));
        signs.put(Part.Kind.GROUNDS, Pattern.compile("\\S"));
        signs.put(Part.Kind.WARRANT, Pattern.compile("\\S"));
        signs.put(
                Part.Kind.BACKING,
                words("according to|studies|study|research|by definition|law of|theorem|evidence|experts?|statistics"));
        signs.put(
                Part.Kind.QUALIFIER,
                words("probably|possibly|perhaps|likely|presumably|maybe|may|might|could|usually|generally|about"
                        + "|approximately|roughly|almost|apparently|seems?|appears?"));
        signs.put(
                Part.Kind.REBUTTAL,
                words("unless|except|exceptions?|however|although|though|but|yet|despite|nevertheless|otherwise"
                        + "|on the other hand|objections?|counter\\w*|one might|some (?:say|argue|may)|if not"));
        return signs;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
