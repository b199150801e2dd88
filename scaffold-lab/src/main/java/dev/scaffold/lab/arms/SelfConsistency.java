package dev.scaffold.lab.arms;

import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.lab.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer that most of a pool of samples give (Wang et al., arXiv 2203.11171): spending, not structure. The pool is kept, so that
 * smaller ones, and one that costs as much as another arm, can be looked at afterwards. Samples are drawn at temperature 0.7, whatever
 * the other arms do. Of answers that are given equally often the one drawn first counts; samples without an answer have no vote.
 */
public final class SelfConsistency implements Arm {
    /** Its name. */
    public static final String NAME = "self-consistency";

    /** How many samples it draws unless told. */
    public static final int POOL = 8;

    private static final double TEMPERATURE = 0.7;

    private final int pool;

    /** With a pool of {@link #POOL}. */
    public SelfConsistency() {
        this(POOL);
    }

    /** With a pool of this size, 1 or more. */
    public SelfConsistency(int pool) {
        if (pool < 1) {
            throw new IllegalArgumentException("pool: must be 1 or more, got " + pool);
        }
        this.pool = pool;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Calls calls() {
        return Calls.of(pool);
    }

    @Override
    public Given answer(Asking asking) {
        Request request = asking.request(asking.row().stepByStep())
                .withSampling(asking.sampling().withTemperature(TEMPERATURE));
        List<Reply> samples = new ArrayList<>();
        Optional<ModelException> broken = Optional.empty();
        for (int i = 0; i < pool; i++) {
            try {
                samples.add(asking.model().reply(request));
            } catch (ModelException absent) {
                broken = Optional.of(absent);
            }
        }
        if (samples.isEmpty()) {
            throw broken.orElseThrow();
        }
        return Given.chosen(majority(asking.row(), samples), samples);
    }

    /** The first of the samples that give the answer which most of them give; the first of all if none gives any. */
    public static Reply majority(Row row, List<Reply> samples) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        samples.forEach(s -> row.scorer().read(s.text()).ifPresent(a -> votes.merge(a, 1, Integer::sum)));
        int most = votes.values().stream().max(Integer::compare).orElse(0);
        return samples.stream()
                .filter(s -> row.scorer()
                        .read(s.text())
                        .filter(a -> votes.getOrDefault(a, 0) == most)
                        .isPresent())
                .findFirst()
                .orElse(samples.get(0));
    }
}
