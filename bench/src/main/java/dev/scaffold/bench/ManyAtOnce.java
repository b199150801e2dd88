package dev.scaffold.bench;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Request;
import dev.scaffold.Running;
import java.util.ArrayList;
import java.util.List;

/**
 * Deliberations at once over a model that takes two seconds a call, beside the ideal: two calls one after the other. {@code
 * ManyAtOnce N} prints both and exits with 1 if it takes more than 1.5 times the ideal, or one of them does not pass.
 */
public final class ManyAtOnce {
    private static final long CALL_MILLIS = 2000;
    private static final int CALLS = 2;
    private static final double MOST = 1.5;

    private ManyAtOnce() {}

    public static void main(String[] args) throws InterruptedException {
        int deliberations = Integer.parseInt(args[0]);
        Model model = TenQuestions.answering(ManyAtOnce::answering);
        long before = System.nanoTime();
        List<Running> under = new ArrayList<>(deliberations);
        for (int i = 0; i < deliberations; i++) {
            under.add(TenQuestions.SCAFFOLD.start(model, Request.of("Is the bridge open?")));
        }
        int agreed = 0;
        for (Running running : under) {
            agreed += running.await().agreed() ? 1 : 0;
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        double ideal = CALLS * CALL_MILLIS / 1e3;
        System.out.printf(
                "Java %s, heap %d MB: %d deliberations at once, %d agreed, %.2f s; ideal %.2f s; ratio %.2f%n",
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory() >> 20,
                deliberations,
                agreed,
                seconds,
                ideal,
                seconds / ideal);
        if (agreed < deliberations || seconds > MOST * ideal) {
            System.exit(1);
        }
    }

    private static void answering() {
        try {
            Thread.sleep(CALL_MILLIS);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new ModelException("interrupted");
        }
    }
}
