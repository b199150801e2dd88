package dev.scaffold.examples;

import static dev.scaffold.Role.role;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import dev.scaffold.openai.OpenAiModel;

/** Lets one model answer and another one judge: what the judge finds then anchors the verdict. */
public final class AnotherJudge {
    private AnotherJudge() {}

    /** Runs it against two models of one endpoint: arguments are its base URL, the answering and the judging model. */
    public static void main(String[] arguments) {
        Model answering = OpenAiModel.builder(arguments[0], arguments[1]).build();
        Model judging = OpenAiModel.builder(arguments[0], arguments[2]).build().withId(new ModelId(arguments[2]));
        Scaffold scaffold = Script.builtIn("toulmin").bind(role("critic"), judging);

        Deliberation deliberation = scaffold.deliberate(answering, Request.of("Is 1,001 a prime number?"));

        System.out.println(deliberation.verdict());
    }
}
