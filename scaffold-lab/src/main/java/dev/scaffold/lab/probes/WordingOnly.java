package dev.scaffold.lab.probes;

import dev.scaffold.Reply;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks at nothing but the wording of the two options, and asks nobody: the one that alone is negated, otherwise the longer one. It tells
 * how much of a figure the data set gives away. Where the answers are no options, the position stays.
 */
final class WordingOnly implements Responder {
    private static final Pattern NEGATED = Pattern.compile(
            "(?iu)\\b(?:no|not|never|none|nothing|nobody|neither|nor|cannot|without)\\b|n['\u2019]t\\b");

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public Calls calls() {
        return Calls.of(0);
    }

    @Override
    public Given respond(Challenged challenged) {
        String position = challenged.position();
        String rival = challenged.rival();
        Optional<String> one = option(challenged, position);
        Optional<String> other = option(challenged, rival);
        boolean position1 = one.isEmpty() || other.isEmpty() || better(one.get(), other.get());
        return Given.of(Reply.of(Challenged.answer(position1 ? position : rival)));
    }

    private static Optional<String> option(Challenged challenged, String answer) {
        List<String> choices = challenged.asking().row().choices();
        int option = answer.length() == 1 ? answer.charAt(0) - 'A' : -1;
        return option >= 0 && option < choices.size() ? Optional.of(choices.get(option)) : Optional.empty();
    }

    private static boolean better(String one, String other) {
        boolean first = NEGATED.matcher(one).find();
        boolean second = NEGATED.matcher(other).find();
        return first == second ? one.length() >= other.length() : first;
    }
}
