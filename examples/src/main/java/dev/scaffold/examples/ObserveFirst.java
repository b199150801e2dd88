package dev.scaffold.examples;

import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Model;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How people start in production: every answer goes out untouched, the gate judges beside it, and a listener counts what it would
 * have refused and for what. Then delete one line of the script.
 */
public final class ObserveFirst {
    private static final String SCRIPT =
            """
            language 1

            scaffold watched {
              observe
              ask sums-recompute of draft essential by arithmetic
              ask names-an-answer of draft essential by pattern "Answer: .+"
              gate answer { repair up to 1 times otherwise abstain }
            }
            """;

    private static final List<String> QUESTIONS = List.of("What is 3 * 7?", "What is 12 + 5?", "What is 100 - 1?");

    private final Map<String, Integer> unmet = new TreeMap<>();
    private int refused;

    private ObserveFirst() {}

    /** Runs it with a model that is right once in three times. */
    public static void main(String[] arguments) {
        new ObserveFirst().run();
    }

    private void run() {
        Scaffold scaffold = Script.parse("watched.cq", SCRIPT).scaffold("watched");
        Model model = Model.ofText(ObserveFirst::answer);

        for (String question : QUESTIONS) {
            Deliberation deliberation = scaffold.deliberate(model, Request.of(question), this::hear);
            System.out.println(deliberation.reply().text());
            refused += deliberation.verdict().isAgreed() ? 0 : 1;
        }

        System.out.println(refused + " of " + QUESTIONS.size() + " would have been refused, because of " + unmet);
    }

    /** Told of every event as it happens, on the thread it happens on: a place for metrics and progress. */
    private void hear(Event event) {
        if (event instanceof Event.Judged judged && judged.finding().outcome() == Outcome.UNMET) {
            Finding finding = judged.finding();
            unmet.merge(finding.question(), 1, Integer::sum);
        }
    }

    private static String answer(String prompt) {
        if (prompt.contains("3 * 7")) {
            return "3 * 7 = 21. Answer: 21";
        }
        return prompt.contains("12 + 5") ? "12 + 5 = 18. Answer: 18" : "Ninety-nine, I should think.";
    }
}
