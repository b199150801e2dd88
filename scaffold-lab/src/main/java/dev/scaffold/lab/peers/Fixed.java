package dev.scaffold.lab.peers;

import dev.scaffold.Reply;
import dev.scaffold.Usage;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import java.util.Objects;
import java.util.function.Function;

/** Asks nobody: what a figure is worth that such a one reaches too. */
final class Fixed implements Arm {
    private final String name;
    private final Function<Row, String> answer;

    private Fixed(String name, Function<Row, String> answer) {
        this.name = Objects.requireNonNull(name, "name");
        this.answer = Objects.requireNonNull(answer, "answer");
    }

    /** Whoever speaks first is followed. */
    static Fixed firstSpeaker() {
        return new Fixed(PeersArms.FIRST, Planted::opening);
    }

    /** Nobody ever agrees: no wrong agreement, and no right one. */
    static Fixed disagreeing() {
        return new Fixed(PeersArms.DISAGREE, row -> "They did not agree.");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Calls calls() {
        return Calls.of(0);
    }

    @Override
    public Given answer(Asking asking) {
        return Given.of(Reply.of(answer.apply(asking.row())).withUsage(Usage.NONE));
    }
}
