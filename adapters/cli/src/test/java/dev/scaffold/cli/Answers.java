package dev.scaffold.cli;

import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.test.ScriptedModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model that answers a question about a leap year, and a script to hold its answers against. */
final class Answers {
    static final String QUESTION = "How many days has a leap year?";

    static final String SCRIPT =
            """
            language 1

            scaffold leap {
              about "One number."
              argument { claim 1 by pattern "Answer: (.+)" }
              ask claim-answers-question of claim essential
                "Is the final answer what was asked for?"
                repair "Give a number of days."
              gate answer { agree when claim-answers-question met repair up to 1 times otherwise abstain }
            }
            """;

    /** The line of a critic's prompt that asks the script's question, however it is worded around that. */
    private static final Pattern ASKED = Pattern.compile("(?m)^(\\w+): .*Is the final answer what was asked for\\?");

    private Answers() {}

    /** Right at once; judges itself as it is told to: {@code Yes}, {@code No}, {@code Unsure}. */
    static Model judging(String word) {
        return model("A leap year has one day more than 365. Answer: 366 days", word);
    }

    /** Gives this draft whatever it is asked, and judges it like that. */
    static Model model(String draft, String word) {
        return ScriptedModel.answering(request -> reply(request, draft, word)).named("scripted-1");
    }

    private static String reply(Request request, String draft, String word) {
        Matcher asked = ASKED.matcher(
                request.messages().get(request.messages().size() - 1).text());
        StringBuilder lines = new StringBuilder();
        while (asked.find()) {
            lines.append(asked.group(1)).append(": ").append(word).append('\n');
        }
        return lines.isEmpty() ? draft : lines.toString();
    }
}
