package dev.scaffold.cli;

import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.Prompts;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.peers.PeersScaffold;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Finds the scaffold that a command line means. */
final class Scripts {
    private static final String DEFAULT = "toulmin";

    private Scripts() {}

    /**
     * The named scaffold of a file, or its only one; without a file, one that comes with the library.
     *
     * @throws CommandFailure if there is none, or it has errors; these are its message
     */
    static ToulminScaffold choose(Optional<Path> file, Optional<String> name) {
        return choose(file, name, new ParameterOptions());
    }

    /** The same with values for the parameters of the script. */
    static ToulminScaffold choose(Optional<Path> file, Optional<String> name, ParameterOptions parameters) {
        if (file.isEmpty() && parameters.given()) {
            throw CommandFailure.usage("--param goes with --script: what comes with the library has no parameters");
        }
        return file.map(f -> runnable(f, name, parameters)).orElseGet(() -> builtIn(name.orElse(DEFAULT)));
    }

    /** The same, also if it comes with the library and is written in Java. */
    static Scaffold any(Optional<Path> file, Optional<String> name, ParameterOptions parameters) {
        Optional<Scaffold> panel = file.flatMap(f -> panel(parameters.in(load(f)), name));
        if (panel.isPresent()) {
            return panel.get();
        }
        boolean inJava = file.isEmpty()
                && !parameters.given()
                && name.filter(Script.builtIns()::contains)
                        .map(Script::builtIn)
                        .filter(s -> !(s instanceof ToulminScaffold))
                        .isPresent();
        return inJava ? Script.builtIn(name.orElseThrow()) : choose(file, name, parameters);
    }

    /** The chosen scaffold of a script, if it holds dialogues; what is wrong with the choice is told where others are chosen. */
    private static Optional<Scaffold> panel(Script script, Optional<String> name) {
        String chosen = name.orElseGet(() -> String.join(" ", script.scaffolds()));
        try {
            return Optional.of(chosen)
                    .filter(script.scaffolds()::contains)
                    .map(script::scaffold)
                    .filter(PeersScaffold.class::isInstance);
        } catch (UnsupportedOperationException notYet) {
            return Optional.empty();
        }
    }

    /** The named scaffold of a script, or its only one. */
    static ToulminScaffold only(Script script, Optional<String> name) {
        List<String> names = script.scaffolds();
        if (name.isPresent() && !names.contains(name.get())) {
            throw CommandFailure.usage(
                    script.name() + " has no scaffold " + name.get() + "; it has " + String.join(", ", names));
        }
        if (name.isEmpty() && names.size() != 1) {
            throw CommandFailure.usage(
                    names.isEmpty()
                            ? script.name() + " holds no scaffold that could be run"
                            : script.name() + " holds several scaffolds: say which with --scaffold: "
                                    + String.join(", ", names));
        }
        try {
            Scaffold scaffold = script.scaffold(name.orElseGet(() -> names.get(0)));
            if (scaffold instanceof PeersScaffold) {
                throw CommandFailure.usage(
                        scaffold.name() + " says `gate peers`: a dialogue of several models is held by"
                                + " `scaffold ask`, and measured by `scaffold probe peers`");
            }
            return (ToulminScaffold) scaffold;
        } catch (UnsupportedOperationException notYet) {
            throw CommandFailure.usage(String.valueOf(notYet.getMessage()));
        }
    }

    /**
     * The script of a file; without one, the one of the scaffold that comes with the library.
     *
     * @throws CommandFailure if it has errors; these are its message
     */
    static Script script(Optional<Path> file) {
        return file.map(Scripts::load).orElseGet(() -> Script.builtInScript(DEFAULT));
    }

    /** What tells the script or the code of a scaffold of the library from another one of that name. */
    static String hashOfBuiltIn(String name) {
        Scaffold known = Script.builtIn(name);
        return known instanceof ToulminScaffold || known instanceof PeersScaffold
                ? hash(Script.builtInScript(name).compiled() + "\n" + Prompts.BUILT_IN.hash())
                : hash(name + "\n" + Prompts.BUILT_IN.hash());
    }

    /** What tells two scripts apart, and two ways of asking them: SHA-256 of their compiled text and the prompts, its first 12 digits. */
    static String hash(Optional<Path> file, boolean askAll) {
        return hash(file, askAll, new ParameterOptions());
    }

    /** The same with values for the parameters of the script: other wordings make another script. */
    static String hash(Optional<Path> file, boolean askAll, ParameterOptions parameters) {
        String text =
                parameters.in(script(file)).compiled() + "\n" + Prompts.BUILT_IN.hash() + (askAll ? "\nask all" : "");
        return hash(text);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static Script load(Path file) {
        TextFiles.requireFile(file);
        ScriptCheck check = Script.check(file);
        return check.script().orElseThrow(() -> CommandFailure.usage("the script cannot be used\n" + check.render()));
    }

    private static ToulminScaffold runnable(Path file, Optional<String> name, ParameterOptions parameters) {
        ToulminScaffold scaffold = only(parameters.in(load(file)), name);
        Plan plan = scaffold.plan();
        if (!plan.tools().isEmpty()) {
            throw CommandFailure.usage("scaffold " + plan.name() + " asks the tool "
                    + plan.tools().iterator().next().name()
                    + ", which only an application can hand over: take the question out, or run it from Java");
        }
        return scaffold;
    }

    private static ToulminScaffold builtIn(String name) {
        if (!Script.builtIns().contains(name)) {
            throw CommandFailure.usage("no scaffold " + name + " comes with the library; there is "
                    + String.join(", ", Script.builtIns()) + ". For one of your own say --script FILE");
        }
        if (!(Script.builtIn(name) instanceof ToulminScaffold scaffold)) {
            throw CommandFailure.usage(
                    "scaffold " + name + " is written in Java and is no script: scaffold ask runs it,"
                            + " scaffold compare has it as an arm");
        }
        return scaffold;
    }
}
