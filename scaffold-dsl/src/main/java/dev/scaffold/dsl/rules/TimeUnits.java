package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.LimitTree;
import dev.scaffold.dsl.tree.Section;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Times have a unit that is known. */
public final class TimeUnits implements Rule {
    private static final Map<String, Duration> UNITS = Map.of(
            "ms",
            Duration.ofMillis(1),
            "s",
            Duration.ofSeconds(1),
            "min",
            Duration.ofMinutes(1),
            "h",
            Duration.ofHours(1));

    /** How long a time is. */
    public static Duration duration(LimitTree.Time time) {
        return UNITS.getOrDefault(time.unit().text(), Duration.ofSeconds(1))
                .multipliedBy(time.amount().toInt());
    }

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree()
                .all(Section.Limits.class)
                .flatMap(s -> s.limits().stream())
                .forEach(l -> {
                    if (l instanceof LimitTree.Time time
                            && !UNITS.containsKey(time.unit().text())) {
                        String unit = time.unit().text();
                        issues.report(
                                Code.CQ040,
                                time.unit().span(),
                                "unknown unit of time `" + unit + "`",
                                "known are ms, s, min and h",
                                Nearest.to(unit, List.of("min", "ms")).map(u -> "did you mean `" + u + "`?"));
                    }
                });
    }
}
