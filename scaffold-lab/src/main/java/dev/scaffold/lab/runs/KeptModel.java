package dev.scaffold.lab.runs;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.test.Transcription;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A model as one trial sees it: what was asked in this trial before is answered from the store, everything else is kept there before it
 * counts. Where trials share their calls, what another one asked before is answered from the store as well, and each counts it as its own.
 */
final class KeptModel implements Model {
    private final RunStore store;
    private final Line line;
    private final Owners owners;
    private final Turns turns;
    private final Notes notes;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    /** Where calls are noted. */
    @FunctionalInterface
    interface Notes {
        void note(String asked, KeptCall call, String said);
    }

    /** Under whose name the call for a request is kept. */
    @FunctionalInterface
    interface Owners {
        TrialId of(Request request);
    }

    /**
     * For one trial.
     *
     * @param owners under whose name calls are kept
     * @param turns so that trials that share an owner do not ask the same at the same time
     */
    KeptModel(RunStore store, Line line, Owners owners, Turns turns, Notes notes) {
        this.store = Objects.requireNonNull(store, "store");
        this.line = Objects.requireNonNull(line, "line");
        this.owners = Objects.requireNonNull(owners, "owners");
        this.turns = Objects.requireNonNull(turns, "turns");
        this.notes = Objects.requireNonNull(notes, "notes");
    }

    @Override
    public Reply reply(Request request) {
        Transcription written = Transcription.of(request);
        TrialId owner = owners.of(request);
        KeptCall.Key key = new KeptCall.Key(
                owner.item(),
                owner.arm(),
                owner.repeat(),
                id().name(),
                written.hash(),
                asked.merge(written.hash(), 1, Integer::sum));
        KeptCall call = kept(key, written, request);
        String reply = call.reply().orElse("");
        if (reply.isEmpty()) {
            notes.note(written.hide(request.asText()), call, call.failure());
            throw new ModelException(call.failure(), call.usage().attempts(), null);
        }
        Reply said = written.read(reply);
        notes.note(written.hide(request.asText()), call, written.hide(said.text()));
        return said;
    }

    private KeptCall kept(KeptCall.Key key, Transcription written, Request request) {
        try (Turns.Turn ignored = turns.take(key)) {
            Optional<KeptCall> before = store.call(key);
            return before.isPresent() ? before.get() : made(key, written, request);
        } catch (RunStoreException lost) {
            throw new RunEnded(lost);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new ModelException("cancelled", 1, cancelled);
        }
    }

    private KeptCall made(KeptCall.Key key, Transcription written, Request request) {
        KeptCall call;
        try {
            Line.Timed timed = line.call(request);
            call = new KeptCall(
                    Optional.of(written.write(timed.reply())), "", timed.reply().usage(), timed.millis());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new ModelException("cancelled", 1, cancelled);
        } catch (ModelException broken) {
            if (Thread.currentThread().isInterrupted()) { // a cancelled call says nothing about the model
                throw broken;
            }
            String problem = written.hide(String.valueOf(broken.getMessage()));
            call = new KeptCall(
                    Optional.empty(),
                    problem.isBlank() ? "no reason given" : problem,
                    Usage.unknown(Math.max(1, broken.attempts())),
                    0);
        }
        store.keep(key, call);
        return call;
    }

    @Override
    public ModelId id() {
        return line.model().id();
    }

    @Override
    public boolean holdsTokenLimits() {
        return line.model().holdsTokenLimits();
    }
}
