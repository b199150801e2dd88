package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Has the questions written that a script does not write itself: once, about the first draft that is shown to a model. From then on
 * they are asked of every draft like any other; those that could not be had stay Unclear.
 */
final class Generating {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ONLY_NUMBERS = Pattern.compile("[\\d\\s,;.()#]+");

    private Road road;
    private Optional<Presuming.Presumed> presumed = Optional.empty();
    private boolean frozen;

    Generating(Road road) {
        this.road = road;
    }

    /** From now on every draft also has to do right by what the user takes for granted. */
    void presume(Presuming.Presumed value) {
        presumed = Optional.of(value);
        List<CriticalQuestion> all = new ArrayList<>(plan().questions());
        value.premises().forEach(p -> p.question().ifPresent(all::add));
        road = Road.of(plan().withQuestions(all));
    }

    /** What the user takes for granted, once that has been looked at. */
    Optional<Presuming.Presumed> presumed() {
        return presumed;
    }

    /** What the question of this id is about, if it is about something that the user takes for granted. */
    Optional<Premise> premise(String id) {
        return presumed.flatMap(found -> found.premises().stream()
                .filter(p -> Premise.id(p.number()).equals(id))
                .findFirst());
    }

    /** The plan with all questions that are asked so far. */
    Plan plan() {
        return road.plan();
    }

    /** The same with what follows from it. */
    Road road() {
        return road;
    }

    /** The road with all its questions: has them written now if that has not been done. */
    Road road(Errand errand) {
        Plan plan = plan();
        if (!frozen && !plan.extras().generations().isEmpty()) {
            frozen = true;
            List<CriticalQuestion> all = new ArrayList<>(plan.questions());
            plan.extras().generations().forEach(g -> all.addAll(questions(g, errand)));
            road = Road.of(plan.withQuestions(all));
        }
        return road;
    }

    private List<CriticalQuestion> questions(Generation generation, Errand errand) {
        String part = generation.kind().word();
        List<String> written = errand
                .bring(errand.aboutDraft(
                        "generate " + part, generation.role(), write(errand, generation), generation.written()))
                .stream()
                .filter(w -> w.endsWith("?"))
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Source shown = new Source("questions", numbered(written));
        List<String> chosen = errand.bring(errand.aboutDraft(
                "select " + part, generation.role(), select(errand, generation), generation.kept(), shown));
        List<CriticalQuestion> kept = new ArrayList<>();
        numbers(chosen, written.size()).stream()
                .limit(generation.kept())
                .forEach(n -> kept.add(generation.question(kept.size() + 1, written.get(n - 1), plan().critic())));
        return kept;
    }

    private static String write(Errand errand, Generation generation) {
        return errand.prompts().write() + " (" + generation.kind().word() + ", " + generation.written() + ")";
    }

    private static String select(Errand errand, Generation generation) {
        return errand.prompts().select() + " (" + generation.kept() + "). " + generation.criterion();
    }

    private static String numbered(List<String> written) {
        return IntStream.rangeClosed(1, written.size())
                .mapToObj(i -> i + ". " + written.get(i - 1))
                .collect(Collectors.joining("\n"));
    }

    /** The numbers that were chosen and are there, none twice: of a line with words, the first. */
    private static Set<Integer> numbers(List<String> lines, int most) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (String line : lines) {
            Matcher number = NUMBER.matcher(line);
            boolean list = ONLY_NUMBERS.matcher(line).matches();
            for (boolean found = number.find(); found; found = list && number.find()) {
                numbers.add(Integer.valueOf(number.group()));
            }
        }
        numbers.removeIf(n -> n < 1 || n > most);
        return numbers;
    }
}
