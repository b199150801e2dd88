package dev.scaffold;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole of one gated call.
 *
 * @param scaffold the name of the scaffold
 * @param request what was asked
 * @param attempts every draft with what was found about it, in order; empty if nothing was judged
 * @param best the index in {@code attempts} of the one that the verdict is about
 * @param verdict what the gate came to
 * @param reply what goes out: the agreed draft, the disposition, or what passed through; its usage is the sum of all calls
 * @param transcript everything that happened
 * @param took how long it took
 * @param passedThrough whether the reply went out as the model gave it, whatever the verdict: it asks for tools and was not judged,
 *     or the scaffold only observes
 */
public record Deliberation(
        String scaffold,
        Request request,
        List<Attempt> attempts,
        int best,
        Verdict verdict,
        Reply reply,
        Transcript transcript,
        Duration took,
        boolean passedThrough) {

    public Deliberation {
        Objects.requireNonNull(scaffold, "scaffold");
        Objects.requireNonNull(request, "request");
        attempts = List.copyOf(attempts);
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(transcript, "transcript");
        Objects.requireNonNull(took, "took");
    }

    /** True if the checks are met, and the reply went out for that reason. */
    public boolean agreed() {
        return !passedThrough && verdict.isAgreed();
    }

    /** What all calls cost. */
    public Usage usage() {
        return transcript.usage();
    }

    /** What became of an earlier position of the conversation, if the user challenged one and the scaffold has a gate on that. */
    public Optional<Revision> revision() {
        return transcript.events().stream()
                .filter(Event.Revised.class::isInstance)
                .map(e -> ((Event.Revised) e).revision())
                .reduce((first, last) -> last);
    }

    /**
     * The attempt that the verdict is about.
     *
     * @throws IllegalStateException if nothing was judged, so that there is none
     */
    public Attempt bestAttempt() {
        if (attempts.isEmpty()) {
            throw new IllegalStateException("the reply passed through and was not judged: there is no attempt");
        }
        return attempts.get(best);
    }
}
