package dev.scaffold.lab.runs;

import dev.scaffold.BusyException;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.UnreachableException;
import java.util.Objects;

/**
 * The way from a run to one of its models: as many calls at once as the endpoint bears, and those that were turned away made again. A
 * call that reaches nobody is made again as well, a few times, and then ends the run: it says nothing about the row it was made for.
 *
 * @param model the model
 * @param throttle its own
 * @param spending of the whole run
 */
record Line(Model model, Throttle throttle, Spending spending) {
    private static final int MOST_TRIES = 12;

    Line {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(throttle, "throttle");
        Objects.requireNonNull(spending, "spending");
    }

    /** A reply and how long the last try took. */
    record Timed(Reply reply, long millis) {}

    /**
     * Makes a call.
     *
     * @throws ModelException if it gave no answer
     * @throws RunEnded if the run's tokens do not hold it, or nobody is there to answer
     */
    Timed call(Request request) throws InterruptedException {
        long reservation = spending.reserve(request);
        dev.scaffold.Usage cost = dev.scaffold.Usage.NONE;
        try {
            int tries = 0;
            while (true) {
                throttle.enter();
                long started = System.nanoTime();
                boolean turnedAway = false;
                try {
                    Reply reply = model.reply(request);
                    Reply counted = reply.withUsage(
                            reply.usage().withAttempts(reply.usage().attempts() + tries));
                    cost = counted.usage();
                    return new Timed(counted, (System.nanoTime() - started) / 1_000_000);
                } catch (BusyException busy) {
                    turnedAway = true;
                    throttle.turnedAway(busy.retryAfter());
                    tries += Math.max(1, busy.attempts());
                    if (tries >= MOST_TRIES) {
                        throw new ModelException(String.valueOf(busy.getMessage()), tries, busy);
                    }
                } catch (UnreachableException nobody) {
                    turnedAway = true;
                    tries += Math.max(1, nobody.attempts());
                    if (throttle.reachedNobody()) {
                        throw new RunEnded(nobody.getMessage()
                                + " Nobody was there several times in a row. No answer was written down as failed for it: see to"
                                + " the server, and resume the run");
                    }
                } finally {
                    if (!turnedAway) {
                        throttle.done();
                    }
                }
            }
        } finally {
            spending.settle(reservation, cost);
        }
    }
}
