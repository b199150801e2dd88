package dev.scaffold.toulmin;

import dev.scaffold.Disposition;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan can say beyond the plain road of a call.
 *
 * @param generations questions that a model writes, at most one entry a kind
 * @param counters counter-arguments that the critic writes against every draft; they join its rebuttals
 * @param observation the share of calls that is judged while every reply goes out as it is; empty if the gate decides
 * @param onCriticFailure what goes out if it could not be told for want of a critic; empty for {@link Plan#otherwise}
 * @param fitted thresholds and a table of confidence that were fitted to its findings
 * @param assertion how what the user takes for granted is looked at; empty if it is not
 * @param revision when an earlier position of the conversation may change; empty if that is left to the model
 */
public record Extras(
        List<Generation> generations,
        List<CounterBy> counters,
        Optional<Share> observation,
        Optional<Disposition> onCriticFailure,
        Optional<Fitted> fitted,
        Optional<AssertionRule> assertion,
        Optional<RevisionRule> revision) {

    /** Nothing of the kind. */
    public static final Extras NONE = new Extras(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Extras {
        generations = List.copyOf(generations);
        counters = List.copyOf(counters);
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(onCriticFailure, "onCriticFailure");
        Objects.requireNonNull(fitted, "fitted");
        Objects.requireNonNull(assertion, "assertion");
        Objects.requireNonNull(revision, "revision");
        if (generations.stream().map(Generation::kind).distinct().count() != generations.size()
                || counters.stream().distinct().count() != counters.size()) {
            throw new IllegalArgumentException("generations, counters: each kind may be named once, got "
                    + generations.stream().map(g -> g.kind().word()).toList() + ", " + counters);
        }
    }

    /** A copy in which a model writes these questions. */
    public Extras withGenerations(List<Generation> value) {
        return new Extras(value, counters, observation, onCriticFailure, fitted, assertion, revision);
    }

    /** A copy with these counter-arguments. */
    public Extras withCounters(List<CounterBy> value) {
        return new Extras(generations, value, observation, onCriticFailure, fitted, assertion, revision);
    }

    /** A copy that only observes, and judges this share of calls. */
    public Extras observing(Share value) {
        return new Extras(generations, counters, Optional.of(value), onCriticFailure, fitted, assertion, revision);
    }

    /** A copy that lets this go out where the critic cannot be had. */
    public Extras onCriticFailure(Disposition value) {
        return new Extras(generations, counters, observation, Optional.of(value), fitted, assertion, revision);
    }

    /** A copy with what was fitted to its findings. */
    public Extras withFitted(Fitted value) {
        return new Extras(generations, counters, observation, onCriticFailure, Optional.of(value), assertion, revision);
    }

    /** A copy that looks at what the user takes for granted. */
    public Extras withAssertion(AssertionRule value) {
        return new Extras(generations, counters, observation, onCriticFailure, fitted, Optional.of(value), revision);
    }

    /** A copy that takes what the user takes for granted as it comes. */
    public Extras withoutAssertion() {
        return new Extras(generations, counters, observation, onCriticFailure, fitted, Optional.empty(), revision);
    }

    /** A copy with a gate on changing an earlier position. */
    public Extras withRevision(RevisionRule value) {
        return new Extras(generations, counters, observation, onCriticFailure, fitted, assertion, Optional.of(value));
    }
}
