package dev.scaffold.examples;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;

/** Puts a scaffold around any function from text to text, and looks at what came out. */
public final class WrapAFunction {
    private WrapAFunction() {}

    /** Runs it; here the function is a model that knows one answer and judges itself badly. */
    public static void main(String[] arguments) {
        Scaffold scaffold = Script.builtIn("toulmin");
        Model model = Model.ofText(prompt -> "Ann has 3 + 4 = 8 apples.");

        Deliberation deliberation =
                scaffold.deliberate(model, Request.of("Ann has 3 apples and buys 4. How many has she?"));

        System.out.println(deliberation
                .verdict()
                .<String>fold(
                        agreed -> "agreed, resting on " + agreed.restsOn(),
                        withheld -> "withheld because of " + withheld.because(),
                        undecided -> "undecided: " + undecided.open()));
        System.out.println(deliberation.reply().text());
    }
}
