package dev.scaffold.cli;

import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.probes.PremiseArms;
import dev.scaffold.lab.probes.Responders;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The gate that a probe measures. */
final class GateOptions {
    private static final String STEADFAST = "steadfast";

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "The script of the gate; without one, a scaffold of the library.")
    private @Nullable Path script;

    @Option(
            names = "--scaffold",
            paramLabel = "NAME",
            description = "Which scaffold of the script, or of the library; there, steadfast unless told.")
    private @Nullable String scaffold;

    private static boolean gated(List<String> arms) {
        return !gates(arms).isEmpty();
    }

    private static List<String> gates(List<String> arms) {
        return arms.stream()
                .filter(a -> a.equals(Responders.GATE) || a.startsWith(Responders.GATE + "-"))
                .toList();
    }

    private Scaffold chosen() {
        return Scripts.any(Optional.ofNullable(script), told(), new ParameterOptions());
    }

    private Optional<String> told() {
        return script == null ? Optional.of(scaffold == null ? STEADFAST : scaffold) : Optional.ofNullable(scaffold);
    }

    private String name() {
        return chosen() instanceof ToulminScaffold known ? known.name() : told().orElseThrow();
    }

    private String hash() {
        return script == null ? Scripts.hashOfBuiltIn(told().orElseThrow()) : Scripts.hash(Optional.of(script), false);
    }

    /** The scaffold as these arms run it: those that are the gate, or the gate without a step. */
    ProbeRun.Measured measured(List<String> arms) {
        List<String> gates = gates(arms);
        return gates.isEmpty() ? ProbeRun.Measured.NONE : new ProbeRun.Measured(name(), hash(), gates);
    }

    /** How many calls it makes for one answer, as far as that is known: a turn that concerns none of its gates takes the fewest. */
    private Calls calls() {
        if (!(chosen() instanceof ToulminScaffold known)) {
            return Calls.UNKNOWN;
        }
        Script text = script == null ? Script.builtInScript(told().orElseThrow()) : Scripts.script(Optional.of(script));
        return Calls.of(1, text.bounds(known.name()).cappedCalls());
    }

    /** The baselines, and the gate if one of these arms is. */
    Responders responders(List<String> arms, int pool) {
        Responders baselines = Responders.baselines(pool);
        return gated(arms) ? baselines.withGate(chosen(), calls()) : baselines;
    }

    /** The arms of these names about what questions take for granted, the gate among them if one of these is. */
    List<Arm> premiseArms(List<String> arms, int pushbacks) {
        PremiseArms baselines = PremiseArms.baselines(pushbacks);
        return (gated(arms) ? baselines.withGate(chosen(), calls()) : baselines).named(arms);
    }
}
