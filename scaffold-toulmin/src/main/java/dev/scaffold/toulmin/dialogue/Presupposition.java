package dev.scaffold.toulmin.dialogue;

import java.util.Objects;

/**
 * Something that a turn takes for granted.
 *
 * @param form whether it is put as a statement or as a question
 * @param text on one line: a statement that is true, or a question whose answer is Yes, if what is taken for granted is so
 */
public record Presupposition(Form form, String text) {

    /** How it is put. */
    public enum Form {
        /** As a statement. */
        STATEMENT,
        /** As a question that Yes or No answers. */
        QUESTION
    }

    public Presupposition {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(text, "text");
    }

    /** The question that asks for it directly. */
    public String asked() {
        return form == Form.QUESTION ? text : "Is the following true? " + text;
    }

    /** As something that can be so or not. */
    public String said() {
        return form == Form.STATEMENT ? text : "that the answer is Yes to \"" + text + '"';
    }
}
