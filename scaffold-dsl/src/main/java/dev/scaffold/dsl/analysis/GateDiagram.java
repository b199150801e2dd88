package dev.scaffold.dsl.analysis;

import dev.scaffold.Gate;
import dev.scaffold.dsl.compile.GateText;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A gate as a decision diagram. A question has the variable {@code met}; one that may be not applicable has the variable {@code
 * fine} too, Met or not applicable, and counts as Met where both are true, so that every assignment is one that can come about. A
 * condition that no single question decides has a variable of its own.
 */
public final class GateDiagram {
    private static final int MOST_NODES = 300_000;
    private static final int MOST_VARIABLES = 2_000;

    private final Diagram diagram = new Diagram(MOST_NODES);
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final Set<String> inapplicable;
    private final Set<String> essential;
    private final int root;
    private final Set<String> relevant;

    /**
     * The diagram of a gate, given that every essential question is Met or, where it may be, not applicable.
     *
     * @param inapplicable ids of the questions that may be not applicable
     * @throws Diagram.TooLarge if it is too large to be decided
     */
    GateDiagram(Gate gate, Set<String> essential, Set<String> inapplicable) {
        this.essential = essential;
        this.inapplicable = inapplicable;
        this.root = build(gate);
        this.relevant = reached();
    }

    /** The variable that is true where a question is Met. */
    static String met(String question) {
        return "met " + question;
    }

    /** The variable that is true where a question is Met or not applicable. */
    static String fine(String question) {
        return "fine " + question;
    }

    /** The names of the variables on which the gate depends: of questions, or an opaque condition's words. */
    Set<String> relevant() {
        return relevant;
    }

    private Set<String> reached() {
        Set<Integer> seen = new TreeSet<>();
        Set<Integer> used = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            int id = open.remove(open.size() - 1);
            if (id > Diagram.TRUE && seen.add(id)) {
                Diagram.Node node = diagram.node(id);
                used.add(node.variable());
                open.add(node.without());
                open.add(node.with());
            }
        }
        Set<String> names = new TreeSet<>();
        variables.forEach((name, number) -> {
            if (used.contains(number)) {
                names.add(name);
            }
        });
        return names;
    }

    /** True if the answer to a question changes the gate under some answers to the others. */
    public boolean dependsOn(String question) {
        return relevant.contains(met(question)) || relevant.contains(fine(question));
    }

    /**
     * The minimal sets of questions, and of conditions that no single question decides, that are enough, smallest first; empty if
     * there are more than so many. For a diagram in which every question applies.
     */
    public List<Set<String>> minimalSets(int most) {
        Map<Integer, String> names = new HashMap<>();
        variables.forEach((name, number) -> names.put(number, name.replaceFirst("^(met|fine) ", "")));
        return new MinimalSets(diagram, names, most).of(root);
    }

    private int build(Gate gate) {
        if (gate instanceof AllOf all) {
            int built = Diagram.TRUE;
            for (Gate part : all.gates()) {
                built = diagram.and(built, build(part));
            }
            return built;
        } else if (gate instanceof AnyOf any) {
            int built = Diagram.FALSE;
            for (Gate part : any.gates()) {
                built = diagram.or(built, build(part));
            }
            return built;
        } else if (gate instanceof QuestionMet met) {
            return isMet(met.question());
        } else if (gate instanceof AllMet all) {
            return allMet(all.questions());
        } else if (gate instanceof AtLeast least) {
            return atLeast(least.weight(), new ArrayList<>(least.weights().entrySet()));
        }
        if (gate instanceof ClaimAccepted accepted && accepted.rules().allOrNothing()) {
            return allFine(accepted.questions());
        }
        return variable(GateText.of(gate));
    }

    private int allMet(List<String> questions) {
        int all = Diagram.TRUE;
        int one = Diagram.FALSE;
        for (String question : questions) {
            all = diagram.and(all, isFine(question));
            one = diagram.or(one, isMet(question));
        }
        return diagram.and(all, one);
    }

    private int allFine(List<String> questions) {
        int all = Diagram.TRUE;
        for (String question : questions) {
            all = diagram.and(all, isFine(question));
        }
        return all;
    }

    /** From the last question to the first: what is still needed once those before are decided. */
    private int atLeast(int weight, List<Map.Entry<String, Integer>> weights) {
        Map<Long, Integer> needed = new HashMap<>();
        needed.put((long) weight, 0);
        List<Map<Long, Integer>> levels = new ArrayList<>(List.of(needed));
        int sums = 0;
        for (Map.Entry<String, Integer> entry : weights) {
            Map<Long, Integer> next = new HashMap<>();
            for (long left : levels.get(levels.size() - 1).keySet()) {
                next.put(left, 0);
                next.put(Math.max(0, left - entry.getValue()), 0);
            }
            sums += next.size();
            if (sums > MOST_NODES) {
                throw new Diagram.TooLarge();
            }
            levels.add(next);
        }
        // variables are numbered in order, so that each choice is made above those that follow it
        List<Integer> questions = weights.stream().map(e -> isMet(e.getKey())).toList();
        levels.get(weights.size()).replaceAll((left, id) -> left == 0 ? Diagram.TRUE : Diagram.FALSE);
        for (int i = weights.size() - 1; i >= 0; i--) {
            int met = questions.get(i);
            int own = weights.get(i).getValue();
            Map<Long, Integer> below = levels.get(i + 1);
            levels.get(i)
                    .replaceAll((left, id) -> diagram.choice(
                            met, below.getOrDefault(Math.max(0, left - own), 0), below.getOrDefault(left, 0)));
        }
        return levels.get(0).getOrDefault((long) weight, Diagram.FALSE);
    }

    private int isMet(String question) {
        if (!inapplicable.contains(question)) {
            return essential.contains(question) ? Diagram.TRUE : variable(met(question));
        }
        return diagram.and(isFine(question), variable(met(question)));
    }

    private int isFine(String question) {
        if (essential.contains(question)) {
            return Diagram.TRUE;
        }
        return inapplicable.contains(question) ? variable(fine(question)) : variable(met(question));
    }

    private int variable(String name) {
        int number = variables.computeIfAbsent(name, n -> variables.size());
        if (number >= MOST_VARIABLES) {
            throw new Diagram.TooLarge();
        }
        return diagram.variable(number);
    }
}
