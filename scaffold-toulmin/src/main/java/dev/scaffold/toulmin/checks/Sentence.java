package dev.scaffold.toulmin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a text, or one line of it.
 *
 * @param text its characters, without white space around it
 * @param start first UTF-16 unit in the whole text
 */
record Sentence(String text, int start) {
    /** Longer ones are passed over: what is found in them is not nearly certain. */
    private static final int LONGEST = 400;

    private static final Pattern END = Pattern.compile("[.!?]+[)\"”»']*(?=\\s|\\z)|\\R");

    /** What is denied, supposed, reported, asked, or said of another time or case. */
    private static final Pattern NOT_ASSERTED = Pattern.compile(
            "\\b(if|unless|whether|suppose\\w*|assum\\w+|imagine\\w*|pretend\\w*|would|could|might|may|perhaps|maybe|possibly"
                    + "|probably|likely|either|or|else|hypothe\\w+|scenario|case|situation|example|option|choice|says?|said|claims?"
                    + "|claimed|argu\\w+|believ\\w+|thinks?|thought|accord\\w*|object\\w*|myth|wrong\\w*|incorrect\\w*|mistak\\w+|false"
                    + "|falsely|contradict\\w*|paradox\\w*|fiction\\w*|novel|story|joke|lie[sd]?|lying|supposed\\w*|alleged\\w*"
                    + "|previously|initially|originally|formerly|once|later|now|today|yesterday|tomorrow|before|after|until|when"
                    + "|while|then|first|second|finally|earlier|sometimes|often|usually|some|others?|another|but|however|although"
                    + "|though|yet|instead|rather|versus|vs)\\b|\\?|[\"“”«»]",
            Pattern.CASE_INSENSITIVE);

    /** Said anywhere, it means that what stands before may be taken back or belong elsewhere. */
    private static final Pattern TURN = Pattern.compile(
            "\\b(wait|oops|hmm+|actually|correct(ion|ed|ing)|mistake\\w*|error|sorry|re-?check\\w*|re-?consider\\w*|scratch that"
                    + "|on the other hand|alternative\\w*|otherwise|contradict\\w*|scenario|case|version|draft|option|step back"
                    + "|suppose|assume|part|question|problem|puzzle|riddle|statement|premise|hypothesis)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The sentences of a text, in order. */
    static List<Sentence> in(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, text, from, end.end());
            from = end.end();
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        String stripped = text.substring(from, to).strip();
        if (!stripped.isEmpty() && stripped.length() <= LONGEST) {
            sentences.add(new Sentence(stripped, text.indexOf(stripped, from)));
        }
    }

    /** Behind its last UTF-16 unit. */
    int end() {
        return start + text.length();
    }

    /** True if nothing in it says that it is anything but put forward. */
    boolean asserted() {
        return !NOT_ASSERTED.matcher(text).find();
    }

    /** True if a stretch of text may take back what was said, or speak of another case. */
    static boolean turns(String stretch) {
        return TURN.matcher(stretch).find();
    }
}
