package dev.scaffold.toulmin.gates;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import java.util.List;
import java.util.stream.IntStream;

/** Findings on the questions a, b, c and d, a sign each: {@code M} Met, {@code U} Unmet, {@code ?} Unclear, {@code -} not applicable, {@code .} not asked. */
final class Outcomes {
    static final List<String> QUESTIONS = List.of("a", "b", "c", "d");

    private Outcomes() {}

    static Findings of(String signs) {
        List<Finding> findings = IntStream.range(0, signs.length())
                .filter(i -> signs.charAt(i) != '.')
                .mapToObj(i -> Finding.of(
                        QUESTIONS.get(i), outcome(signs.charAt(i)), "judge", Basis.OPINION, "said " + signs.charAt(i)))
                .toList();
        return new Findings(Argument.EMPTY, findings);
    }

    private static Outcome outcome(char sign) {
        return switch (sign) {
            case 'M' -> Outcome.MET;
            case 'U' -> Outcome.UNMET;
            case '?' -> Outcome.UNCLEAR;
            case '-' -> Outcome.NOT_APPLICABLE;
            default -> throw new IllegalArgumentException("sign: must be one of M U ? - ., got " + sign);
        };
    }
}
