package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.Gate;
import java.util.List;

/**
 * {@code F and G}: holds if all of them hold; with none it holds.
 *
 * @param gates the joined formulas
 */
public record AllOf(List<Gate> gates) implements Gate {
    public AllOf {
        gates = List.copyOf(gates);
    }

    @Override
    public boolean holds(Findings findings) {
        for (Gate gate : gates) {
            if (!gate.holds(findings)) {
                return false;
            }
        }
        return true;
    }
}
