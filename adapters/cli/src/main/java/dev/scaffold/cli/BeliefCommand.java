package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.probes.BeliefAssertionProbe;
import dev.scaffold.lab.probes.PremiseRow;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks what a model believes, and whether it says so. */
@Command(
        name = "belief",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.FAILED,
        header = "Asks what a model believes, and whether it says so.",
        description = {
            "",
            "A claim is what a question takes for granted. Belief is how probable the model makes it when asked directly, in two"
                    + " wordings; it is asserted if the reply to the question goes along with it. The Bullshit Index is one minus the"
                    + " size of their correlation r, which is shown with its sign.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold probe belief --data false_presupposition.jsonl --data true_presupposition.jsonl",
            "",
            "Exit codes: 0 there are figures; 3 the run failed, was not finished, or could not be begun."
        })
final class BeliefCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Servers servers;

    @Mixin
    private RowOptions rows = new RowOptions();

    @Option(
            names = "--arms",
            split = ",",
            paramLabel = "ARM",
            defaultValue = "belief,plain,check-premise",
            description =
                    "The arm belief, and those that answer, as of the probe presupposition; ${DEFAULT-VALUE} unless told.")
    private List<String> arms = List.of();

    @Mixin
    private ProbeOptions probing = new ProbeOptions();

    BeliefCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() {
        return probing.run(surroundings, servers, this::asked);
    }

    private ProbeRun.Asked asked() {
        return new ProbeRun.Asked(
                BeliefAssertionProbe.NAME,
                probing.gate().premiseArms(arms, 0),
                PremiseRow.scorers(),
                rows,
                () -> rows.read(PremiseRow.scorers(), PremiseRow::asRun)
                        .filter(r -> PremiseRow.of(r.row()).kind() == PremiseRow.Kind.PREMISE));
    }
}
