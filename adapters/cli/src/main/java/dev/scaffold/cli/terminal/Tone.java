package dev.scaffold.cli.terminal;

/** What a piece of text is, as far as its colour goes. Nothing is told by colour alone. */
public enum Tone {
    /** Ordinary text. */
    PLAIN(""),
    /** A heading. */
    STRONG("1"),
    /** Less important than what stands around it. */
    FAINT("2"),
    /** Passed. */
    GOOD("32"),
    /** Not passed. */
    BAD("31"),
    /** Could not be told. */
    DOUBT("33"),
    /** Found by code. */
    CODE("36"),
    /** Said by a model. */
    OPINION("3"),
    /** Passed, as a heading. */
    GOOD_HEAD("1;32"),
    /** Not passed, as a heading. */
    BAD_HEAD("1;31"),
    /** Could not be told, as a heading. */
    DOUBT_HEAD("1;33");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The numbers of the escape sequence that switches it on; empty for ordinary text. */
    String code() {
        return code;
    }
}
