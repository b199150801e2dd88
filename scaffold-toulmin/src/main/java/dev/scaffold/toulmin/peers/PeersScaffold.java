package dev.scaffold.toulmin.peers;

import dev.scaffold.Check;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.ThreadContext;
import dev.scaffold.Tool;
import dev.scaffold.toulmin.ToulminScaffold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A scaffold in which the answering model talks the question over with others. An answer goes out as agreed only if all come to the same
 * position and the argument of each passes the gate: equal positions raise no verdict.
 *
 * <p>The others are bound as {@code peer}, {@code peer-2}, {@code peer-3} and so on. Every turn is an attempt of the deliberation; the gate
 * is asked about those that it depends on, and the others stay undecided.
 */
public final class PeersScaffold implements Scaffold {
    /** The role of the model that the answering one talks to; without it there is no dialogue. */
    public static final Role PEER = Role.role("peer");

    private static final String ANSWERING = "answering";
    private static final Pattern PEERS = Pattern.compile("peer(?:-[2-9])?");

    private final ToulminScaffold gate;
    private final PeersRule rule;
    private final Optional<String> opening;
    private final SortedMap<String, Model> peers;

    private PeersScaffold(
            ToulminScaffold gate, PeersRule rule, Optional<String> opening, SortedMap<String, Model> peers) {
        this.gate = gate;
        this.rule = rule;
        this.opening = opening;
        this.peers = Collections.unmodifiableSortedMap(new TreeMap<>(peers));
    }

    /** Nobody is bound yet. */
    public static PeersScaffold of(ToulminScaffold gate, PeersRule rule) {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(rule, "rule");
        return new PeersScaffold(gate, rule, Optional.empty(), new TreeMap<>());
    }

    /** What each argument has to pass. */
    public ToulminScaffold gate() {
        return gate;
    }

    /** How they come to agree. */
    public PeersRule rule() {
        return rule;
    }

    /** A copy by another rule. */
    public PeersScaffold withRule(PeersRule value) {
        return new PeersScaffold(gate, Objects.requireNonNull(value, "rule"), opening, peers);
    }

    /** A copy in which the answering model is taken to have said this in the first turn. For experiments. */
    public PeersScaffold withOpening(String text) {
        return new PeersScaffold(gate, rule, Optional.of(text), peers);
    }

    @Override
    public String name() {
        return gate.name();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if no peer is bound, or as {@link ToulminScaffold#deliberate} does
     */
    @Override
    public Deliberation deliberate(Model model, Request request, Consumer<? super Event> listener) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(listener, "listener");
        return new Panel(dialogue(model), rule, request, listener).deliberate();
    }

    /** The dialogue that is held around a model. */
    Dialogue dialogue(Model model) {
        if (!peers.containsKey(PEER.name())) {
            throw new IllegalArgumentException("role `peer` is not bound: call bind(role(\"peer\"), model) before"
                    + " deliberating; a dialogue needs two, and the same model may be both");
        }
        List<Speaker> speakers = new ArrayList<>();
        speakers.add(new Speaker(ANSWERING, model));
        for (Map.Entry<String, Model> peer : peers.entrySet()) {
            speakers.add(new Speaker(peer.getKey(), peer.getValue()));
        }
        Dialogue dialogue =
                Dialogue.between(speakers, gate).withStop(rule.stop()).withTurns(rule.turns());
        return opening.map(dialogue::withOpening).orElse(dialogue);
    }

    @Override
    public PeersScaffold bind(Role role, Model model) {
        Objects.requireNonNull(model, "model");
        if (!PEERS.matcher(role.name()).matches()) {
            return new PeersScaffold(gate.bind(role, model), rule, opening, peers);
        }
        SortedMap<String, Model> more = new TreeMap<>(peers);
        more.put(role.name(), model);
        return new PeersScaffold(gate, rule, opening, more);
    }

    @Override
    public PeersScaffold bind(Tool tool, Check check) {
        return new PeersScaffold(gate.bind(tool, check), rule, opening, peers);
    }

    @Override
    public PeersScaffold otherwise(Function<? super Deliberation, String> value) {
        return new PeersScaffold(gate.otherwise(value), rule, opening, peers);
    }

    /** {@inheritDoc} It is that of the gate. */
    @Override
    public ThreadContext threadContext() {
        return gate.threadContext();
    }

    @Override
    public String textOnly(Deliberation deliberation) {
        return gate.textOnly(deliberation);
    }
}
