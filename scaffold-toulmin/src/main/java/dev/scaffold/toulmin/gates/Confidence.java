package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * {@code confidence >= X}: holds if answers of which the like was found were right so often. What is met can make up for what is
 * not; essential questions are asked for all the same.
 *
 * @param least from 0 to 1
 * @param table how often they were right
 */
public record Confidence(BigDecimal least, ConfidenceTable table) implements ArgumentGate {
    public Confidence {
        Objects.requireNonNull(table, "table");
        if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("least: must be from 0 to 1, got " + least);
        }
    }

    @Override
    public boolean holds(Findings findings) {
        return table.confidence(findings) >= least.doubleValue();
    }

    @Override
    public String words() {
        return "confidence >= " + least.toPlainString();
    }

    @Override
    public List<String> questions() {
        return table.questions();
    }

    @Override
    public boolean weighsArgument() {
        return false;
    }

    @Override
    public Trace trace(Findings findings) {
        List<String> steps = new ArrayList<>();
        double sum = table.sum(findings);
        steps.add("the confidence is " + shown(table.at(sum)) + ", at a sum of " + shown(sum));
        table.questions().forEach(q -> {
            double weight = table.weights().getOrDefault(q, 0.0);
            steps.add(
                    "  `" + q + "`: " + shown(weight * ConfidenceTable.value(findings.on(q))) + " of " + shown(weight));
        });
        return new Trace(words(), holds(findings), new Tipping(this, questions(), findings).questions(), steps);
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
