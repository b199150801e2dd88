package dev.scaffold.examples;

import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.Transcript;
import dev.scaffold.dsl.Script;

/** Goes through everything that happened in a deliberation: calls with their price, findings, decisions, and what may be logged. */
public final class ReadTheTranscript {
    private static final String SCRIPT =
            """
            language 1

            scaffold sums {
              ask sums-recompute of draft essential by arithmetic
                repair "Calculate this step again."
              gate answer { repair up to 1 times otherwise abstain }
            }
            """;

    private ReadTheTranscript() {}

    /** Runs it with a model that is wrong at first and right when its sum is sent back. */
    public static void main(String[] arguments) {
        Scaffold scaffold = Script.parse("sums.cq", SCRIPT).scaffold("sums");
        Model model = Model.ofText(prompt -> prompt.contains("3 * 7 = 24") ? "3 * 7 = 21." : "3 * 7 = 24.");

        Deliberation deliberation = scaffold.deliberate(model, Request.of("What is 3 * 7?"));

        Transcript transcript = deliberation.transcript();
        transcript.events().forEach(event -> System.out.println("attempt " + event.attempt() + ", " + told(event)));
        System.out.println("by phase: " + transcript.usageByPhase());
        System.out.println("prompts " + transcript.prompts());
        // For logs that must not keep what people say: who asked what of whom, how it ended and what it cost.
        transcript.withoutText().events().forEach(event -> System.out.println("logged: " + told(event)));
    }

    private static String told(Event event) {
        if (event instanceof Event.Calling calling) {
            return calling.phase().word() + " called with "
                    + calling.request().messages().size() + " messages";
        }
        if (event instanceof Event.Replied replied) {
            return replied.phase().word() + " said `" + replied.reply().text() + "`";
        }
        if (event instanceof Event.Failed failed) {
            return failed.phase().word() + " failed: " + failed.problem();
        }
        if (event instanceof Event.Judged judged) {
            return judged.finding().question() + " is " + judged.finding().outcome() + " "
                    + judged.finding().reason();
        }
        return ((Event.Decided) event).verdict().word();
    }
}
