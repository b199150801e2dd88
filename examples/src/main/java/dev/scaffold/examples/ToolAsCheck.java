package dev.scaffold.examples;

import static dev.scaffold.Tool.tool;

import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
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
                repair "Use the price of the stock list."
              gate answer { repair up to 1 times otherwise abstain }
            }
            """;

    private ToolAsCheck() {}

    /** Looks the price up. What it does not know is Unclear, which agrees to nothing. */
    static Finding look(Inquiry inquiry) {
        return PRICES.entrySet().stream()
                .filter(price -> inquiry.draft().contains(price.getKey()))
                .findFirst()
                .map(price -> compare(inquiry, price.getKey() + " costs " + price.getValue(), price.getValue()))
                .orElseGet(() -> inquiry.unclear("no known product is named"));
    }

    private static Finding compare(Inquiry inquiry, String listed, String price) {
        return inquiry.draft().contains(price) ? inquiry.met(Basis.TOOL, listed) : inquiry.unmet(Basis.TOOL, listed);
    }

    /** Runs it with a model that makes prices up, one that listens, and one that speaks of something else. */
    public static void main(String[] arguments) {
        Check prices = ToolAsCheck::look;
        Scaffold scaffold = Script.parse("prices.cq", SCRIPT).scaffold("prices").bind(tool("prices"), prices);

        print(scaffold, Model.ofText(prompt -> "The blue kettle is $29 today."));
        print(
                scaffold,
                Model.ofText(prompt ->
                        prompt.contains("costs $39") ? "The blue kettle is $39." : "The blue kettle is $29."));
        print(scaffold, Model.ofText(prompt -> "The green kettle is $10."));
    }

    private static void print(Scaffold scaffold, Model model) {
        Deliberation deliberation = scaffold.deliberate(model, Request.of("What does the kettle cost?"));

        System.out.println(deliberation.verdict().word() + ": "
                + deliberation.reply().text().replace('\n', ' '));
    }
}
