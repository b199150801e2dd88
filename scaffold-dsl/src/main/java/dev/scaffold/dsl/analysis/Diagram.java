package dev.scaffold.dsl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reduced ordered decision diagrams (Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986): each function of the
 * variables has exactly one node, so two formulas are the same if their nodes are.
 */
final class Diagram {
    static final int FALSE = 0;
    static final int TRUE = 1;
    private static final int LEAF = Integer.MAX_VALUE;

    private final int mostNodes;
    private final List<Node> nodes = new ArrayList<>(List.of(new Node(LEAF, 0, 0), new Node(LEAF, 1, 1)));
    private final Map<Node, Integer> unique = new HashMap<>();
    private final Map<List<Integer>, Integer> choices = new HashMap<>();

    /**
     * A branching.
     *
     * @param variable decides; smaller ones are decided first
     * @param without where the variable is false
     * @param with where it is true
     */
    record Node(int variable, int without, int with) {

        /** Written out, as is {@code hashCode}: a diagram does little else than look nodes up. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node
                    && variable == node.variable
                    && without == node.without
                    && with == node.with;
        }

        @Override
        public int hashCode() {
            return (variable * 31 + without) * 31 + with;
        }
    }

    /** More nodes than were allowed. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("the formula needs more nodes than are allowed", null, false, false);
        }
    }

    /** An empty diagram that may grow to so many nodes. */
    Diagram(int mostNodes) {
        this.mostNodes = mostNodes;
    }

    /** The node's own branching. */
    Node node(int id) {
        return nodes.get(id);
    }

    /** True where the variable is. */
    int variable(int variable) {
        return branching(variable, FALSE, TRUE);
    }

    int and(int a, int b) {
        return choice(a, b, FALSE);
    }

    int or(int a, int b) {
        return choice(a, TRUE, b);
    }

    /** {@code then} where the condition is true, {@code otherwise} elsewhere. */
    int choice(int condition, int then, int otherwise) {
        if (condition == TRUE || then == otherwise) {
            return then;
        } else if (condition == FALSE) {
            return otherwise;
        }
        List<Integer> key = List.of(condition, then, otherwise);
        Integer known = choices.get(key);
        if (known != null) {
            return known;
        }
        int variable = Math.min(top(condition), Math.min(top(then), top(otherwise)));
        int without = choice(
                given(condition, variable, false), given(then, variable, false), given(otherwise, variable, false));
        int with =
                choice(given(condition, variable, true), given(then, variable, true), given(otherwise, variable, true));
        int made = branching(variable, without, with);
        choices.put(key, made);
        return made;
    }

    private int top(int id) {
        return nodes.get(id).variable();
    }

    /** The function once its first variable is decided. */
    private int given(int id, int variable, boolean value) {
        Node node = nodes.get(id);
        if (node.variable() != variable) {
            return id;
        }
        return value ? node.with() : node.without();
    }

    private int branching(int variable, int without, int with) {
        if (without == with) {
            return with;
        }
        Node node = new Node(variable, without, with);
        Integer known = unique.get(node);
        if (known != null) {
            return known;
        }
        if (nodes.size() >= mostNodes) {
            throw new TooLarge();
        }
        nodes.add(node);
        unique.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }
}
