package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;

/** Something that every question must obey by itself, in a scaffold or a pack. */
@FunctionalInterface
interface AskRule {

    /** Reports every breach. */
    void check(Ask ask, Issues issues);
}
