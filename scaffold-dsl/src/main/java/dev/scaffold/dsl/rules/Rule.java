package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;

/** Something that every scaffold must obey. A rule says nothing about what an earlier stage could not read. */
@FunctionalInterface
interface Rule {

    /** Reports every breach. */
    void check(LinkedScaffold scaffold, Issues issues);
}
