package dev.scaffold.test;

import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** A model with one fault, at every call or at chosen ones; sound otherwise. Safe for many threads. */
public final class FaultyModel implements Model {
    private final Model sound;
    private final Fault fault;
    private final IntPredicate calls;
    private final Predicate<? super Request> requests;
    private final AtomicInteger called = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicReference<Reply> last = new AtomicReference<>();

    private FaultyModel(Model sound, Fault fault, IntPredicate calls, Predicate<? super Request> requests) {
        this.sound = Objects.requireNonNull(sound, "sound");
        this.fault = Objects.requireNonNull(fault, "fault");
        this.calls = Objects.requireNonNull(calls, "calls");
        this.requests = Objects.requireNonNull(requests, "requests");
    }

    /** A model that has this fault at every call. */
    public static FaultyModel with(Fault fault, Model sound) {
        return new FaultyModel(sound, fault, call -> true, request -> true);
    }

    /** The same, uncalled so far, with the fault at one call only; the first is 1. */
    public FaultyModel atCall(int number) {
        return atCalls(call -> call == number);
    }

    /** The same, uncalled so far, with the fault at these calls only; the first is 1. */
    public FaultyModel atCalls(IntPredicate numbers) {
        return new FaultyModel(sound, fault, numbers, requests);
    }

    /** The same, uncalled so far, with the fault at these requests only. */
    public FaultyModel when(Predicate<? super Request> condition) {
        return new FaultyModel(sound, fault, calls, condition);
    }

    @Override
    public Reply reply(Request request) {
        if (!calls.test(called.incrementAndGet()) || !requests.test(request)) {
            return remembered(sound.reply(request));
        }
        faults.incrementAndGet();
        return fault.reply(asked -> remembered(sound.reply(asked)), request, Optional.ofNullable(last.get()));
    }

    private Reply remembered(Reply reply) {
        last.set(reply);
        return reply;
    }

    @Override
    public ModelId id() {
        return sound.id();
    }

    @Override
    public boolean holdsTokenLimits() {
        return sound.holdsTokenLimits();
    }

    /** How often the fault happened: a test in which it never did shows nothing. */
    public int faults() {
        return faults.get();
    }
}
