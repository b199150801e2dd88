package dev.scaffold.cli;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.Explanation;
import dev.scaffold.dsl.Pages;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.source.Nearest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a name means that somebody wants explained: a diagnostic, a question or a pack. */
final class Topics {
    private static final String BUILT_IN = "scaffold:";
    private static final Pattern CODE = Pattern.compile("(?i)CQ(\\d{1,3})");

    private final Optional<Page> page;
    private final List<Explanation> explanations;

    /**
     * A page of the documents.
     *
     * @param is what it is about: {@code diagnostic} or {@code pack}
     * @param name of what it is about
     * @param markdown its text
     */
    record Page(String is, String name, String markdown) {}

    private Topics(Optional<Page> page, List<? extends Explanation> explanations) {
        this.page = page;
        this.explanations = List.copyOf(explanations);
    }

    /**
     * What a name means: with a script, a question of that script before anything else; without one, a pack or a question of the
     * library.
     *
     * @throws CommandFailure if it means nothing, with the name that was perhaps meant
     */
    static Topics find(String name, Optional<Script> script) {
        Optional<Topics> found = code(name);
        if (found.isPresent()) {
            return found.get();
        }
        Optional<Topics> asked = script.isEmpty() && Pages.ofPack(name).isPresent()
                ? Optional.empty()
                : script.map(List::of).orElseGet(Topics::library).stream()
                        .map(s -> question(name, s))
                        .flatMap(Optional::stream)
                        .findFirst();
        return asked.or(() -> pack(name)).orElseThrow(() -> unknown(name, script));
    }

    /** {@code CQ014}, in small letters and without its zeros, too. */
    private static Optional<Topics> code(String name) {
        Matcher written = CODE.matcher(name);
        if (!written.matches()) {
            return Optional.empty();
        }
        String number = "000" + written.group(1);
        String meant = "CQ" + number.substring(number.length() - 3);
        return Optional.of(Arrays.stream(Code.values())
                .filter(c -> c.name().equals(meant))
                .findFirst()
                .map(c -> new Topics(Optional.of(new Page("diagnostic", c.name(), Pages.of(c))), List.of()))
                .orElseThrow(() -> CommandFailure.usage("there is no diagnostic " + meant + "; they go from "
                        + Code.values()[0] + " to " + Code.values()[Code.values().length - 1])));
    }

    private static Optional<Topics> pack(String name) {
        String pack = name.startsWith(BUILT_IN) ? name.substring(BUILT_IN.length()) : name;
        return Pages.ofPack(pack).map(text -> new Topics(Optional.of(new Page("pack", pack, text)), List.of()));
    }

    private static Optional<Topics> question(String name, Script script) {
        try {
            return Optional.of(new Topics(Optional.empty(), script.explain(name)));
        } catch (IllegalArgumentException none) {
            List<Explanation.OfQuestion> brought = script.explainPack(name);
            return brought.isEmpty() ? Optional.empty() : Optional.of(new Topics(Optional.empty(), brought));
        }
    }

    /** The scripts of built-in scaffolds, then those of the packs that are not one too. */
    private static List<Script> library() {
        return Script.builtInPacks().stream()
                .sorted(Comparator.comparing(n -> !Script.builtIns().contains(n)))
                .map(Script::builtInScript)
                .toList();
    }

    private static CommandFailure unknown(String name, Optional<Script> script) {
        List<String> questions = script.map(List::of).orElseGet(Topics::library).stream()
                .flatMap(s -> s.scaffolds().stream().flatMap(n -> s.plan(n).questions().stream()))
                .map(CriticalQuestion::id)
                .distinct()
                .toList();
        String where = script.map(s -> " in " + s.name()).orElse(" in the library");
        String rest = script.isPresent()
                ? "\nIts questions: " + String.join(", ", questions)
                : "\nPacks: " + String.join(", ", Script.builtInPacks())
                        + ". For a question of a script of your own say --script FILE.";
        return CommandFailure.usage("nothing is called " + name + where + near(name, questions) + rest);
    }

    private static String near(String name, List<String> questions) {
        List<String> known = Stream.concat(questions.stream(), Script.builtInPacks().stream())
                .toList();
        List<String> longer = known.stream().filter(k -> k.contains(name)).toList();
        return longer.isEmpty()
                ? Nearest.didYouMean(name, known).map(m -> "; " + m).orElse("")
                : "; there is " + String.join(", ", longer);
    }

    /** Hands on what was found. */
    void show(Consumer<Page> pages, Consumer<List<Explanation>> questions) {
        page.ifPresentOrElse(pages, () -> questions.accept(explanations));
    }
}
