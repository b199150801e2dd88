package dev.scaffold.lab.arms;

import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.Row;
import java.util.ArrayList;
import java.util.List;
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
 * @param earlier the turns before in a conversation; empty in most
 */
public record Asking(
        Row row,
        int repeat,
        Sampling sampling,
        int topLogProbs,
        Model model,
        Optional<Model> critic,
        Model judge,
        Donor donor,
        List<Message> earlier) {
    public Asking {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(sampling, "sampling");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(critic, "critic");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(donor, "donor");
        earlier = List.copyOf(earlier);
    }

    /** The same, the judge being the critic where there is one, otherwise the model. */
    public Asking(
            Row row, int repeat, Sampling sampling, int topLogProbs, Model model, Optional<Model> critic, Donor donor) {
        this(row, repeat, sampling, topLogProbs, model, critic, critic.orElse(model), donor, List.of());
    }

    /** The next turn of a conversation, this one having been answered like that. */
    public Asking next(Row turn, String answer) {
        List<Message> before = new ArrayList<>(earlier);
        before.add(Message.user(row.question()));
        before.add(Message.assistant(answer));
        return new Asking(turn, repeat, sampling, topLogProbs, model, critic, judge, donor, before);
    }

    /** A request for this text, behind what was said before, drawn as all arms draw. */
    public Request request(String text) {
        List<Message> messages = new ArrayList<>(earlier);
        messages.add(Message.user(text));
        return Request.of(messages).withSampling(sampling).withTopLogProbs(topLogProbs);
    }
}
