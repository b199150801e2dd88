package dev.scaffold.test;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.test.CassetteLine.Call;
import dev.scaffold.test.CassetteLine.Failure;
import dev.scaffold.test.CassetteLine.Key;
import dev.scaffold.test.CassetteReader.Recording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A model whose replies are recorded in a file, so that a run can be played again without the model, byte for byte.
 *
 * <p>The file is JSON Lines: a header, then one call a line with everything that was asked, readable, and the reply or the
 * failure. Calls are found by a hash of messages, sampling, format and wished log-probabilities, and by how often the same had
 * been asked before; what a vendor's own request carries besides (images, tools) is not looked at and not kept. Fences and keys
 * ({@link Request#marks}) are written as placeholders and put back as those of whoever asks; a key that stretches over several
 * tokens comes back as one. While recording, too, the reply is the one that a replay will give, with the vendor's own beside it.
 *
 * <p>A Request holds no credentials; should the value of an environment variable named {@code ..._API_KEY} stand in a text
 * all the same, it is written as {@code [redacted]}.
 *
 * <p>Safe for many threads. Lines stand in the order in which calls ended; equal requests under way at once are told apart by
 * the order in which they came, so only a sequential run gives the same file each time. Two cassettes must not write to one
 * file. A line that cannot be written ends the run with {@link java.io.IOError}.
 */
public final class Cassette implements Model {
    private static final System.Logger LOG = System.getLogger(Cassette.class.getName());

    private final String name;
    private final CassetteLine.Header header;
    private final CassetteIndex index;
    private final Secrets secrets;
    private final Optional<Live> live;
    private final Map<String, Integer> asked = new HashMap<>();

    /** The model that is recorded, and where to. */
    private record Live(Model model, CassetteWriter writer) {}

    private Cassette(String name, Recording recording, Secrets secrets, Optional<Live> live) {
        this.name = name;
        this.header = recording.header();
        this.index = new CassetteIndex(name, recording.calls());
        this.secrets = secrets;
        this.live = live;
    }

    /**
     * Plays a recording. A request without a recorded reply is a {@link CassetteMissError}.
     *
     * @throws CassetteFormatException if the file is not a whole cassette
     * @throws UncheckedIOException if it cannot be read
     */
    public static Cassette replay(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return replay(file.toString(), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Plays a recording that does not lie in a file of its own, for instance one on the classpath. The stream is read to its end
     * and not closed.
     *
     * @param name what it is called in messages
     * @throws CassetteFormatException if it is not a whole cassette
     * @throws UncheckedIOException if it cannot be read
     */
    public static Cassette replay(String name, InputStream in) {
        try {
            Recording recording = new CassetteReader(name, in).read();
            if (recording.broken().isPresent()) {
                throw recording.broken().get();
            }
            return new Cassette(name, recording, Secrets.ofEnvironment(), Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Records a model from now on, nothing else being known; see {@link #record(Path, Model, Provenance)}. */
    public static Cassette record(Path file, Model model) {
        return record(file, model, Provenance.now(Clock.systemUTC()));
    }

    /**
     * Records every call of a model in a new file, each as soon as it ends.
     *
     * @throws IllegalArgumentException if the file is there already and not empty
     * @throws UncheckedIOException if it cannot be written
     */
    public static Cassette record(Path file, Model model, Provenance from) {
        return record(file, model, from, Secrets.ofEnvironment());
    }

    static Cassette record(Path file, Model model, Provenance from, Secrets secrets) {
        if (hasContent(file)) {
            throw new IllegalArgumentException("file: " + file
                    + " is there already: delete it to record all of it again, or resume it to add what is missing");
        }
        return begin(file, model, from, secrets);
    }

    /** Goes on with a recording, or begins it; see {@link #resume(Path, Model, Provenance)}. */
    public static Cassette resume(Path file, Model model) {
        return resume(file, model, Provenance.now(Clock.systemUTC()));
    }

    /**
     * Plays what the file has, and calls the model for the rest and adds it: for long runs that may be interrupted. Recorded
     * failures are asked again. A last line that breaks off is dropped, with a warning in the log.
     *
     * @param from for a file that is not there yet; if the file is, its settings must be these, unless none are given
     * @throws IllegalArgumentException if the file holds another model's replies, or was recorded with other settings
     * @throws CassetteFormatException if the file is not a cassette
     * @throws UncheckedIOException if it cannot be read or written
     */
    public static Cassette resume(Path file, Model model, Provenance from) {
        Secrets secrets = Secrets.ofEnvironment();
        return hasContent(file) ? goOn(file, model, from, secrets) : begin(file, model, from, secrets);
    }

    private static boolean hasContent(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Cassette begin(Path file, Model model, Provenance from, Secrets secrets) {
        CassetteWriter writer = new CassetteWriter(file);
        CassetteLine.Header header = CassetteLine.Header.of(model, secrets.hide(from));
        try {
            writer.begin(header);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Cassette(file.toString(), Recording.empty(header), secrets, Optional.of(new Live(model, writer)));
    }

    private static Cassette goOn(Path file, Model model, Provenance from, Secrets secrets) {
        CassetteWriter writer = new CassetteWriter(file);
        try (InputStream in = Files.newInputStream(file)) {
            Recording recording = new CassetteReader(file.toString(), in).read();
            requireSame(file, recording.header(), model.id(), secrets.hide(from));
            Cassette cassette = new Cassette(file.toString(), recording, secrets, Optional.of(new Live(model, writer)));
            recording.broken().ifPresent(b -> LOG.log(System.Logger.Level.WARNING, () -> "dropped: " + b.getMessage()));
            writer.mend(recording);
            return cassette;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void requireSame(Path file, CassetteLine.Header header, ModelId model, Provenance from) {
        if (!header.model().equals(model.name())) {
            throw new IllegalArgumentException("model: " + file + " holds replies of `" + header.model() + "`, not of `"
                    + model.name() + "`: use a file for each model");
        }
        if (!from.settings().isEmpty() && !from.settings().equals(header.settings())) {
            throw new IllegalArgumentException("from: " + file + " was recorded with the settings " + header.settings()
                    + ", not " + from.settings() + ": use a file for each");
        }
    }

    /**
     * What was asked in the first recorded call, which is the caller's own request: its messages and its sampling, with neither
     * format nor sources. Empty if nothing was recorded.
     */
    public Optional<Request> firstRequest() {
        return index.first().map(c -> c.request().request(new Placeholders(new TreeMap<>(), secrets)));
    }

    /**
     * The recorded reply, or, while recording, the model's.
     *
     * @throws ModelException if the recorded call failed, or the model's does
     * @throws CassetteMissError if nothing is recorded for this request, or not for the so manieth time
     */
    @Override
    public Reply reply(Request request) {
        Placeholders placeholders = new Placeholders(request.marks(), secrets);
        Asked wanted = Asked.of(request, placeholders);
        Key key = nextKey(CassetteJson.hash(wanted));
        Optional<Call> found = index.find(key).filter(c -> live.isEmpty() || c.reply() != null);
        if (found.isPresent()) {
            return play(found.get(), placeholders);
        }
        Live recorded = live.orElseThrow(() ->
                new CassetteMissError(name + " has no reply for this request" + index.nearest(wanted, key) + again()));
        return record(recorded, request, key, wanted, placeholders);
    }

    private Key nextKey(String hash) {
        synchronized (asked) {
            return new Key(hash, asked.merge(hash, 1, Integer::sum));
        }
    }

    private static Reply play(Call call, Placeholders placeholders) {
        if (call.reply() != null) {
            return call.reply().reply(placeholders);
        }
        Failure failure = Objects.requireNonNull(call.failure());
        throw new ModelException(placeholders.reveal(failure.problem()), failure.attempts(), null);
    }

    private static Reply record(Live live, Request request, Key key, Asked asked, Placeholders placeholders) {
        Reply reply;
        try {
            reply = live.model().reply(request);
        } catch (ModelException broken) {
            if (!Thread.currentThread().isInterrupted()) { // a cancelled call says nothing about the model
                Failure failure =
                        new Failure(placeholders.hide(String.valueOf(broken.getMessage())), broken.attempts());
                live.writer().append(Call.failed(key, asked, failure));
            }
            throw broken;
        }
        Answered answered = Answered.of(reply, placeholders);
        live.writer().append(Call.answered(key, asked, answered));
        Reply again = answered.reply(placeholders);
        return new Reply(
                again.text(),
                again.ending(),
                again.usage(),
                again.tokens(),
                again.modelName(),
                reply.deliberation(),
                reply.origin());
    }

    private String again() {
        return "\nDelete the file and record it again, or add what is missing with Cassette.resume."
                + (header.again().isEmpty() ? "" : " How it was recorded: " + header.again());
    }

    /** The id of the model that was recorded. */
    @Override
    public ModelId id() {
        return new ModelId(header.model());
    }

    /** Whether the model that was recorded does. */
    @Override
    public boolean holdsTokenLimits() {
        return header.holdsTokenLimits();
    }

    /** Where the replies come from. */
    public Provenance provenance() {
        return new Provenance(Instant.parse(header.recorded()), header.settings(), header.again());
    }
}
