package dev.scaffold.toulmin.checks;

import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.toulmin.arithmetic.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code by contradiction}: Unmet if the judged text contradicts itself for certain, Met otherwise. Three things are looked for: two
 * lines {@code Answer: …} with different answers; a sentence and the same with {@code not} in it; {@code A is larger than B} and
 * {@code B is larger than A}. Whatever is supposed, reported, taken back or said of another time is let alone, and so is
 * any language but English.
 */
public final class ContradictionCheck implements Check {
    private static final int LONGEST_TEXT = 1 << 18;
    private static final int FEWEST_WORDS = 4;

    private static final Pattern ANSWER =
            Pattern.compile("(?i)^[\\s*_#>]*(?:final |the final )?answer(?: is)?[*_]*\\s*[:=][*_]*\\s*(.+?)[\\s*_.]*$");
    private static final Pattern SEVERAL = Pattern.compile(
            "\\?[^?]+\\?|(?m)^\\s*\\(?[a-hA-H][).]\\s|^\\s*\\d+[).]\\s|(?i)\\b(each|both|all (?:possible|solutions|values)|respectively)\\b");

    private static final String DENIED = "not: ";
    private static final Pattern NOT = Pattern.compile("\\b(is|are|was|were|has|have|can) not\\b");
    private static final Pattern ARTICLES = Pattern.compile("\\b(the|a|an)\\b");
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)([\\p{L}\\d' -]{1,60}?)( is | are | was | were )(\\p{L}+er|more \\p{L}+|less \\p{L}+) than ([\\p{L}\\d' -]{1,60}?)[.!]?");

    /** What these stand for depends on the sentence before. */
    private static final Pattern POINTING =
            Pattern.compile("(?i)\\b(it|its|this|that|these|those|they|them|their|he|she|his|her|him"
                    + "|there|here|one|ones|we|you|i|such|same|which|who|answer|also|only|just|still|even|yes|no)\\b");

    @Override
    public Finding check(Inquiry inquiry) {
        String text = inquiry.text();
        if (text.length() > LONGEST_TEXT) {
            return inquiry.unclear("the text is too long to look for contradictions");
        }
        return answers(text, inquiry.request().question())
                .or(() -> sentences(text))
                .map(both -> inquiry.unmet(Basis.QUOTE, "it says " + both))
                .orElseGet(() -> inquiry.met(Basis.NOTHING, "no contradiction that code can see"));
    }

    private static Optional<String> answers(String text, String question) {
        if (SEVERAL.matcher(question).find() || text.indexOf('?') >= 0) {
            return Optional.empty();
        }
        Optional<Sentence> earlier = Optional.empty();
        for (Sentence line : lines(text)) {
            if (!ANSWER.matcher(line.text()).matches()) {
                continue;
            }
            if (earlier.isPresent()
                    && Likeness.of(answer(earlier.get()), answer(line)) == Likeness.DIFFERENT
                    && !Sentence.turns(text.substring(0, line.end()).replaceAll("(?i)answer", ""))) {
                return Optional.of(both(earlier.get(), line));
            }
            earlier = Optional.of(line);
        }
        return Optional.empty();
    }

    private static String answer(Sentence line) {
        Matcher answer = ANSWER.matcher(line.text());
        return answer.matches() ? answer.group(1) : "";
    }

    private static List<Sentence> lines(String text) {
        int[] at = {0};
        return text.lines()
                .map(line -> {
                    int start = text.indexOf(line, at[0]);
                    at[0] = start + line.length();
                    return new Sentence(line, start);
                })
                .toList();
    }

    private static Optional<String> sentences(String text) {
        Map<String, Sentence> said = new HashMap<>();
        for (Sentence sentence : Sentence.in(text)) {
            if (!sentence.asserted()
                    || POINTING.matcher(sentence.text()).find()
                    || words(sentence.text()) < FEWEST_WORDS) {
                continue;
            }
            Optional<Sentence> against = Optional.ofNullable(said.get(opposite(sentence.text())))
                    .filter(other -> !Sentence.turns(text.substring(0, sentence.end())));
            if (against.isPresent()) {
                return against.map(other -> both(other, sentence));
            }
            said.putIfAbsent(normal(sentence.text()), sentence);
        }
        return Optional.empty();
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }

    /** The sentence that cannot be true together with this one. */
    private static String opposite(String sentence) {
        Matcher compared = COMPARED.matcher(sentence);
        if (compared.matches()) {
            return normal(compared.group(4) + compared.group(2) + compared.group(3) + " than " + compared.group(1));
        }
        String normal = normal(sentence);
        return normal.startsWith(DENIED) ? normal.substring(DENIED.length()) : DENIED + normal;
    }

    /** In lower case, without articles and punctuation; a denial is marked at the beginning. */
    private static String normal(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("cannot", "can not")
                .replace("can't", "can not")
                .replace("n't", " not");
        String positive = NOT.matcher(plain).replaceFirst("$1");
        String bare = ARTICLES.matcher(positive).replaceAll(" ").replaceAll("[^\\p{L}\\p{N}%$€.-]+|\\.\\B", " ");
        return (positive.equals(plain) ? "" : DENIED) + bare.strip();
    }

    private static String both(Sentence one, Sentence other) {
        return "\"" + Excerpts.of(one.text()) + "\" and \"" + Excerpts.of(other.text()) + "\"";
    }
}
