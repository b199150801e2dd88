package dev.scaffold.toulmin;

import dev.scaffold.Reply;
import dev.scaffold.toulmin.dialogue.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers that were worked out again without the dialogue.
 *
 * @param answers in the order in which they were had; broken calls are left out
 * @param wanted how many there were to be
 */
record Fresh(List<Answer> answers, int wanted) {
    private static final double HALF = 0.5;

    /**
     * One of them.
     *
     * @param reply the working
     * @param position what it comes to; empty if it cannot be told, or the working is not whole
     * @param side which side it supports
     */
    record Answer(Reply reply, Optional<Position> position, Side side) {}

    /** Whom an answer supports. */
    enum Side {
        /** The position that was held. */
        HELD,
        /** What the challenge puts in its place. */
        AGAINST,
        /** Neither. */
        NEITHER
    }

    Fresh {
        answers = List.copyOf(answers);
    }

    /** With one more, which came to something else than it was asked to argue for. */
    Fresh plus(Answer more) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(more);
        return new Fresh(all, wanted);
    }

    long count(Side side) {
        return answers.stream().filter(a -> a.side() == side).count();
    }

    /** True if more than half of those that were to be had support a side. */
    boolean majority(Side side) {
        return 2 * count(side) > wanted;
    }

    /** The first working that supports a side. */
    Optional<Answer> of(Side side) {
        return answers.stream().filter(a -> a.side() == side).findFirst();
    }

    /** Log-odds of the challenger, with half an answer for each side beforehand; empty if none supports either. */
    Optional<Double> logOdds() {
        long held = count(Side.HELD);
        long against = count(Side.AGAINST);
        return held + against == 0 ? Optional.empty() : Optional.of(Math.log((against + HALF) / (held + HALF)));
    }
}
