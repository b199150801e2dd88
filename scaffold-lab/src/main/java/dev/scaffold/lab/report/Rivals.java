package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.Rival;

/** The names of rivals as people read them. */
public final class Rivals {
    private Rivals() {}

    /** The name of a {@linkplain Rival rival}. */
    public static String name(String rival) {
        return switch (rival) {
            case Rival.P_TRUE -> "P(True)";
            case Rival.MAJORITY_SHARE -> "majority share";
            case Rival.STATED_CONFIDENCE -> "stated confidence";
            case Rival.SPAN_CONFIDENCE -> "answer-span confidence";
            default -> rival;
        };
    }
}
