package dev.scaffold.toulmin.dialogue;

/** What holds for every move. */
final class Moves {
    static final int MOST = 2_000;
    private static final int LAST_TURN = 1_000_000;
    private static final int MOST_NAME = 100;

    private Moves() {}

    static void require(int turn, String by) {
        if (turn < 1 || turn > LAST_TURN) {
            throw new IllegalArgumentException("turn: must be from 1 to " + LAST_TURN + ", got " + turn);
        }
        if (by.isBlank() || by.length() > MOST_NAME) {
            throw new IllegalArgumentException("by: must be a name of " + MOST_NAME + " characters at most, got "
                    + (by.isBlank() ? "a blank one" : by.length() + " characters"));
        }
    }
}
