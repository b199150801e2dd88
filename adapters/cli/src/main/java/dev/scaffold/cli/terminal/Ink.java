package dev.scaffold.cli.terminal;

/** Whether text is coloured. */
public enum Ink {
    /** As it is: for files, pipes, and whoever asked for no colour. */
    NONE {
        @Override
        String paint(Tone tone, String text) {
            return text;
        }
    },
    /** With the escape sequences that every terminal of the last decades knows. */
    COLOUR {
        @Override
        String paint(Tone tone, String text) {
            return tone.code().isEmpty() || text.isBlank() ? text : "\u001b[" + tone.code() + "m" + text + "\u001b[0m";
        }
    };

    abstract String paint(Tone tone, String text);
}
