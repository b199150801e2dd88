package dev.scaffold.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The benchmarks of {@link PassingDeliberation} by the processor time and the memory that one thread takes, round by round in
 * turn: for a machine that has other work too. {@code ProcessorTime} takes half a minute of processor time.
 */
public final class ProcessorTime {
    private static final int WARM_UP = 12_000;
    private static final int ROUNDS = 15;
    private static final int PER_ROUND = 400;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    public static void main(String[] args) {
        PassingDeliberation passing = new PassingDeliberation();
        passing.prepare();
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("deliberation", passing::deliberation);
        all.put("guardrailAskingAgain", passing::guardrailAskingAgain);
        all.put("serviceWithScaffold", passing::serviceWithScaffold);
        all.put("serviceWithPatterns", passing::serviceWithPatterns);
        all.put("serviceWithJson", passing::serviceWithJson);
        all.values().forEach(one -> times(one, WARM_UP));
        Map<String, double[]> micros = new LinkedHashMap<>();
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            int at = round;
            all.forEach((name, one) -> {
                long allocated =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                micros.computeIfAbsent(name, n -> new double[ROUNDS])[at] = times(one, PER_ROUND);
                long after =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                bytes.put(name, (after - allocated) / PER_ROUND);
            });
        }
        micros.forEach((name, times) -> {
            Arrays.sort(times);
            System.out.printf(
                    "%-22s median %7.1f us, least %7.1f us, most %7.1f us, %7d bytes%n",
                    name, times[ROUNDS / 2], times[0], times[ROUNDS - 1], bytes.get(name));
        });
    }

    /** Processor time of one, in microseconds. */
    private static double times(Supplier<Object> one, int often) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < often; i++) {
            Objects.requireNonNull(one.get());
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e3 / often;
    }
}
