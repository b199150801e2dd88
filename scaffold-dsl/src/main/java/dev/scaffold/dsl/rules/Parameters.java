package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.Unit;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.Holder;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.Text;
import dev.scaffold.dsl.tree.Unread;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parameters, {@code {name}} in the wording of a question: each is declared, and each is used. */
public final class Parameters {
    private Parameters() {}

    /** Made only where a wording has a brace. */
    private static final class Place {
        private static final Pattern PATTERN = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_-]*)}");
    }

    /** A wording in which each parameter is replaced by its value: one that is given, or that of its file. */
    public static String filled(String wording, Map<String, String> ofFile, Map<String, String> given) {
        if (!mayHavePlaces(wording)) {
            return wording;
        }
        return Place.PATTERN.matcher(wording).replaceAll(place -> {
            String own = ofFile.getOrDefault(place.group(1), place.group());
            return Matcher.quoteReplacement(given.getOrDefault(place.group(1), own));
        });
    }

    private static boolean mayHavePlaces(String wording) {
        return wording.indexOf('{') >= 0;
    }

    static void check(Unit file) {
        Set<String> declared = file.tree().all(Item.Param.class).stream()
                .map(p -> p.name().text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> used = new HashSet<>();
        holders(file).flatMap(h -> h.asks().stream()).forEach(ask -> wordings(file, ask, declared, used));
        for (Item.Param param : file.tree().all(Item.Param.class)) {
            String name = param.name().text();
            if (!used.contains(name) && !file.issues().hasErrors()) {
                file.issues()
                        .report(
                                Code.CQ052,
                                param.name().span(),
                                "no wording uses the parameter `" + name + "`",
                                "giving it a value would change nothing",
                                "write `{" + name + "}` where it belongs in the wording of a question");
            }
        }
    }

    private static Stream<Holder> holders(Unit file) {
        return Stream.concat(file.tree().scaffolds().stream(), file.packs().stream());
    }

    private static void wordings(Unit file, Ask ask, Set<String> declared, Set<String> used) {
        AskParts.of(ask).wordings().stream()
                .filter(wording -> mayHavePlaces(wording.raw()))
                .forEach(wording -> places(file, wording, declared, used));
    }

    private static void places(Unit file, Text wording, Set<String> declared, Set<String> used) {
        Matcher place = Place.PATTERN.matcher(wording.raw());
        while (place.find()) {
            boolean known = !used.add(place.group(1)) || declared.contains(place.group(1));
            if (!known && !unsure(file, place.group(1))) {
                unknown(file, wording, place, declared);
            }
        }
    }

    private static boolean unsure(Unit file, String name) {
        return Nearest.among(file.tree().garbled(), name)
                || file.tree().garbled().contains(Unread.PARAMETER);
    }

    private static void unknown(Unit file, Text wording, Matcher place, Set<String> declared) {
        int marks = (wording.span().end()
                        - wording.span().start()
                        - wording.raw().codePointCount(0, wording.raw().length()))
                / 2;
        int start = wording.span().start() + marks + wording.raw().codePointCount(0, place.start());
        String name = place.group(1);
        file.issues()
                .report(
                        Code.CQ051,
                        new Span(start, start + place.group().length()),
                        "unknown parameter `" + name + "`",
                        "no `param` of this name is declared in this file",
                        Nearest.didYouMean(name, declared)
                                .or(() -> java.util.Optional.of("declare it: `param " + name + " \"…\"`")));
    }
}
