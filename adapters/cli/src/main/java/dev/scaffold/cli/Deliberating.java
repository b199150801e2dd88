package dev.scaffold.cli;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Running;
import dev.scaffold.Scaffold;
import dev.scaffold.cli.terminal.LiveLine;
import dev.scaffold.test.CassetteMissError;

/** Runs one deliberation with a live line, to be ended by control-C. */
final class Deliberating {
    private Deliberating() {}

    /**
     * The whole of it.
     *
     * @throws CommandFailure if it cannot be begun, or a recording does not have what is asked
     * @throws dev.scaffold.ModelException if the draft could not be had
     * @throws dev.scaffold.CancelledException on control-C
     */
    static Deliberation run(Surroundings surroundings, Scaffold scaffold, Model model, Request request) {
        try (LiveLine line = new LiveLine(surroundings.err())) {
            Running running = scaffold.start(model, request, new Progress(line));
            try (Interrupts.Watch ignored = surroundings.interrupts().on(running::cancel)) {
                return running.await();
            }
        } catch (CassetteMissError missing) {
            throw CommandFailure.failed(
                    missing.getMessage()
                            + "\nThe question, the script, the context and the sampling must be those of the recording.",
                    missing);
        } catch (IllegalArgumentException impossible) {
            throw CommandFailure.usage(String.valueOf(impossible.getMessage()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw CommandFailure.interrupted(ended);
        }
    }
}
