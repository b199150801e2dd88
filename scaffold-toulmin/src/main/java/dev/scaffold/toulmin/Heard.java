package dev.scaffold.toulmin;

import dev.scaffold.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a critic said to one thing it was asked, keyed lines only.
 *
 * @param lines what stands behind its key; empty if nothing does
 * @param reply the reply they were read from; empty if there was none that counts
 * @param problem why nothing was heard, if nothing was
 */
record Heard(List<KeyedLine> lines, Optional<Reply> reply, String problem) {

    Heard {
        lines = List.copyOf(lines);
    }

    /** Nothing was heard, for this reason. */
    static Heard nothing(String problem) {
        return new Heard(List.of(), Optional.empty(), problem);
    }

    /** What a whole reply says under a key. A line that repeats the words with which it was asked for says nothing. */
    static Heard in(Reply reply, CriticReader reader, String key, String asking) {
        List<KeyedLine> lines = reader.behind(key).stream()
                .filter(l -> !echoes(l.text(), asking))
                .toList();
        return new Heard(lines, Optional.of(reply), lines.isEmpty() ? "the critic gave no answer under its key" : "");
    }

    /** What was heard for an id, nothing if the call was not made. */
    static Heard of(Map<String, Heard> all, String id) {
        return all.getOrDefault(id, nothing("not asked"));
    }

    /** The lines about one part: those with its number, otherwise those without a number, which speak of every part. */
    List<KeyedLine> about(int number) {
        List<KeyedLine> own = lines.stream().filter(l -> l.number() == number).toList();
        return own.isEmpty() ? lines.stream().filter(l -> l.number() == 0).toList() : own;
    }

    /** True if a line gives a verdict. */
    boolean verdictGiven() {
        return lines.stream().anyMatch(l -> l.verdict().isPresent());
    }

    /** True if the only thing said is that there is none. */
    boolean saysNone() {
        return !lines.isEmpty() && lines.stream().allMatch(l -> none(l.text()));
    }

    /** True if a text repeats a wording or, in two words or more, its beginning. */
    private static boolean echoes(String text, String wording) {
        boolean cutShort = text.indexOf(' ') > 0 && wording.regionMatches(true, 0, text, 0, text.length());
        return cutShort || text.regionMatches(true, 0, wording, 0, wording.length());
    }

    static boolean none(String text) {
        return text.replaceAll("[\\p{P}\\p{S}\\s]", "").equalsIgnoreCase("none");
    }
}
