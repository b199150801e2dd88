package dev.scaffold.dsl.compile;

import dev.scaffold.Disposition;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.CounterBy;
import dev.scaffold.toulmin.Extras;
import dev.scaffold.toulmin.Generation;
import dev.scaffold.toulmin.Share;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compiles the further steps of a call: what is generated and countered, and what becomes of the reply. */
final class Steps {
    private Steps() {}

    static Extras of(ScaffoldTree tree, Role critic) {
        List<Generation> generations =
                tree.all(Section.Generate.class).map(g -> generation(g, critic)).toList();
        List<CounterBy> counters = tree.all(Section.Counter.class)
                .flatMap(c -> c.devices().stream())
                .map(w -> CounterBy.valueOf(w.text().toUpperCase(Locale.ROOT)))
                .toList();
        Optional<Share> observation = tree.first(Section.Observe.class).map(Steps::share);
        Optional<Disposition> onCriticFailure =
                tree.first(Section.Failure.class).map(Section.Failure::disposition);
        return new Extras(
                generations,
                counters,
                observation,
                onCriticFailure,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Generation generation(Section.Generate generate, Role critic) {
        return new Generation(
                Part.Kind.valueOf(generate.kind().text().toUpperCase(Locale.ROOT)),
                generate.write().toInt(),
                generate.keep().toInt(),
                generate.weight().stream().findFirst().map(w -> w.toInt()).orElse(1),
                generate.role().stream()
                        .findFirst()
                        .map(r -> Role.role(r.value()))
                        .orElse(critic),
                generate.criteria().get(0).value());
    }

    private static Share share(Section.Observe observe) {
        return observe.share()
                .map(s -> new Share(s.judged().toInt(), s.of().toInt()))
                .orElse(Share.ALL);
    }
}
