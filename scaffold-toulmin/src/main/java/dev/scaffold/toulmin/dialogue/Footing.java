package dev.scaffold.toulmin.dialogue;

import java.util.List;

/**
 * The argument under a proposition, as far as the conversation keeps it.
 *
 * @param on numbers of earlier propositions, each of them enough to rest on; often empty
 * @param because grounds and warrant in a few words; may be empty
 */
public record Footing(List<Integer> on, String because) {

    /** How many propositions one may rest on. */
    public static final int MOST_ON = 100;

    /** It stands by itself. */
    public static final Footing NONE = new Footing(List.of(), "");

    public Footing {
        on = List.copyOf(on);
        if (on.size() > MOST_ON || on.stream().distinct().count() != on.size()) {
            throw new IllegalArgumentException(
                    "on: " + MOST_ON + " different propositions at most, each named once, got " + on.size());
        }
        Texts.requireShort("because", because);
    }

    /** Grounds and warrant in words. */
    public static Footing because(String words) {
        return new Footing(List.of(), words);
    }

    /** It rests on these, each of them enough. */
    public static Footing on(Integer... propositions) {
        return new Footing(List.of(propositions), "");
    }
}
