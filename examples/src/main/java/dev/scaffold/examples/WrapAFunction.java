package dev.scaffold.examples;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import java.util.function.UnaryOperator;

/** Puts a scaffold around any function from text to text: as a function again, or with everything to look at. */
public final class WrapAFunction {
    private static final String QUESTION = "Ann has 3 apples and buys 4. How many has she?";

    private WrapAFunction() {}

    /** Whatever calls a model in your program; this one knows a single answer, a wrong one, and judges itself badly. */
    static String complete(String prompt) {
        return "Ann has 3 + 4 = 8 apples.";
    }

    /** Runs it three ways. */
    public static void main(String[] arguments) {
        Scaffold scaffold = Script.builtIn("toulmin");

        asAFunction(scaffold);
        withAValueForRefusals(scaffold);
        withEverythingToLookAt(scaffold);
    }

    /** A text leaves no room for a refusal, so one is an exception that explains itself. */
    private static void asAFunction(Scaffold scaffold) {
        UnaryOperator<String> gated = scaffold.aroundText(WrapAFunction::complete);
        try {
            System.out.println(gated.apply(QUESTION));
        } catch (NotAgreedException refused) {
            System.out.println("refused: " + refused.getMessage());
        }
    }

    /** Unless you say what goes out instead. */
    private static void withAValueForRefusals(Scaffold scaffold) {
        UnaryOperator<String> gated = scaffold.otherwise(refused ->
                        "A colleague will answer you (" + refused.verdict().word() + ").")
                .aroundText(WrapAFunction::complete);

        System.out.println(gated.apply(QUESTION));
    }

    /** The verdict has three cases, and the compiler sees to it that none is forgotten. */
    private static void withEverythingToLookAt(Scaffold scaffold) {
        Model model = Model.ofText(WrapAFunction::complete);

        Deliberation deliberation = scaffold.deliberate(model, Request.of(QUESTION));

        System.out.println(deliberation
                .verdict()
                .<String>fold(
                        agreed -> "agreed, resting on " + agreed.restsOn(),
                        withheld -> "withheld because of " + withheld.because(),
                        undecided -> "undecided: " + undecided.open()));
        System.out.println("after " + deliberation.attempts().size() + " drafts and "
                + deliberation.usage().calls() + " calls");
    }
}
