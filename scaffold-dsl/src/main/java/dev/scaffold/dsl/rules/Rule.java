package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.ScaffoldTree;

/** Something that every scaffold must obey. A rule says nothing about what an earlier stage could not read. */
@FunctionalInterface
public interface Rule {

    /** Reports every breach. */
    void check(ScaffoldTree scaffold, Issues issues);
}
