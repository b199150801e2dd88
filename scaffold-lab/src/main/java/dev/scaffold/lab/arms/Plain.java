package dev.scaffold.lab.arms;

/** The question and the form of the answer: the floor. */
public final class Plain implements Arm {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public Calls calls() {
        return Calls.of(1);
    }

    @Override
    public Given answer(Asking asking) {
        return Given.of(asking.model().reply(asking.request(asking.row().plain())));
    }
}
