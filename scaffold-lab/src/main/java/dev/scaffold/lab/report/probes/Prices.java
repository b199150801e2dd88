package dev.scaffold.lab.report.probes;

import dev.scaffold.Usage;
import dev.scaffold.lab.report.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** What arms cost. */
final class Prices {
    private Prices() {}

    /**
     * An arm.
     *
     * @param name its name
     * @param answers how many there are
     * @param usage of all
     * @param took all of them, one call after the other
     */
    record Arm(String name, int answers, Usage usage, Duration took) {
        Arm {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(usage, "usage");
            Objects.requireNonNull(took, "took");
        }

        private double each(double whole) {
            return whole / Math.max(1, answers);
        }

        List<String> row() {
            return List.of(
                    name,
                    Shown.count(answers),
                    Shown.mean(each(usage.calls())),
                    Shown.count(each(usage.totalTokens())) + (usage.unmeasured() > 0 ? " or more" : ""),
                    Shown.count(each(usage.outputTokens())),
                    Shown.mean(each(took.toMillis() / 1000.0)));
        }
    }

    static Sheet sheet(List<Arm> arms) {
        return Sheet.of(
                "price",
                "Price",
                List.of("arm", "answers", "calls", "tokens", "of these out", "seconds"),
                arms.stream().map(Arm::row).toList(),
                "The mean of an answer. What several arms or rows asked alike was asked once and is counted by each.");
    }
}
