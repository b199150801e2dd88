package dev.scaffold.dsl;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.analysis.Costs;
import dev.scaffold.dsl.analysis.GateStrength;
import dev.scaffold.dsl.analysis.OtherGates;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.compile.Compiler;
import dev.scaffold.dsl.compile.GateText;
import dev.scaffold.dsl.compile.NotRunYet;
import dev.scaffold.dsl.compile.PlanText;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.link.Packs;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.TestTree;
import dev.scaffold.toulmin.Cqot2024;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.peers.PeersScaffold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A script that can be used: one or several scaffolds by name. Immutable. */
public final class Script {
    private static final String CQOT = "cqot-2024";

    private final SourceText source;
    private final ScriptTree tree;
    private final List<LinkedScaffold> linked;
    private final List<Compiled> compiled;
    private final Map<String, String> parameters;

    /** A script whose scaffolds are compiled already, in the same order. */
    Script(
            SourceText source,
            ScriptTree tree,
            List<LinkedScaffold> linked,
            List<Compiled> compiled,
            Map<String, String> parameters) {
        this.source = source;
        this.tree = tree;
        this.linked = List.copyOf(linked);
        this.compiled = List.copyOf(compiled);
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Reads a script from a file. It may use packs from the folder of the file and below.
     *
     * @throws ScriptException if it has errors
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Script load(Path file) {
        return check(file).orThrow();
    }

    /**
     * Reads a script from a text. It may use packs of the library.
     *
     * @param name what diagnostics call it
     * @param text all of it
     * @throws ScriptException if it has errors
     */
    public static Script parse(String name, String text) {
        return check(name, text).orThrow();
    }

    /**
     * Reads a script from a file and says what is wrong with it, without throwing.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ScriptCheck check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        ScriptFiles files = folder == null ? ScriptFiles.NONE : ScriptFiles.under(folder);
        return Compilation.of(file.toString(), bytes(file), files);
    }

    /** Reads a script and says what is wrong with it, without throwing. It may use packs of the library. */
    public static ScriptCheck check(String name, String text) {
        return check(name, text, ScriptFiles.NONE);
    }

    /** Reads a script that may use these files, and says what is wrong with it, without throwing. */
    public static ScriptCheck check(String name, String text, ScriptFiles files) {
        return Compilation.of(name, text, files);
    }

    /**
     * A scaffold that comes with the library: {@code toulmin}, or {@code cqot-2024}, which is written in Java and has no script.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Scaffold builtIn(String name) {
        if (name.equals(CQOT)) {
            return Cqot2024.asPublished();
        }
        if (!Packs.SCAFFOLDS.contains(name)) {
            throw new IllegalArgumentException(
                    "name: there is no built-in scaffold `" + name + "`; there are " + builtIns());
        }
        return builtInScript(name).scaffold(name);
    }

    /**
     * The script of a scaffold or a pack that comes with the library; that of a pack has a scaffold that asks the pack alone, and
     * its tests.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Script builtInScript(String name) {
        String text = Packs.text(name)
                .orElseThrow(() -> new IllegalArgumentException("name: there is no built-in script `" + name
                        + "`; there are the scaffolds " + Packs.SCAFFOLDS + " and the packs " + Packs.PACKS));
        return parse(name + ".cq", text);
    }

    /** The names of the scaffolds that come with the library, sorted. */
    public static List<String> builtIns() {
        return Stream.concat(Stream.of(CQOT), Packs.SCAFFOLDS.stream()).sorted().toList();
    }

    /** The names of the packs that a script can use as {@code "scaffold:NAME"}, sorted. */
    public static List<String> builtInPacks() {
        return Packs.PACKS;
    }

    /** What diagnostics call it. */
    public String name() {
        return source.name();
    }

    /** What stands where. */
    public ScriptTree tree() {
        return tree;
    }

    /** The names of its scaffolds, in order. */
    public List<String> scaffolds() {
        return linked.stream().map(LinkedScaffold::name).toList();
    }

    /** The parameters of the script and of the packs that it includes, with what they are. */
    public Map<String, String> parameters() {
        Map<String, String> all = new TreeMap<>();
        linked.forEach(s -> s.questions().forEach(q -> all.putAll(q.parameters())));
        all.putAll(parameters);
        return all;
    }

    /**
     * A copy in which a parameter has this value. It appears in the wordings of questions and nowhere else, so it can never change
     * which questions are asked.
     *
     * @param value one line, 200 characters at most
     * @throws IllegalArgumentException if there is no such parameter, or the value is longer
     */
    public Script withParameter(String parameter, String value) {
        Set<String> known = new TreeSet<>(parameters().keySet());
        if (!known.contains(parameter)) {
            throw new IllegalArgumentException(
                    "parameter: `" + name() + "` has no parameter `" + parameter + "`; it has " + known);
        }
        if (value.length() > 200 || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "value: must be one line of 200 characters at most, got " + value.length() + " characters");
        }
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        List<Compiled> again =
                linked.stream().map(s -> Compiler.compile(s, more)).toList();
        return new Script(source, tree, linked, again, more);
    }

    /**
     * One of its scaffolds, ready to run.
     *
     * @throws IllegalArgumentException if there is none of this name
     * @throws UnsupportedOperationException if it says something that this version can check and not run
     */
    public Scaffold scaffold(String scaffold) {
        Compiled compiled = compiled(scaffold);
        List<String> notYet = NotRunYet.in(compiled);
        if (!notYet.isEmpty()) {
            throw new UnsupportedOperationException("scaffold `" + scaffold + "` of `" + name() + "` says "
                    + String.join(", ", notYet)
                    + ", which this version can check and not run; nothing is left out in silence: take it out of the"
                    + " script to run the rest");
        }
        ToulminScaffold gate = ToulminScaffold.of(compiled.plan());
        return compiled.peers()
                .<Scaffold>map(rule -> PeersScaffold.of(gate, rule))
                .orElse(gate);
    }

    /**
     * What one of its scaffolds compiles to.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Plan plan(String scaffold) {
        return compiled(scaffold).plan();
    }

    /**
     * What one of its scaffolds may cost.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Bounds bounds(String scaffold) {
        return Costs.of(compiled(scaffold));
    }

    /** What its scaffolds compile to, as stable text. */
    public String compiled() {
        return String.join("\n\n", compiled.stream().map(PlanText::of).toList());
    }

    /**
     * Where a question comes from, who answers it and what depends on it, in every scaffold that asks it; in their order.
     *
     * @throws IllegalArgumentException if no scaffold asks it
     */
    public List<Explanation.OfQuestion> explain(String question) {
        List<Explanation.OfQuestion> found = linked.stream()
                .flatMap(scaffold -> scaffold.question(question).stream().map(asked -> explained(asked, scaffold)))
                .toList();
        Set<String> known = new TreeSet<>();
        linked.forEach(scaffold -> known.addAll(scaffold.ids()));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("question: `" + name() + "` asks no `" + question + "`; "
                    + Nearest.didYouMean(question, known).orElse("it asks " + String.join(", ", known)));
        }
        return found;
    }

    /** The same of every question that a pack brings, in the order of scaffolds and questions; none if no scaffold includes it. */
    public List<Explanation.OfQuestion> explainPack(String pack) {
        return linked.stream()
                .flatMap(scaffold -> scaffold.questions().stream()
                        .filter(asked -> asked.pack().filter(pack::equals).isPresent())
                        .map(asked -> explained(asked, scaffold)))
                .toList();
    }

    private Explanation.OfQuestion explained(Asked asked, LinkedScaffold scaffold) {
        Plan plan = plan(scaffold.name());
        CriticalQuestion question = plan.questions().stream()
                .filter(q -> q.id().equals(asked.id()))
                .findFirst()
                .orElseThrow();
        return new Explanation.OfQuestion(
                scaffold.name(),
                question,
                source.place(asked.at()),
                asked.pack(),
                GateStrength.diagram(plan).map(d -> GateStrength.matters(question, plan, d)),
                GateText.of(plan.agreeWhen()));
    }

    /**
     * What is enough for a scaffold to agree: the essential questions, and the minimal sets of others.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Explanation.OfGate explainGate(String scaffold) {
        Plan plan = plan(scaffold);
        return new Explanation.OfGate(
                plan.name(),
                plan.essentials(),
                GateStrength.applyingDiagram(plan)
                        .map(d -> d.minimalSets(Explanation.OfGate.MOST_SETS))
                        .orElse(List.of()),
                GateText.of(plan.agreeWhen()),
                OtherGates.of(compiled(scaffold)));
    }

    /** Its tests, in order. */
    List<ScriptTest> tests() {
        return tree.all(TestTree.class).stream()
                .map(t -> new ScriptTest(compiled(t.name().text()), t, source))
                .toList();
    }

    Compiled compiled(String scaffold) {
        return compiled.stream()
                .filter(c -> c.plan().name().equals(scaffold))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "scaffold: `" + name() + "` has no scaffold `" + scaffold + "`; it has " + scaffolds()));
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
