package dev.scaffold.dsl.tree;

/** Stand among the words that could not be read, for something whose name could not be read either. */
public final class Unread {

    /** Some question. */
    public static final String QUESTION = "<question>";

    /** Some part of an argument. */
    public static final String PART = "<part>";

    /** Some pack. */
    public static final String PACK = "<pack>";

    /** Some parameter. */
    public static final String PARAMETER = "<parameter>";

    /** Some scaffold. */
    public static final String SCAFFOLD = "<scaffold>";

    private Unread() {}
}
