package dev.scaffold.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Request;
import dev.scaffold.Running;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Deliberations at once over a model that takes two seconds a call, beside the ideal: two calls one after the other. {@code
 * ManyAtOnce N} first runs as many over a model that answers at once, as a service has done that is under way, and then prints
 * both; it exits with 1 if the timed ones take more than 1.5 times the ideal, or one of them does not pass. {@code ManyAtOnce N
 * cold} leaves the first part out.
 */
public final class ManyAtOnce {
    private static final int CALL_MILLIS = 2000;
    private static final int CALLS = 2;
    private static final int WARM_UP = 20_000;
    private static final int AT_ONCE_IN_WARM_UP = 500;
    private static final double MOST = 1.5;

    private ManyAtOnce() {}

    public static void main(String[] args) throws InterruptedException {
        int deliberations = Integer.parseInt(args[0]);
        boolean warm = args.length == 1;
        for (int done = 0; warm && done < WARM_UP; done += AT_ONCE_IN_WARM_UP) {
            agreed(AT_ONCE_IN_WARM_UP, 0);
        }
        long cpuBefore = cpuNanos();
        long collectedBefore = collectionMillis();
        long before = System.nanoTime();
        int agreed = agreed(deliberations, CALL_MILLIS);
        double seconds = (System.nanoTime() - before) / 1e9;
        double ideal = CALLS * CALL_MILLIS / 1e3;
        System.out.printf(
                "Java %s, heap %d MB, %s: %d deliberations at once, %d agreed, %.2f s; ideal %.2f s; ratio %.2f;"
                        + " processor %.2f s, collections %.2f s, load %.1f on %d processors%n",
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory() >> 20,
                warm ? "warm" : "cold",
                deliberations,
                agreed,
                seconds,
                ideal,
                seconds / ideal,
                (cpuNanos() - cpuBefore) / 1e9,
                (collectionMillis() - collectedBefore) / 1e3,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        if (agreed < deliberations || seconds > MOST * ideal) {
            System.exit(1);
        }
    }

    private static int agreed(int deliberations, int callMillis) throws InterruptedException {
        Model model = TenQuestions.answering(() -> answering(callMillis));
        List<Running> under = new ArrayList<>(deliberations);
        for (int i = 0; i < deliberations; i++) {
            under.add(TenQuestions.SCAFFOLD.start(model, Request.of("Is the bridge open?")));
        }
        int agreed = 0;
        for (Running running : under) {
            agreed += running.await().agreed() ? 1 : 0;
        }
        return agreed;
    }

    private static void answering(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new ModelException("interrupted");
        }
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long collectionMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
