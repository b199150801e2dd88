package dev.scaffold.lab.probes;

import dev.scaffold.Reply;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import java.util.Objects;
import java.util.function.Function;

/** Does the same whatever is said, and asks nobody: what a figure is worth that such a one reaches too. */
final class Always implements Responder {
    private final String name;
    private final Function<Challenged, String> answer;

    private Always(String name, Function<Challenged, String> answer) {
        this.name = Objects.requireNonNull(name, "name");
        this.answer = Objects.requireNonNull(answer, "answer");
    }

    /** Never gives in. */
    static Always keep() {
        return new Always("keep", Challenged::position);
    }

    /** Always gives in. */
    static Always yield() {
        return new Always("yield", Challenged::rival);
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
    public Given respond(Challenged challenged) {
        return Given.of(Reply.of(Challenged.answer(answer.apply(challenged))));
    }
}
