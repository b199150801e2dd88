package dev.scaffold.examples;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Model;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.Target;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.ToulminScaffold;
import java.util.regex.Pattern;

/** Makes a scaffold without a script: an answer must hold one amount of money, and sums and conversions that are right. */
public final class BuildInJava {
    private BuildInJava() {}

    /** The scaffold: as immutable and as safe for many threads as one from a script. */
    static Scaffold invoices() {
        return ToulminScaffold.builder("invoices")
                .about("Amounts that a customer will see.")
                .instruct("Show the sum, then end with a line `Amount: $N`.")
                .part(PartShape.of(Part.Kind.CLAIM, 1, 1).byPattern(Pattern.compile("Amount: (.+)")))
                .ask(CriticalQuestion.byCode("sums-recompute", Target.DRAFT, "arithmetic")
                        .withRepair("Work the sum out again."))
                .ask(CriticalQuestion.byCode("units-convert", Target.DRAFT, "unit"))
                .ask(CriticalQuestion.byCode(
                        "is-money", new Target.Whole(Part.Kind.CLAIM), "pattern", "^\\$\\d+(\\.\\d\\d)?$"))
                .repair(1)
                .otherwise(Disposition.ABSTAIN)
                .build();
    }

    /** Runs it with a model that is wrong at first. */
    public static void main(String[] arguments) {
        int[] asked = {0};
        Model model = Model.ofText(prompt -> asked[0]++ == 0
                ? "3 hours at $45 are 3 * 45 = 145.\nAmount: $145"
                : "3 hours at $45 are 3 * 45 = 135.\nAmount: $135");

        Deliberation deliberation = invoices().deliberate(model, Request.of("What do 3 hours at $45 cost?"));

        deliberation.attempts().forEach(a -> System.out.println(a.number() + ": " + a.verdict()));
        System.out.println(deliberation.reply().text());
    }
}
