package dev.scaffold.toulmin.graph;

/** What grounded semantics says of an argument. */
public enum Label {
    /** Every attacker is out. */
    IN,
    /** Some attacker is in. */
    OUT,
    /** Neither: it stands on a circle of attacks that nothing breaks. */
    UNDECIDED
}
