package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.Gate;
import java.util.List;

/**
 * {@code F or G}: holds if at least one of them holds; with none it does not.
 *
 * @param gates the joined formulas
 */
public record AnyOf(List<Gate> gates) implements Gate {
    public AnyOf {
        gates = List.copyOf(gates);
    }

    @Override
    public boolean holds(Findings findings) {
        for (Gate gate : gates) {
            if (gate.holds(findings)) {
                return true;
            }
        }
        return false;
    }
}
