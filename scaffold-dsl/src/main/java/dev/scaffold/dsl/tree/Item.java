package dev.scaffold.dsl.tree;

/** What a file is made of. */
public sealed interface Item extends Node permits Item.Use, Item.Param, PackTree, ScaffoldTree, TestTree {

    /** Its name. */
    Word name();

    /**
     * {@code use NAME from "…"}.
     *
     * @param name the pack
     * @param from the file that holds it
     * @param span all of it
     */
    record Use(Word name, Text from, Span span) implements Item {}

    /**
     * {@code param NAME "…"}.
     *
     * @param name the parameter
     * @param value what it is unless something else is given
     * @param span all of it
     */
    record Param(Word name, Text value, Span span) implements Item {}
}
