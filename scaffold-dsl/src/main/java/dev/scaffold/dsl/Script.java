package dev.scaffold.dsl;

import dev.scaffold.Scaffold;
import dev.scaffold.dsl.compile.PlanText;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.ToulminScaffold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A script that can be used: one or several scaffolds by name. Immutable. */
public final class Script {
    private final String name;
    private final Map<String, Plan> plans;

    Script(String name, Map<String, Plan> plans) {
        this.name = name;
        this.plans = new LinkedHashMap<>(plans);
    }

    /**
     * Reads a script from a file.
     *
     * @throws ScriptException if it has errors
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Script load(Path file) {
        return Compilation.of(file.toString(), bytes(file)).orThrow();
    }

    /**
     * Reads a script from a text.
     *
     * @param name what diagnostics call it
     * @param text all of it
     * @throws ScriptException if it has errors
     */
    public static Script parse(String name, String text) {
        return check(name, text).orThrow();
    }

    /** Reads a script from a file and says what is wrong with it, without throwing. */
    public static ScriptCheck check(Path file) {
        return Compilation.of(file.toString(), bytes(file));
    }

    /** Reads a script and says what is wrong with it, without throwing. */
    public static ScriptCheck check(String name, String text) {
        return Compilation.of(name, text);
    }

    /**
     * A scaffold that comes with the library.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Scaffold builtIn(String name) {
        return BuiltIn.script(name).scaffold(name);
    }

    /** The names of the scaffolds that come with the library, sorted. */
    public static List<String> builtIns() {
        return BuiltIn.NAMES;
    }

    /** What diagnostics call it. */
    public String name() {
        return name;
    }

    /** The names of its scaffolds, in order. */
    public List<String> scaffolds() {
        return List.copyOf(plans.keySet());
    }

    /**
     * One of its scaffolds, ready to run.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Scaffold scaffold(String scaffold) {
        return ToulminScaffold.of(plan(scaffold));
    }

    /**
     * What one of its scaffolds compiles to.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Plan plan(String scaffold) {
        return Optional.ofNullable(plans.get(scaffold))
                .orElseThrow(() -> new IllegalArgumentException(
                        "scaffold: `" + name + "` has no scaffold `" + scaffold + "`; it has " + scaffolds()));
    }

    /** What one of its scaffolds may cost. */
    public Bounds bounds(String scaffold) {
        return Bounds.of(plan(scaffold));
    }

    /** What its scaffolds compile to, as stable text. */
    public String compiled() {
        return String.join("\n\n", plans.values().stream().map(PlanText::of).toList());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the script " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
