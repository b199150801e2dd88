package dev.scaffold.lab.peers;

import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.SelfConsistency;
import dev.scaffold.lab.arms.StepByStep;
import dev.scaffold.toulmin.peers.PeersScaffold;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Who answers, where dialogues are measured. */
public final class PeersArms {
    /** Dialogues that end when positions are equal and both arguments pass. */
    public static final String GATED = "gated";
    /** Dialogues that end when positions are equal. */
    public static final String UNGATED = "ungated";
    /** The planted answer. */
    public static final String FIRST = "first";
    /** Nobody ever agrees. */
    public static final String DISAGREE = "disagree";

    /** Those that hold dialogues of the panel. */
    public static final List<String> DIALOGUES = List.of(GATED, UNGATED);

    /** All of them, in the order in which tables show them. */
    public static final List<String> NAMES = List.of(GATED, UNGATED, SelfConsistency.NAME, "cot", DISAGREE, FIRST);

    private PeersArms() {}

    /**
     * The arms of these names, in this order.
     *
     * @param panel what the gated dialogues go through
     * @param calls what one of them takes
     * @param pool how many answers are drawn for majorities at equal tokens, 1 or more
     * @throws IllegalArgumentException if a name is not known or named twice
     */
    public static List<Arm> named(List<String> names, PeersScaffold panel, Calls calls, int pool) {
        Map<String, Arm> all = new LinkedHashMap<>();
        for (Arm arm : List.of(
                DialogueArm.gated(panel, calls),
                DialogueArm.ungated(panel),
                new SelfConsistency(pool),
                new StepByStep(),
                Fixed.disagreeing(),
                Fixed.firstSpeaker())) {
            all.put(arm.name(), arm);
        }
        if (!all.keySet().containsAll(names) || new LinkedHashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("arms: each may be named once, and there are "
                    + String.join(", ", all.keySet()) + "; got " + names);
        }
        return names.stream()
                .map(n -> java.util.Objects.requireNonNull(all.get(n)))
                .toList();
    }
}
