package dev.scaffold.lab.arms;

import dev.scaffold.Deliberation;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.ToulminScaffold;
import java.util.Objects;
import java.util.Optional;

/**
 * The questions of a scaffold put to the answer that {@code cot} gives: all of them, and nothing is sent back. In a run that was given its
 * drafts ({@link dev.scaffold.lab.runs.StoredDrafts}) only the judging is asked for.
 */
public final class JudgedDraft implements Arm {
    private final ToulminScaffold scaffold;
    private final Calls calls;

    /** With the questions and the gate of this scaffold, which asks so much about a draft. */
    public JudgedDraft(ToulminScaffold scaffold, Calls calls) {
        this.scaffold = Objects.requireNonNull(scaffold, "scaffold").withSettling(Settling.ASK_ALL);
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    @Override
    public String name() {
        return Arms.SCAFFOLDED;
    }

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public Given answer(Asking asking) {
        Request request = asking.request(asking.row().stepByStep());
        Reply draft = asking.model().reply(request);
        ToulminScaffold cast = (ToulminScaffold) Scaffolded.cast(scaffold, asking.critic());
        Deliberation judged = cast.judge(asking.model(), request, draft, event -> {});
        return Given.of(judged, Optional.of(scaffold.plan()));
    }
}
