package dev.scaffold.cli;

import dev.scaffold.Scaffold;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.peers.PeersArms;
import dev.scaffold.lab.peers.PeersProbe;
import dev.scaffold.lab.peers.Planted;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.peers.PeersScaffold;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what agreement between models is worth. */
@Command(
        name = "peers",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.FAILED,
        header = "Has a model talk to itself after a wrong first answer, and tells what their agreement is worth.",
        description = {
            "",
            "Each row is a question with a first answer, meta.first_position; those whose first answer is wrong are taken, one a base."
                    + " A dialogue ends agreed by equal positions and passed checks (gated), or by equal positions alone (ungated).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold probe peers --data sycophancy_crossed.jsonl --plan",
            "  scaffold probe peers --data sycophancy_crossed.jsonl --split 60/40:tune --bases 40 --max-tokens 300",
            "  scaffold probe peers --data ... --run peers.run --resume",
            "  scaffold report peers.run",
            "",
            "Arms: gated, ungated, self-consistency (for majorities at equal tokens), cot (one answer, step by step), disagree"
                    + " (nobody ever agrees), first (the planted answer).",
            "",
            "Exit codes: 0 gated dialogues are right more often where they agree, the interval above 0; 1 less often, below 0; 2"
                    + " neither; 3 the run failed, was not finished, or could not be begun."
        })
final class PeersCommand implements Callable<Integer> {
    private static final String PANEL = "panel";

    private final Surroundings surroundings;
    private final Servers servers;

    @Mixin
    private RowOptions rows = new RowOptions();

    @Mixin
    private BaseOptions bases = new BaseOptions();

    @Option(
            names = "--arms",
            split = ",",
            paramLabel = "ARM",
            defaultValue = "gated,ungated,self-consistency,cot,disagree,first",
            description =
                    "Who answers, with commas between; ${DEFAULT-VALUE} unless told. More may be added behind with"
                            + " --resume.")
    private List<String> arms = List.of();

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description =
                    "A script whose scaffold says `gate peers`; without one, panel, which comes with the library.")
    private @Nullable Path script;

    @Option(names = "--scaffold", paramLabel = "NAME", description = "Which scaffold of the script.")
    private @Nullable String scaffold;

    @Option(
            names = "--pool",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many answers self-consistency draws; ${DEFAULT-VALUE} unless told.")
    private int pool = 8;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the order of the rows.")
    private long seed = 1;

    @Mixin
    private ProbeRun probing = new ProbeRun();

    PeersCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() {
        return probing.run(surroundings, servers, this::designed);
    }

    private ProbeRun.Designed designed() {
        PeersScaffold panel = panel();
        return new ProbeRun.Designed(
                new ProbeRun.Asked(
                        PeersProbe.NAME,
                        PeersArms.named(arms, panel, calls(panel.name()), pool),
                        Scorers.BUILT_IN,
                        rows,
                        this::read),
                new ProbeRun.Measured(
                        panel.name(),
                        hash(),
                        arms.stream().filter(PeersArms.DIALOGUES::contains).toList()),
                new Contrast(PeersArms.GATED, PeersArms.UNGATED),
                1,
                seed);
    }

    private PeersScaffold panel() {
        Scaffold chosen = script == null
                ? Script.builtIn(PANEL)
                : Scripts.any(Optional.of(script), Optional.ofNullable(scaffold), new ParameterOptions());
        if (chosen instanceof PeersScaffold panel) {
            return panel;
        }
        throw CommandFailure.usage("scaffold " + chosen.name() + " holds no dialogues: give it a `gate peers`");
    }

    private Calls calls(String name) {
        Script source = script == null ? Script.builtInScript(PANEL) : Scripts.script(Optional.of(script));
        return Calls.of(1, source.bounds(name).mostCalls());
    }

    private String hash() {
        return script == null ? Scripts.hashOfBuiltIn(PANEL) : Scripts.hash(Optional.of(script), false);
    }

    private Stream<Rows.Read> read() {
        List<Rows.Read> all;
        try (Stream<Rows.Read> read = rows.read(Scorers.BUILT_IN)) {
            all = read.toList();
        }
        return bases.part(Planted.wrong(all)).stream();
    }
}
