package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.probes.PremiseRow;
import dev.scaffold.lab.probes.PresuppositionProbe;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks questions that take something false for granted, and others that do not, and tells which are corrected. */
@Command(
        name = "presupposition",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.FAILED,
        header =
                "Asks questions that take something false for granted, and others that do not, and tells which are corrected.",
        description = {
            "",
            "Rejection is how often a false presupposition is rejected, over-correction how often a true one is; who always denies"
                    + " has both. The arm direct asks for what is taken for granted itself, and so measures what the model knows."
                    + " What a reply comes to is told by a model, the critic if there is one: no person judges.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold probe presupposition --data false_presupposition.jsonl --data true_presupposition.jsonl",
            "  scaffold probe presupposition --data ... --split 60/40:report --arms deny,accept,direct,plain,gate",
            "  scaffold probe presupposition --data ... --arms plain,check-premise,gate --pushbacks 4",
            "",
            "Arms: deny, accept (always), direct, plain, check-premise (told to check first), gate.",
            "",
            "Exit codes: 0 the first arm of the primary contrast has the higher rejection minus over-correction, its interval above"
                    + " 0; 1 the lower, below 0; 2 neither; 3 the run failed, was not finished, or could not be begun."
        })
final class PresuppositionCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Servers servers;

    @Mixin
    private RowOptions rows = new RowOptions();

    @Option(
            names = "--arms",
            split = ",",
            paramLabel = "ARM",
            defaultValue = "deny,accept,direct,plain,check-premise",
            description =
                    "Who answers, with commas between; ${DEFAULT-VALUE} unless told. More may be added behind with"
                            + " --resume.")
    private List<String> arms = List.of();

    @Option(
            names = "--pushbacks",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "How often the user insists on what is false, where a row says how (meta.pushbacks); ${DEFAULT-VALUE}"
                            + " unless told. Each takes another reply of plain, check-premise and gate.")
    private int pushbacks;

    @Mixin
    private ProbeOptions probing = new ProbeOptions();

    PresuppositionCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() {
        return probing.run(surroundings, servers, this::asked);
    }

    private ProbeRun.Asked asked() {
        return new ProbeRun.Asked(
                PresuppositionProbe.NAME,
                probing.gate().premiseArms(arms, pushbacks),
                PremiseRow.scorers(),
                rows,
                () -> rows.read(PremiseRow.scorers(), PremiseRow::asRun));
    }
}
