package dev.scaffold.examples;

import static dev.scaffold.Tool.tool;

import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import java.util.Map;

/** Lets the application's own data answer a critical question: a price is agreed to only if the shop has it. */
public final class ToolAsCheck {
    private static final Map<String, String> PRICES = Map.of("blue kettle", "$39", "red kettle", "$42");

    private static final String SCRIPT =
            """
            language 1

            scaffold prices {
              ask price-in-stock-list of draft essential by tool "prices"
              gate answer { otherwise abstain }
            }
            """;

    private ToolAsCheck() {}

    /** Runs it with a model that makes a price up. */
    public static void main(String[] arguments) {
        Check prices = inquiry -> PRICES.entrySet().stream()
                .filter(p -> inquiry.draft().contains(p.getKey()))
                .findFirst()
                .map(p -> inquiry.draft().contains(p.getValue())
                        ? inquiry.met(Basis.TOOL, p.getKey() + " costs " + p.getValue())
                        : inquiry.unmet(Basis.TOOL, p.getKey() + " costs " + p.getValue()))
                .orElseGet(() -> inquiry.unclear("no known product is named"));
        Scaffold scaffold = Script.parse("prices.cq", SCRIPT).scaffold("prices").bind(tool("prices"), prices);
        Model model = Model.ofText(prompt -> "The blue kettle is $29 today.");

        Deliberation deliberation = scaffold.deliberate(model, Request.of("What is the blue kettle?"));

        System.out.println(deliberation.reply().text());
    }
}
