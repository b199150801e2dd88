package dev.scaffold.toulmin.dialogue;

import io.vavr.collection.Vector;

/**
 * What a sequence of moves comes to. Each move makes a new board that shares with the old one what did not change.
 *
 * @param propositions by number, the first at index 0
 * @param turn of the last move, 0 if there was none
 */
record Board(Vector<Proposition> propositions, int turn) {
    static final Board EMPTY = new Board(Vector.empty(), 0);

    /**
     * The board after a move.
     *
     * @throws IllegalArgumentException if the move cannot be made here
     */
    Board after(Move move) {
        if (move.turn() < turn) {
            throw new IllegalArgumentException(
                    "turn: the conversation is at turn " + turn + " already, got a move of turn " + move.turn());
        }
        Vector<Proposition> next = move.fold(
                this::put,
                m -> marked(standing(m.proposition()), Status.CONTESTED),
                this::conceded,
                m -> without(own(m.proposition(), m)),
                this::revised);
        return new Board(next, move.turn());
    }

    private Vector<Proposition> put(Move.Assert move) {
        return propositions.append(put(move, move.text(), move.footing(), move.support()));
    }

    private Vector<Proposition> revised(Move.Revise move) {
        Vector<Proposition> left = without(own(move.proposition(), move));
        Board after = new Board(left, turn);
        return left.append(after.put(move, move.text(), move.footing(), move.support()));
    }

    private Proposition put(Move move, String text, Footing footing, Support support) {
        footing.on().forEach(this::standing);
        Status status = support == Support.GATE ? Status.ACCEPTED : Status.CONTESTED;
        return new Proposition(propositions.size() + 1, text, move.by(), move.turn(), status, footing);
    }

    /** Only a gate, or the user on what is not the user's own, makes something accepted. */
    private Vector<Proposition> conceded(Move.Concede move) {
        Proposition conceded = standing(move.proposition());
        boolean users = move.by().equals(CommonGround.USER) && !conceded.by().equals(CommonGround.USER);
        return users || move.support() == Support.GATE ? marked(conceded, Status.ACCEPTED) : propositions;
    }

    private Vector<Proposition> marked(Proposition proposition, Status status) {
        return propositions.update(proposition.number() - 1, proposition.with(status));
    }

    /** Withdrawn, and with it everything of which nothing is left to rest on. A footing names earlier ones, so one pass finds all. */
    private Vector<Proposition> without(Proposition retracted) {
        Vector<Proposition> left = marked(retracted, Status.WITHDRAWN);
        for (int i = retracted.number(); i < left.size(); i++) {
            Proposition later = left.get(i);
            if (later.status() != Status.WITHDRAWN && gone(later.footing(), left)) {
                left = left.update(i, later.with(Status.WITHDRAWN));
            }
        }
        return left;
    }

    private static boolean gone(Footing footing, Vector<Proposition> left) {
        return !footing.on().isEmpty()
                && footing.on().stream().allMatch(n -> left.get(n - 1).status() == Status.WITHDRAWN);
    }

    private Proposition own(int number, Move move) {
        Proposition proposition = standing(number);
        if (!proposition.by().equals(move.by())) {
            throw new IllegalArgumentException("by: proposition " + number + " was put forward by `" + proposition.by()
                    + "` and can be taken back by nobody else, got `" + move.by() + "`; others challenge it");
        }
        return proposition;
    }

    private Proposition standing(int number) {
        if (number < 1 || number > propositions.size()) {
            throw new IllegalArgumentException(
                    "proposition: there is no number " + number + "; there are " + propositions.size());
        }
        Proposition proposition = propositions.get(number - 1);
        if (proposition.status() == Status.WITHDRAWN) {
            throw new IllegalArgumentException(
                    "proposition: number " + number + " is withdrawn; put it forward again, it then gets a new number");
        }
        return proposition;
    }
}
