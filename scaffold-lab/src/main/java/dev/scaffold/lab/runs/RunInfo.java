package dev.scaffold.lab.runs;

import dev.scaffold.Sampling;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.SelfConsistency;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * How a run was made: all that was settled before its first call.
 *
 * @param scaffold the name of the scaffold that was measured
 * @param script SHA-256 of its compiled form and prompts, in hexadecimal, its first 12 digits
 * @param model the id of the answering model
 * @param critic the id of the judging model; the same where the model judges itself
 * @param sampling how drafts were drawn, the same for every arm unless its method fixes its own
 * @param arms the arms, in the order in which they were named
 * @param primary the contrast that the verdict is about
 * @param margin how large a difference counts, as a share: 0.03 is three points
 * @param repeats how often each arm answers each item
 * @param stopEarly whether it may end as soon as the sequence decides; then the verdict comes from the sequence
 * @param side which rows it saw
 * @param data where the rows come from
 * @param items how many items there are, on this side
 * @param seed of the order of the items and of every draw of the analysis
 * @param recorded when it was begun
 * @param probe which probe this is a run of; empty for a comparison
 * @param sharing who shares calls; empty in runs that were begun before this was settled with them, see {@link #shares}
 * @param pool how many samples {@code self-consistency} draws for an item; empty in runs that were begun before this could be told: eight
 */
public record RunInfo(
        String scaffold,
        String script,
        String model,
        String critic,
        Sampling sampling,
        List<String> arms,
        Contrast primary,
        double margin,
        int repeats,
        boolean stopEarly,
        Side side,
        List<DataFile> data,
        int items,
        long seed,
        Instant recorded,
        Optional<String> probe,
        Optional<Sharing> sharing,
        OptionalInt pool) {

    /**
     * A file with rows.
     *
     * @param name its name, without a folder
     * @param hash SHA-256 of its bytes, in hexadecimal
     */
    public record DataFile(String name, String hash) {
        public DataFile {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(hash, "hash");
        }

        /**
         * A file as it is now.
         *
         * @throws IOException if it cannot be read
         */
        public static DataFile of(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file);
                    DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
                digest.transferTo(OutputStream.nullOutputStream());
                return new DataFile(
                        String.valueOf(file.getFileName()),
                        HexFormat.of().formatHex(digest.getMessageDigest().digest()));
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("every Java platform has SHA-256", missing);
            }
        }
    }

    public RunInfo {
        Objects.requireNonNull(scaffold, "scaffold");
        Objects.requireNonNull(script, "script");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(critic, "critic");
        Objects.requireNonNull(sampling, "sampling");
        arms = List.copyOf(arms);
        Objects.requireNonNull(primary, "primary");
        Objects.requireNonNull(side, "side");
        data = List.copyOf(data);
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(sharing, "sharing");
        Objects.requireNonNull(pool, "pool");
        if (!(margin > 0 && margin < 1)) {
            throw new IllegalArgumentException("margin: must be above 0 and below 1, as a share; got " + margin);
        }
        if (repeats < 1) {
            throw new IllegalArgumentException("repeats: must be 1 or more, got " + repeats);
        }
        boolean begun = arms.contains(primary.arm()) || arms.contains(primary.against());
        if (probe.isEmpty() && !begun) { // the other may be added behind; to a probe both
            throw new IllegalArgumentException("primary: " + primary + " names no arm that is run; there are " + arms);
        }
    }

    /**
     * Begins to say how a run is made.
     *
     * @param scaffold the name of the scaffold that is measured
     * @param script what tells its script from others
     */
    public static Builder of(String scaffold, String script) {
        return new Builder(scaffold, script);
    }

    /** All of this, to be said otherwise in part. Who shares calls stays, whatever else changes. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Who shares calls: as settled when the run was begun; before that was settled, nobody in a comparison, and clusters in a probe. */
    public Sharing shares() {
        return sharing.orElse(probe.isPresent() ? Sharing.CLUSTER : Sharing.NONE);
    }

    /**
     * Makes sure that a run goes on as it was begun. Arms may be added behind those it has: what decides is the primary contrast, which
     * stays. The script may change as long as no arm of a comparison runs it, and of a probe, see {@link RunStore#changeScript}. Who
     * shares calls is the run's own, whatever runs that are begun today do.
     *
     * @throws IllegalArgumentException if anything but the time differs, naming what
     */
    public void requireSame(RunInfo other) {
        same("probe", probe.orElse("none"), other.probe.orElse("none"));
        if (!awaitsScript() && probe.isEmpty()) {
            same("scaffold", scaffold, other.scaffold);
            same("script", script, other.script);
        }
        same("model", model, other.model);
        same("critic", critic, other.critic);
        same("sampling", sampling, other.sampling);
        same("arms", arms, other.arms.subList(0, Math.min(arms.size(), other.arms.size())));
        same("primary contrast", primary, other.primary);
        same("margin", margin, other.margin);
        same("repeats", repeats, other.repeats);
        same("stopping", stopEarly, other.stopEarly);
        same("side", side, other.side);
        same("data", data, other.data);
        same("seed", seed, other.seed);
        same("pool", pool.orElse(SelfConsistency.POOL), other.pool.orElse(SelfConsistency.POOL));
    }

    /** Whether this is a comparison that was begun without any arm that runs the script. */
    boolean awaitsScript() {
        return probe.isEmpty() && arms.stream().noneMatch(Arms::mayRunScript);
    }

    private static void same(String what, Object before, Object now) {
        if (!before.equals(now)) {
            throw new IllegalArgumentException(what + ": the run was begun with " + before + ", not " + now
                    + ": say what was said then, or begin another run");
        }
    }

    /** A copy with these arms. */
    RunInfo withArms(List<String> value) {
        return toBuilder().arms(value).build();
    }

    /** A copy with this many items. */
    RunInfo withItems(int value) {
        return toBuilder().items(value).build();
    }

    /** A copy with this script. */
    public RunInfo withScript(String name, String hash) {
        return toBuilder().script(name, hash).build();
    }

    /**
     * How a run is made, said bit by bit. The model, the primary contrast and the time must be told, and the arms of a comparison;
     * the rest has what it has unless told. For one thread.
     */
    public static final class Builder {
        private String scaffold;
        private String script;
        private Optional<String> model = Optional.empty();
        private Optional<String> critic = Optional.empty();
        private Sampling sampling = Sampling.DEFAULT;
        private List<String> arms = List.of();
        private Optional<Contrast> primary = Optional.empty();
        private double margin = 0.03;
        private int repeats = 1;
        private boolean stopEarly;
        private Side side = Side.ALL;
        private List<DataFile> data = List.of();
        private int items;
        private long seed = 1;
        private Optional<Instant> recorded = Optional.empty();
        private Optional<String> probe = Optional.empty();
        private Supplier<Optional<Sharing>> sharing = () -> Optional.of(usual());
        private OptionalInt pool = OptionalInt.empty();

        private Builder(String scaffold, String script) {
            this.scaffold = scaffold;
            this.script = script;
        }

        private Builder(RunInfo run) {
            this(run.scaffold, run.script);
            model = Optional.of(run.model);
            critic = Optional.of(run.critic);
            sampling = run.sampling;
            arms = run.arms;
            primary = Optional.of(run.primary);
            margin = run.margin;
            repeats = run.repeats;
            stopEarly = run.stopEarly;
            side = run.side;
            data = run.data;
            items = run.items;
            seed = run.seed;
            recorded = Optional.of(run.recorded);
            probe = run.probe;
            sharing = run::sharing;
            pool = run.pool;
        }

        private Builder script(String name, String hash) {
            scaffold = name;
            script = hash;
            return this;
        }

        /** The id of the model that answers. */
        public Builder model(String value) {
            model = Optional.of(value);
            return this;
        }

        /** The id of the model that judges; the one that answers unless told. */
        public Builder critic(String value) {
            critic = Optional.of(value);
            return this;
        }

        /** How drafts are drawn; {@link Sampling#DEFAULT} unless told. */
        public Builder sampling(Sampling value) {
            sampling = value;
            return this;
        }

        /** The arms, in this order. */
        public Builder arms(List<String> value) {
            arms = value;
            return this;
        }

        /** The contrast that the verdict is about. */
        public Builder primary(Contrast value) {
            primary = Optional.of(value);
            return this;
        }

        /** How large a difference counts, as a share; 0.03, three points, unless told. */
        public Builder margin(double value) {
            margin = value;
            return this;
        }

        /** How often each arm answers each item; once unless told. */
        public Builder repeats(int value) {
            repeats = value;
            return this;
        }

        /** Whether the run may end as soon as the sequence decides; not unless told. */
        public Builder stopEarly(boolean value) {
            stopEarly = value;
            return this;
        }

        /** Which rows it sees; {@link Side#ALL} unless told. */
        public Builder side(Side value) {
            side = value;
            return this;
        }

        /** Where the rows come from; from no file unless told. */
        public Builder data(List<DataFile> value) {
            data = value;
            return this;
        }

        /** How many items there are; 0 unless told, which a store puts right when it lays down the rows. */
        public Builder items(int value) {
            items = value;
            return this;
        }

        /** The seed of the order of the items and of every draw of the analysis; 1 unless told. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** When it is begun. */
        public Builder recorded(Instant value) {
            recorded = Optional.of(value);
            return this;
        }

        /** Which probe this is a run of; a comparison unless told. */
        public Builder probe(String value) {
            probe = Optional.of(value);
            return this;
        }

        /** Who shares calls; unless told clusters in a probe, and in a comparison whoever {@link Sharing#ofComparison} says. */
        public Builder sharing(Sharing value) {
            sharing = () -> Optional.of(value);
            return this;
        }

        /** How many samples {@code self-consistency} draws for an item; {@link SelfConsistency#POOL} unless told. */
        public Builder pool(int value) {
            pool = OptionalInt.of(value);
            return this;
        }

        /**
         * What was said.
         *
         * @throws IllegalStateException if something is missing that must be told, naming it
         * @throws IllegalArgumentException if what was said cannot be, naming what
         */
        public RunInfo build() {
            String answering = told("model", model);
            return new RunInfo(
                    scaffold,
                    script,
                    answering,
                    critic.orElse(answering),
                    sampling,
                    arms,
                    told("primary", primary),
                    margin,
                    repeats,
                    stopEarly,
                    side,
                    data,
                    items,
                    seed,
                    told("recorded", recorded),
                    probe,
                    sharing.get(),
                    pool);
        }

        private Sharing usual() {
            return probe.isPresent() ? Sharing.CLUSTER : Sharing.ofComparison(sampling);
        }

        private static <T> T told(String what, Optional<T> value) {
            return value.orElseThrow(
                    () -> new IllegalStateException(what + ": must be told, with " + what + "(...) before build()"));
        }
    }
}
