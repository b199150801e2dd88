package dev.scaffold.examples;

import static dev.scaffold.Role.role;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.Verdict;
import dev.scaffold.dsl.Script;
import dev.scaffold.openai.OpenAiModel;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lets one model answer and another one judge: an agreement then rests on more than the answering model's word. */
public final class AnotherJudge {
    private static final String SCRIPT =
            """
            language 1

            scaffold second-opinion {
              roles { critic "judge" }
              argument { claim 1 by pattern "(?s)(.+)" }
              ask claim-correct of claim essential "Is the answer correct?"
              gate answer { otherwise abstain }
            }
            """;

    /** A line of a critic's prompt that asks something: its key first, for the answer to open with. */
    private static final Pattern ASKED = Pattern.compile("(?m)^(\\w+): answer Yes, No or Unsure");

    private AnotherJudge() {}

    /**
     * Runs it against two models of one endpoint, if the arguments are its base URL, the answering and the judging model; otherwise
     * with stand-ins.
     */
    public static void main(String[] arguments) {
        boolean live = arguments.length == 3;
        Model answering = live
                ? OpenAiModel.builder(arguments[0], arguments[1]).build()
                : Model.ofText(AnotherJudge::answer).withId(new ModelId("small"));
        Model judging = live
                ? OpenAiModel.builder(arguments[0], arguments[2]).build()
                : Model.ofText(AnotherJudge::judgement).withId(new ModelId("large"));
        Scaffold unbound = Script.parse("second-opinion.cq", SCRIPT).scaffold("second-opinion");

        try {
            unbound.deliberate(answering, Request.of("Is 1,001 a prime number?"));
        } catch (IllegalArgumentException nobodyJudges) {
            System.out.println("Never judged by itself by mistake: " + nobodyJudges.getMessage());
        }
        Scaffold scaffold = unbound.bind(role("judge"), judging);
        print(scaffold.deliberate(answering, Request.of("Is 1,001 a prime number?")));
        print(scaffold.deliberate(answering, Request.of("Is 1,003 a prime number?")));
    }

    private static void print(Deliberation deliberation) {
        System.out.println(deliberation.reply().text());
        System.out.println(
                deliberation.verdict() instanceof Verdict.Agreed agreed
                        ? "  agreed, " + (agreed.anchored() ? "anchored in the judge's opinion" : "unanchored")
                        : "  " + deliberation.verdict().word());
    }

    /** Stands in for the answering model. */
    private static String answer(String question) {
        return question.contains("1,001") ? "1,001 is a prime number." : "No: 17 * 59 = 1,003.";
    }

    /** Stands in for a judge that knows its factors. */
    private static String judgement(String prompt) {
        String word = prompt.contains("1,001 is a prime") ? "No, it is 7 times 143" : "Yes";
        return ASKED.matcher(prompt)
                .results()
                .map(line -> line.group(1) + ": " + word)
                .collect(Collectors.joining("\n"));
    }
}
