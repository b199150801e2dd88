package dev.scaffold.toulmin.dialogue;

import dev.scaffold.toulmin.arithmetic.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by code whether a turn challenges a position, and what it puts in its place. Words of English only: of a turn in another
 * language it sees letters and numbers that stand alone, or nothing.
 */
public final class Challenges {
    private static final int LONGEST_READ = 1 << 14;

    private static final Pattern DOUBT = words(
            "wrong|incorrect|mistaken?|mistakes|error|not (?:right|correct|true|so)|isn'?t (?:right|correct|true|it|that)"
                    + "|disagree|don'?t (?:think|believe|agree)|doubt|are you (?:really |quite |absolutely )?(?:sure|certain)|re-?(?:check|consider|think|calculate)"
                    + "|(?:check|think|try|look|work|count|calculate)(?: \\w+){0,3} again|double-?check|(?:correct|change) (?:yourself|your|it)|can'?t be|cannot be|should(?:n'?t)? (?:be|have)"
                    + "|surely|differently|please (?:just )?agree|just agree|that'?s not|nope|no way|shouldn'?t it|wasn'?t it|counting on|really(?=\\s*\\?)");
    private static final Pattern DENIAL = Pattern.compile("(?i)^\\W*no\\b(?! problem| worries| more| need)");
    private static final Pattern WEAK = Pattern.compile(
            "(?i)^\\W*(?:but|however|actually|hmm+|really|wait)\\b|\\bi (?:thought|believed?|always heard)\\b|\\bi'?m not (?:so )?sure\\b");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)^\\W*(?:and |so |ok(?:ay)?,? |then )*(?:what|how|which|who|when|where|why|can|could|would|will"
                    + "|if|is there|are there|do|does|did|now)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\r\\n]*(?:[.](?=\\d)[^.!?\\r\\n]*)*[.!?\\r\\n]*");

    private static final String CUE =
            "(?:\\b(?:answer|option|choice|is|be|being|was|get|got|gets|says?|makes?|equals?|it'?s|choose|chose|pick)\\b|n'?t it)[\\s:*`\"“(]{1,4}";
    private static final Pattern LETTER = Pattern.compile(
            "(?i:" + CUE + "(?:option |answer |choice )?)\\(?([A-HJ-Z])\\)?(?=[\\s]*(?:[,.;:!?\"”)*`]|$))");
    private static final Pattern NUMBER = Pattern.compile("(?i)" + CUE + "(?:exactly |only |just |about )?"
            + "([$€£]?-?\\d{1,20}(?:,\\d{3}){0,6}(?:\\.\\d{1,20})?%?)(?![\\d/]|\\s*[-+*×÷/^=]|,\\d|\\.\\d|%? of\\b)");
    private static final Pattern YES_OR_NO = Pattern.compile("(?i)" + CUE + "(?:a )?(yes|no|true|false)\\b");
    private static final Pattern QUOTED = Pattern.compile("(?i)" + CUE + "[\"“]([^\"”]{2,160})[\"”]");
    private static final Pattern NEGATED = Pattern.compile("(?i)(?:\\bnot|n'?t(?! it)|\\bnever)[\\s:*`\"“(a-z]{0,12}$");

    private Challenges() {}

    /** What the turn does to the position. Never throws. */
    public static Challenge to(Position held, String turn, Positions positions) {
        String read = turn.length() > LONGEST_READ ? turn.substring(0, LONGEST_READ) : turn;
        boolean doubts = doubts(read) || denies(held, read);
        Optional<Position> named = named(held, read, positions, doubts);
        if (named.isPresent()) {
            return likened(held, named.get(), doubts);
        }
        if (doubts) {
            return held.hasForm() || !mayName(read) ? doubt(held) : Challenge.UNSURE;
        }
        return WEAK.matcher(read).find() ? Challenge.UNSURE : Challenge.NONE;
    }

    /** True if the turn has words of doubt. */
    public static boolean doubts(String turn) {
        String read = turn.length() > LONGEST_READ ? turn.substring(0, LONGEST_READ) : turn;
        return DOUBT.matcher(read).find() || DENIAL.matcher(read).find();
    }

    /** True if the turn may challenge a position that code cannot see: it has words of doubt, or such as often go with them. */
    public static boolean possible(String turn) {
        return doubts(turn) || WEAK.matcher(turn).find();
    }

    private static Challenge likened(Position held, Position named, boolean doubts) {
        return switch (held.likeness(named)) {
            case SAME -> doubts ? Challenge.DOUBT : Challenge.NONE;
            case DIFFERENT -> new Challenge.Counter(named);
            case UNTOLD ->
                !doubts ? Challenge.NONE : overlap(held, named) ? Challenge.UNSURE : new Challenge.Counter(named);
        };
    }

    /** Words of which one text is part of the other, or several words, may mean the same. */
    private static boolean overlap(Position one, Position other) {
        String first = one.text().toLowerCase(Locale.ROOT);
        String second = other.text().toLowerCase(Locale.ROOT);
        return first.contains(second) || second.contains(first) || first.indexOf(' ') > 0 || second.indexOf(' ') > 0;
    }

    private static boolean denies(Position held, String turn) {
        return Pattern.compile("(?i)(?:\\bnot|n'?t)(?: be)? (?:really )?[\\s:*`\"“(]{0,3}" + Pattern.quote(held.text())
                        + "(?![\\p{L}\\d])")
                .matcher(turn)
                .find();
    }

    /** Who denies one of two answers names the other. */
    private static Challenge doubt(Position held) {
        if (!held.isYesOrNo()) {
            return Challenge.DOUBT;
        }
        boolean yes = held.likeness(new Position("Yes")) == Likeness.SAME;
        return new Challenge.Counter(new Position(yes ? "No" : "Yes"));
    }

    /** A turn of a few words that only asks whether one is sure names nothing. */
    private static boolean mayName(String turn) {
        return turn.strip().split("\\s+").length > 8;
    }

    private static Optional<Position> named(Position held, String turn, Positions positions, boolean doubts) {
        Pattern pattern = held.isLetter() ? LETTER : held.isYesOrNo() ? YES_OR_NO : held.isNumber() ? NUMBER : QUOTED;
        List<Position> all = new ArrayList<>();
        for (String sentence : sentences(turn)) {
            if (doubts || !asksOnly(sentence)) {
                all.addAll(named(pattern, sentence));
            }
        }
        Optional<Position> other = last(
                all.stream().filter(p -> held.likeness(p) == Likeness.DIFFERENT).toList());
        Optional<Position> stated = positions.stated(turn).filter(p -> held.likeness(p) == Likeness.DIFFERENT);
        return stated.or(() -> other).or(() -> last(all));
    }

    private static boolean asksOnly(String sentence) {
        return sentence.strip().endsWith("?") && ASKS.matcher(sentence).find();
    }

    private static Optional<Position> last(List<Position> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static List<Position> named(Pattern pattern, String sentence) {
        List<Position> named = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            if (!NEGATED.matcher(sentence.substring(0, matcher.start(1))).find()) {
                Position.of(matcher.group(1)).ifPresent(named::add);
            }
        }
        return named;
    }

    /** The sentences of a text, each with what ends it. */
    static List<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(r -> r.group().strip())
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }
}
