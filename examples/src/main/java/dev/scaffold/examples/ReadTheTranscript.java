package dev.scaffold.examples;

import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.dsl.Script;

/** Goes through everything that happened in a deliberation: calls with their price, findings, decisions. */
public final class ReadTheTranscript {
    private ReadTheTranscript() {}

    /** Runs it with a model that answers nothing the critic asks, so that nothing is agreed to. */
    public static void main(String[] arguments) {
        Model model = Model.ofText(prompt -> "Mount Everest, 8,849 m.");

        Deliberation deliberation =
                Script.builtIn("toulmin").deliberate(model, Request.of("Which mountain is the highest?"));

        deliberation.transcript().events().forEach(ReadTheTranscript::print);
        System.out.println(deliberation.transcript().usageByPhase());
    }

    private static void print(Event event) {
        if (event instanceof Event.Replied replied) {
            System.out.println(replied.phase().word() + ": " + replied.reply().usage());
        } else if (event instanceof Event.Judged judged) {
            System.out.println("  " + judged.finding().question() + " "
                    + judged.finding().outcome() + ": " + judged.finding().reason());
        } else if (event instanceof Event.Decided decided) {
            System.out.println("attempt " + decided.attempt() + ": " + decided.verdict());
        }
    }
}
