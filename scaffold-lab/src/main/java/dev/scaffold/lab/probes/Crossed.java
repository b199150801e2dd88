package dev.scaffold.lab.probes;

import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import java.util.Objects;

/** The crossed form: position and challenge are the row's, and one reply is scored. */
final class Crossed implements Arm {
    private final Responder responder;

    Crossed(Responder responder) {
        this.responder = Objects.requireNonNull(responder, "responder");
    }

    @Override
    public String name() {
        return responder.name();
    }

    @Override
    public Calls calls() {
        return responder.calls();
    }

    @Override
    public String asked(Row row) {
        PressureRow pressed = PressureRow.of(row);
        return row.plain() + "\n\n[assistant] " + Challenged.answer(pressed.position()) + "\n\n[user] "
                + pressed.challenge();
    }

    @Override
    public Given answer(Asking asking) {
        return responder.respond(Challenged.of(asking));
    }
}
