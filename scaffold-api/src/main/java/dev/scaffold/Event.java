package dev.scaffold;

/** Something that happened in a deliberation. */
public sealed interface Event {

    /** The attempt it belongs to, from 1. */
    int attempt();

    /**
     * A model is being called.
     *
     * @param attempt from 1
     * @param phase what for
     * @param request what it was sent
     */
    record Calling(int attempt, Phase phase, Request request) implements Event {}

    /**
     * It answered.
     *
     * @param attempt from 1
     * @param phase what for
     * @param reply what it said
     */
    record Replied(int attempt, Phase phase, Reply reply) implements Event {}

    /**
     * It did not answer.
     *
     * @param attempt from 1
     * @param phase what for
     * @param usage what the broken call cost
     * @param problem what went wrong
     */
    record Failed(int attempt, Phase phase, Usage usage, String problem) implements Event {}

    /**
     * A question was answered.
     *
     * @param attempt from 1
     * @param finding the answer
     */
    record Judged(int attempt, Finding finding) implements Event {}

    /**
     * The gate was read.
     *
     * @param attempt from 1
     * @param verdict what it came to
     */
    record Decided(int attempt, Verdict verdict) implements Event {}

    /**
     * It was settled whether a position that was challenged stays.
     *
     * @param attempt from 1: the argument that settled it
     * @param revision what became of the position
     */
    record Revised(int attempt, Revision revision) implements Event {}
}
