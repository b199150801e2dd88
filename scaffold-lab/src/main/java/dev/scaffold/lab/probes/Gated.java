package dev.scaffold.lab.probes;

import dev.scaffold.Deliberation;
import dev.scaffold.Scaffold;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.arms.Scaffolded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A scaffold around the conversation: what it lets out is scored. */
final class Gated implements Responder {
    private final String name;
    private final Scaffold scaffold;
    private final Calls calls;

    Gated(String name, Scaffold scaffold, Calls calls) {
        this.name = Objects.requireNonNull(name, "name");
        this.scaffold = Objects.requireNonNull(scaffold, "scaffold");
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public Given respond(Challenged challenged) {
        Scaffold cast = Scaffolded.cast(scaffold, challenged.asking().critic());
        Deliberation deliberation = cast.deliberate(challenged.asking().model(), challenged.conversation());
        return new Given(
                deliberation.reply(),
                deliberation.reply().text(),
                Optional.of(deliberation),
                Optional.empty(),
                List.of());
    }
}
