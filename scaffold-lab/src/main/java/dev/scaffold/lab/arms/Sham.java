package dev.scaffold.lab.arms;

import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Findings;
import dev.scaffold.ModelException;
import dev.scaffold.toulmin.RepairWords;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.Yoke;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The scaffold with the findings of another item: every call is made as ever, and what the critic says is thrown away. At every attempt
 * the gate reads what was found about the donor's draft of that number, and drafts go back with the donor's failed questions, without
 * quotes. Is it the questions that help, or the trying again? What it agrees to should be right no more often than everything. Its control
 * is {@link #withoutQuotes}.
 */
public final class Sham implements Arm {
    /** Its name. */
    public static final String NAME = "sham";

    /** The name of its control: the scaffold itself, drafts sent back without quotes. */
    public static final String CONTROL = "scaffolded-without-quotes";

    private final ToulminScaffold scaffold;
    private final Calls calls;

    /** Of this scaffold, which makes so many calls. */
    public Sham(ToulminScaffold scaffold, Calls calls) {
        this.scaffold = Objects.requireNonNull(scaffold, "scaffold");
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /** The control: the same scaffold on its own findings, drafts sent back without quotes. */
    public static Arm withoutQuotes(ToulminScaffold scaffold, Calls calls) {
        return new Scaffolded(CONTROL, scaffold.withRepairWords(RepairWords.WITHOUT_QUOTES), calls);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> needs() {
        return Optional.of(CONTROL);
    }

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public Given answer(Asking asking) {
        Deliberation donor = asking.donor()
                .deliberation(CONTROL)
                .orElseThrow(() -> new ModelException("no other item of this family could be answered by " + CONTROL));
        ToulminScaffold yoked =
                scaffold.withRepairWords(RepairWords.WITHOUT_QUOTES).withYoke(to(donor.attempts()));
        Given given = new Scaffolded(NAME, yoked, calls).answer(asking);
        return new Given(given.answer(), given.shown(), given.deliberation(), Optional.empty(), List.of());
    }

    private static Yoke to(List<Attempt> donors) {
        List<Findings> findings = donors.stream().map(Attempt::findings).toList();
        return (attempt, own) -> findings.get(Math.min(attempt, findings.size()) - 1);
    }
}
