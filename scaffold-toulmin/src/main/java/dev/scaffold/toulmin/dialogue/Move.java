package dev.scaffold.toulmin.dialogue;

import java.util.function.Function;

/** Something done in a conversation that its scoreboard keeps. */
public sealed interface Move {

    /** The turn, from 1. */
    int turn();

    /** Who speaks: {@link CommonGround#USER}, {@link CommonGround#ASSISTANT}, or the name of a model. */
    String by();

    /**
     * Puts something forward. It gets the next number, and is accepted only with a gate behind it.
     *
     * @param turn from 1
     * @param by who speaks
     * @param text what is said
     * @param footing the argument under it
     * @param support what it has behind it
     */
    record Assert(int turn, String by, String text, Footing footing, Support support) implements Move {
        public Assert {
            Moves.require(turn, by);
            Texts.requireSaid("text", text);
        }
    }

    /**
     * Casts doubt on something: whatever it was, it is contested.
     *
     * @param turn from 1
     * @param by who speaks
     * @param proposition its number
     * @param reason in a few words; may be empty, since insistence gives none
     */
    record Challenge(int turn, String by, int proposition, String reason) implements Move {
        public Challenge {
            Moves.require(turn, by);
            Texts.requireShort("reason", reason);
        }
    }

    /**
     * Agrees to something. It is accepted if a gate is behind it, or if the user agrees to what somebody else put forward; a model's
     * word alone changes nothing.
     *
     * @param turn from 1
     * @param by who speaks
     * @param proposition its number
     * @param support what it has behind it
     */
    record Concede(int turn, String by, int proposition, Support support) implements Move {
        public Concede {
            Moves.require(turn, by);
        }
    }

    /**
     * Takes back what the speaker put forward, and with it what rested only on that.
     *
     * @param turn from 1
     * @param by who speaks: whoever put it forward
     * @param proposition its number
     * @param reason in a few words; may be empty
     */
    record Retract(int turn, String by, int proposition, String reason) implements Move {
        public Retract {
            Moves.require(turn, by);
            Texts.requireShort("reason", reason);
        }
    }

    /**
     * Takes back what the speaker put forward, and puts something else in its place, which gets the next number.
     *
     * @param turn from 1
     * @param by who speaks: whoever put it forward
     * @param proposition the number of what is taken back
     * @param text what is said instead
     * @param footing the argument under that: why it is revised
     * @param support what it has behind it
     */
    record Revise(int turn, String by, int proposition, String text, Footing footing, Support support) implements Move {
        public Revise {
            Moves.require(turn, by);
            Texts.requireSaid("text", text);
        }
    }

    /** One value out of the five cases. */
    default <T> T fold(
            Function<? super Assert, ? extends T> asserts,
            Function<? super Challenge, ? extends T> challenges,
            Function<? super Concede, ? extends T> concedes,
            Function<? super Retract, ? extends T> retracts,
            Function<? super Revise, ? extends T> revises) {
        if (this instanceof Assert move) {
            return asserts.apply(move);
        } else if (this instanceof Challenge move) {
            return challenges.apply(move);
        } else if (this instanceof Concede move) {
            return concedes.apply(move);
        }
        return this instanceof Retract move ? retracts.apply(move) : revises.apply((Revise) this);
    }
}
