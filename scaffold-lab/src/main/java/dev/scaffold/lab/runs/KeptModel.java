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
 * counts.
 */
final class KeptModel implements Model {
    private final RunStore store;
    private final Line line;
    private final TrialId trial;
    private final Journal journal;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    KeptModel(RunStore store, Line line, TrialId trial, Journal journal) {
        this.store = Objects.requireNonNull(store, "store");
        this.line = Objects.requireNonNull(line, "line");
        this.trial = Objects.requireNonNull(trial, "trial");
        this.journal = Objects.requireNonNull(journal, "journal");
    }

    @Override
    public Reply reply(Request request) {
        Transcription written = Transcription.of(request);
        KeptCall.Key key = new KeptCall.Key(
                trial.item(),
                trial.arm(),
                trial.repeat(),
                id().name(),
                written.hash(),
                asked.merge(written.hash(), 1, Integer::sum));
        KeptCall call = kept(key, written, request);
        String reply = call.reply().orElse("");
        if (reply.isEmpty()) {
            journal.note(written.hide(request.asText()), call, call.failure());
            throw new ModelException(call.failure(), call.usage().attempts(), null);
        }
        Reply said = written.read(reply);
        journal.note(written.hide(request.asText()), call, written.hide(said.text()));
        return said;
    }

    private KeptCall kept(KeptCall.Key key, Transcription written, Request request) {
        try {
            Optional<KeptCall> before = store.call(key);
            return before.isPresent() ? before.get() : made(key, written, request);
        } catch (RunStoreException lost) {
            throw new RunEnded(lost);
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
