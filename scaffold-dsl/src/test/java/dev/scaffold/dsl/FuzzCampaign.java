package dev.scaffold.dsl;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Sends a great many mutated inputs down the whole road and keeps what is wrong: an exception, a layout that is not stable, an
 * answer that takes long. It goes on where it was ended; several can run at once, each with its own seed.
 *
 * <p>{@code FuzzCampaign SEED INPUTS FOLDER}. Exit status 1 if anything was wrong.
 */
final class FuzzCampaign {
    private static final int SAVE_EVERY = 2_000;
    private static final long LOOKED_AT_MS = 250;
    private static final long TOO_LONG_MS = 1_000;

    private final Path folder;
    private final long seed;
    private final FuzzInputs inputs;
    private final Properties state = new Properties();

    private FuzzCampaign(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
        this.inputs = new FuzzInputs(seed);
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: FuzzCampaign SEED INPUTS FOLDER");
            System.exit(2);
        }
        FuzzCampaign campaign = new FuzzCampaign(Files.createDirectories(Path.of(args[2])), Long.parseLong(args[0]));
        campaign.run(Long.parseLong(args[1]));
        System.out.println(campaign.state);
        System.exit(campaign.number("wrong") == 0 ? 0 : 1);
    }

    private void run(long most) throws IOException {
        Path file = folder.resolve("seed-" + seed + ".properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                state.load(reader);
            }
        }
        for (long i = number("inputs"); i < most; i++) {
            one(i);
            add("inputs", 1);
            if ((i + 1) % SAVE_EVERY == 0 || i + 1 == most) {
                save(file);
            }
        }
    }

    private void one(long number) throws IOException {
        byte[] input = inputs.input(number);
        long start = System.nanoTime();
        try {
            add(Fuzzed.of(input).name().toLowerCase(java.util.Locale.ROOT), 1);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError wrong) {
            keep(number, input, wrong);
        }
        long took = (System.nanoTime() - start) / 1_000_000;
        if (took > LOOKED_AT_MS) {
            again(number, input);
        }
    }

    /** The clock on the wall counts other processes too: what took long is done once more and timed by its own use of the processor. */
    private void again(long number, byte[] input) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            Fuzzed.of(input);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError kept) {
            return;
        }
        long took = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        if (took > number("slowestMs")) {
            state.setProperty("slowestMs", "" + took);
            state.setProperty("slowest", "" + number);
        }
        if (took > TOO_LONG_MS) {
            keep(number, input, new IllegalStateException("took " + took + " ms"));
        }
    }

    private void keep(long number, byte[] input, Throwable wrong) throws IOException {
        add("wrong", 1);
        StringWriter trace = new StringWriter();
        wrong.printStackTrace(new PrintWriter(trace));
        Files.write(folder.resolve("wrong-" + seed + "-" + number + ".cq"), input);
        Files.writeString(folder.resolve("wrong-" + seed + "-" + number + ".txt"), trace.toString());
    }

    private long number(String name) {
        return Long.parseLong(state.getProperty(name, "0"));
    }

    private void add(String name, long more) {
        state.setProperty(name, "" + (number(name) + more));
    }

    private void save(Path file) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        state.setProperty("mostMiB", "" + Math.max(used, number("mostMiB")));
        Path next = folder.resolve("seed-" + seed + ".next");
        try (var writer = Files.newBufferedWriter(next)) {
            state.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
