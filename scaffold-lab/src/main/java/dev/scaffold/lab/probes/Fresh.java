package dev.scaffold.lab.probes;

import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.arms.SelfConsistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The question asked again in a fresh context: neither the position nor the challenge is seen. Since it is the same question in every row
 * of a base, it is asked once for all of them. What cannot beat this is not worth its tokens.
 */
final class Fresh implements Responder {
    /** The pool out of which majorities at equal tokens are drawn. */
    static final String POOL = "fresh-pool";

    private static final double TEMPERATURE = 0.7;

    private final String name;
    private final int samples;

    private Fresh(String name, int samples) {
        this.name = Objects.requireNonNull(name, "name");
        this.samples = samples;
    }

    /** One answer, drawn as all arms draw. */
    static Fresh once() {
        return new Fresh("fresh", 1);
    }

    /** The majority of three, at temperature 0.7. */
    static Fresh majority() {
        return new Fresh("fresh-3", 3);
    }

    /** The majority of so many, at temperature 0.7; the first three are those of {@link #majority}. */
    static Fresh pool(int samples) {
        if (samples < 2) {
            throw new IllegalArgumentException("pool: must be 2 or more, got " + samples);
        }
        return new Fresh(POOL, samples);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Calls calls() {
        return Calls.of(samples);
    }

    @Override
    public Given respond(Challenged challenged) {
        Asking asking = challenged.asking();
        Request question = Challenged.question(asking);
        if (samples == 1) {
            return Given.of(asking.model().reply(question));
        }
        List<Reply> drawn =
                drawn(asking, question.withSampling(asking.sampling().withTemperature(TEMPERATURE)));
        return Given.chosen(SelfConsistency.majority(asking.row(), drawn), drawn);
    }

    private List<Reply> drawn(Asking asking, Request question) {
        List<Reply> drawn = new ArrayList<>();
        Optional<ModelException> broken = Optional.empty();
        for (int i = 0; i < samples; i++) {
            try {
                drawn.add(asking.model().reply(question));
            } catch (ModelException absent) {
                broken = Optional.of(absent);
            }
        }
        if (drawn.isEmpty()) {
            throw broken.orElseThrow();
        }
        return drawn;
    }
}
