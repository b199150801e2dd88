package dev.scaffold.lab.arms;

/** "Think step by step" (Kojima et al., arXiv 2205.11916): what one would do anyway. */
public final class StepByStep implements Arm {

    @Override
    public String name() {
        return "cot";
    }

    @Override
    public Calls calls() {
        return Calls.of(1);
    }

    @Override
    public Given answer(Asking asking) {
        return Given.of(asking.model().reply(asking.request(asking.row().stepByStep())));
    }
}
