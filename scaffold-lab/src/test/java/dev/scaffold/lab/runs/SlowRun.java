package dev.scaffold.lab.runs;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.test.Transcription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** A process of its own that makes a run with a slow model, which notes every answer that it gave, and so was paid for. */
final class SlowRun {
    static final List<String> ARMS = List.of("plain", "cot", "scaffolded");
    static final int CONCURRENCY = 4;
    private static final long NANOS_A_CALL = TimeUnit.MILLISECONDS.toNanos(10);

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private SlowRun() {}

    /** The run's file, and the file to note answers in. */
    public static void main(String[] args) throws InterruptedException {
        Path paid = Path.of(args[1]);
        try (RunStore store = RunStore.open(Path.of(args[0]))) {
            Sums.run(store, slow(paid), CONCURRENCY).go(s -> {});
        }
    }

    private static Model slow(Path paid) {
        return request -> {
            LockSupport.parkNanos(NANOS_A_CALL);
            Reply reply = Sums.answer(request);
            note(paid, Transcription.of(request).hash());
            if (BEGUN.compareAndSet(false, true)) {
                System.out.println(
                        "begun"); // whoever kills waits for the first answer: before that nothing is at stake
            }
            return reply;
        };
    }

    private static synchronized void note(Path file, String line) {
        try {
            Files.write(
                    file,
                    (line + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
