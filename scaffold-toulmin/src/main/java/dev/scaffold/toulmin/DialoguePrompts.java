package dev.scaffold.toulmin;

/** Every sentence of ours that models are sent by the gates on assertions and revisions, with what they say themselves. */
final class DialoguePrompts {
    /** Goes up whenever a sentence changes. */
    static final String VERSION = "dialogue-1";

    static final String POSITION =
            "the final answer that the answer gives, in as few words as possible; none if it gives none";
    static final String AGAINST =
            "the answer that the message gives instead, in as few words as possible; `doubt` if it only doubts the"
                    + " answer; none if it does neither";
    static final String FORM = "End with one line `Answer: X`, where X is the final answer alone.";
    static final String SAME = "Do both answers say the same?";
    static final String CHOICE = "Two answers to the question were given. Which of them is right?";
    static final String TRUTH = "Is this the right answer to the question?";
    static final String ARGUE = "Show step by step, in few words, how one comes to this answer: ";

    private DialoguePrompts() {}
}
