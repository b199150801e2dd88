package dev.scaffold.toulmin;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A text for a model under way: data inside fences, and lines with keys under which the model is to answer. */
final class KeyedText {
    private static final int USUAL_LENGTH = 1 << 12;

    private final Keys keys;
    private final String before;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final SortedMap<String, String> marks = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /** {@code before} is what the model is shown besides: no key may stand in it either. */
    KeyedText(Keys keys, String before) {
        this.keys = keys;
        this.before = before;
    }

    KeyedText(Keys keys) {
        this(keys, "");
    }

    /** Puts data inside a fence of its own. */
    void fenced(String name, String data) {
        String fence = keys.fence(name + "\n" + data);
        marks.put("{fence:" + name + "}", fence);
        text.append('<').append(fence).append(' ').append(name).append(">\n");
        text.append(data.strip()).append('\n');
        text.append("</").append(fence).append(">\n\n");
    }

    void line(String line) {
        add(line).add("\n");
    }

    /** Puts words at the end. */
    KeyedText add(String words) {
        text.append(words);
        return this;
    }

    /**
     * A new key that no other question of this call has, and that stands in none of the texts shown so far: not even a lucky guess
     * counts.
     *
     * @param id what the placeholder of the key is called
     * @param asked what the key is made of, besides the call
     */
    String key(String id, String phase, String asked, int attempt, int ask) {
        String key = keys.key(phase, asked, attempt, ask);
        for (int next = 2; !taken.add(key) || text.indexOf(key) >= 0 || before.contains(key); next++) {
            key = keys.key(phase, asked + " " + next, attempt, ask);
        }
        marks.put("{key:" + id + "}", key);
        return key;
    }

    /** The keys and fences by placeholder. */
    SortedMap<String, String> marks() {
        return marks;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
