package dev.scaffold.lab.runs;

import dev.scaffold.Usage;
import dev.scaffold.lab.statistics.Selected;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One arm's answer to one item, once.
 *
 * @param item the row's id
 * @param family the kind of task it belongs to
 * @param cluster rows that share a source are one cluster; the item's own id where it stands alone
 * @param arm which arm
 * @param repeat from 1
 * @param answer the answer as it was read; empty if none could be found in the reply, or there is no reply
 * @param right whether it is right; an answer that cannot be read is wrong
 * @param absent whether no reply could be had: then it is missing, not wrong
 * @param judged what the questions came to; empty for arms that judge nothing
 * @param samples the pool it drew from, in the order in which it was drawn; empty for arms that draw none
 * @param scores how sure others were of this answer, by {@linkplain Rival name}; may be empty
 * @param usage what it cost, by phase: the words of {@link dev.scaffold.Phase}, and {@code rival} for what was asked to get the
 *     scores, and of judges, which is no part of the arm's price
 * @param took how long its calls took, one after the other, as when they were made
 * @param trace the id under which {@link RunSource#trace} tells what happened
 * @param opinion what a judge said of an open answer; empty where the answer was compared
 * @param extracted whether the answer is right that {@linkplain dev.scaffold.lab.arms.Extraction one further call} found in a reply in which
 *     none could be read; empty where it was not made
 */
public record Trial(
        String item,
        String family,
        String cluster,
        String arm,
        int repeat,
        Optional<String> answer,
        boolean right,
        boolean absent,
        Optional<Judged> judged,
        List<Sample> samples,
        Map<String, Double> scores,
        Map<String, Usage> usage,
        Duration took,
        String trace,
        Optional<Opinion> opinion,
        Optional<Boolean> extracted) {

    /** The word under which the cost of rivals is kept apart. */
    public static final String RIVAL = "rival";

    public Trial {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(arm, "arm");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(judged, "judged");
        samples = List.copyOf(samples);
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        usage = Collections.unmodifiableMap(new TreeMap<>(usage));
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(extracted, "extracted");
        if (repeat < 1) {
            throw new IllegalArgumentException("repeat: is counted from 1, got " + repeat);
        }
        if (absent && (right || answer.isPresent())) {
            throw new IllegalArgumentException("absent: without a reply there is no answer that could be right");
        }
    }

    /** One whose answer was compared. */
    public Trial(
            String item,
            String family,
            String cluster,
            String arm,
            int repeat,
            Optional<String> answer,
            boolean right,
            boolean absent,
            Optional<Judged> judged,
            List<Sample> samples,
            Map<String, Double> scores,
            Map<String, Usage> usage,
            Duration took,
            String trace) {
        this(
                item,
                family,
                cluster,
                arm,
                repeat,
                answer,
                right,
                absent,
                judged,
                samples,
                scores,
                usage,
                took,
                trace,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it was agreed to: the gate's verdict was {@code agreed}. */
    public boolean agreed() {
        return judged.filter(Judged::agreed).isPresent();
    }

    /** The answer as one that was let out or held back; repeats of an item are no independent rows. */
    public Selected selected() {
        return new Selected(item, family, cluster, right, agreed(), scores);
    }

    /** True if it is known whether it is right: there is a reply, and where a judge was asked its word could be used. */
    public boolean scored() {
        return !absent && unscored().isEmpty();
    }

    /** Why a judge's word about it could not be used; empty if it could, or none was asked. */
    public Optional<String> unscored() {
        return opinion.map(Opinion::unscored).filter(why -> !why.isEmpty());
    }

    /** What the arm itself cost: all phases but the rivals'. */
    public Usage price() {
        return usage.entrySet().stream()
                .filter(e -> !e.getKey().equals(RIVAL))
                .map(Map.Entry::getValue)
                .reduce(Usage.NONE, Usage::plus);
    }

    /** Whether it is right, an answer that was {@link #extracted} counting as any other. */
    public boolean rightIfExtracted() {
        return right || extracted.orElse(false);
    }

    /** True if there is a reply and no answer could be read in it. */
    public boolean unreadable() {
        return !absent && answer.isEmpty();
    }
}
