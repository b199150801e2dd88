package dev.scaffold.toulmin;

import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a critic said to one thing it was asked, keyed lines only.
 *
 * @param lines what stands behind its key, over all askings; empty if nothing does
 * @param raw the replies' own words, keys and fences shown as what they stand for; empty if there was no reply
 * @param problem why nothing was heard, if nothing was
 */
record Heard(List<KeyedLine> lines, String raw, String problem) {
    private static final String NONE = "none";
    private static final Heard NOT_ASKED = nothing("not asked");

    Heard {
        lines = List.copyOf(lines);
    }

    /** Nothing was heard, for this reason. */
    static Heard nothing(String problem) {
        return new Heard(List.of(), "", problem);
    }

    /** What a whole reply says under a key. A line that repeats the words with which it was asked for says nothing. */
    static Heard in(Reply reply, String raw, CriticReader reader, CriticPrompt.Asked asked) {
        List<KeyedLine> lines = new ArrayList<>(reader.behind(asked.key()));
        lines.removeIf(line -> echoes(line.text(), asked.opening()));
        lines.replaceAll(line -> line.gradedBy(reply));
        return new Heard(lines, raw, lines.isEmpty() ? "the critic gave no answer under its key" : "");
    }

    /** What was heard for an id, nothing if the call was not made. */
    static Heard of(Map<String, Heard> all, String id) {
        return all.getOrDefault(id, NOT_ASKED);
    }

    /** This and what was said when it was asked again. Nothing is forgotten: who says No once and Yes later contradicts itself. */
    Heard plus(Heard later) {
        List<KeyedLine> both = new ArrayList<>(lines);
        both.addAll(later.lines);
        return new Heard(both, (raw + "\n" + later.raw).strip(), both.isEmpty() ? later.problem : "");
    }

    /** What remains if nothing said in favour may count: it was said of parts that nobody had named. */
    Heard doubts() {
        return new Heard(
                lines.stream()
                        .filter(l -> l.verdict().filter(o -> o == Outcome.MET).isEmpty())
                        .toList(),
                raw,
                problem);
    }

    /**
     * The lines about one of several parts: those with its number, or if it has none, those without a number, which speak of every
     * part. Where it has some, those without a number and those with a number that no part has come behind them, since they may
     * contradict.
     */
    List<KeyedLine> about(int number, int parts) {
        List<KeyedLine> own = lines.stream().filter(l -> l.number() == number).toList();
        List<KeyedLine> ofAll = lines.stream().filter(l -> l.number() == 0).toList();
        List<KeyedLine> speaking = new ArrayList<>(own);
        speaking.addAll(ofAll);
        if (!speaking.isEmpty()) {
            lines.stream().filter(l -> l.number() < 0 || l.number() > parts).forEach(speaking::add);
        }
        return speaking;
    }

    /** True if a line gives a verdict. */
    static boolean verdictGiven(List<KeyedLine> lines) {
        for (KeyedLine line : lines) {
            if (line.verdict().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** True if the only thing said is that there is none. */
    boolean saysNone() {
        return !lines.isEmpty() && lines.stream().allMatch(l -> none(l.text()));
    }

    /** True if a text repeats a wording or, in two words or more, its beginning. */
    static boolean echoes(String text, String wording) {
        boolean cutShort = text.indexOf(' ') > 0 && wording.regionMatches(true, 0, text, 0, text.length());
        return cutShort || text.regionMatches(true, 0, wording, 0, wording.length());
    }

    /** True if a text says {@code none}, whatever signs and spaces stand around and between its letters. */
    static boolean none(String text) {
        int said = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!FirstWord.skipped(text.codePointAt(i))) {
                if (said == NONE.length() || !NONE.regionMatches(true, said, text, i, 1)) {
                    return false;
                }
                said++;
            }
        }
        return said == NONE.length();
    }
}
