package dev.scaffold.lab.arms;

import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.Row;
import java.util.Objects;
import java.util.Optional;

/**
 * One item put to an arm.
 *
 * @param row the item
 * @param repeat from 1
 * @param sampling how answers are drawn, the same for all arms unless a method fixes its own
 * @param topLogProbs for how many alternatives a token log-probabilities are asked for with an answer, 0 for none
 * @param model answers
 * @param critic judges, where another model does
 * @param judge tells what an answer comes to where no comparison can; its calls are no part of what the answer costs
 * @param donor tells what other arms came to on another item
 */
public record Asking(
        Row row,
        int repeat,
        Sampling sampling,
        int topLogProbs,
        Model model,
        Optional<Model> critic,
        Model judge,
        Donor donor) {
    public Asking {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(sampling, "sampling");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(critic, "critic");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(donor, "donor");
    }

    /** The same, the judge being the critic where there is one, otherwise the model. */
    public Asking(
            Row row, int repeat, Sampling sampling, int topLogProbs, Model model, Optional<Model> critic, Donor donor) {
        this(row, repeat, sampling, topLogProbs, model, critic, critic.orElse(model), donor);
    }

    /** A request for this text, drawn as all arms draw. */
    public Request request(String text) {
        return Request.of(text).withSampling(sampling).withTopLogProbs(topLogProbs);
    }
}
