package dev.scaffold.lab.report;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.Sharing;
import dev.scaffold.lab.statistics.Decision;
import dev.scaffold.lab.statistics.Ruling;
import java.util.List;
import java.util.Objects;

/**
 * What is said first.
 *
 * @param ruling what the run comes to, missing replies considered
 * @param verdict the same in a sentence
 * @param price what the first arm costs beside the second
 */
public record Headline(Ruling ruling, String verdict, String price) {

    public Headline {
        Objects.requireNonNull(ruling, "ruling");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(price, "price");
    }

    static Headline of(Primary primary, Missing missing, List<ArmFigures> arms, Sharing sharing) {
        Decision decision = primary.decision();
        String who = primary.contrast().arm() + " against " + primary.contrast().against() + ": ";
        String price = price(primary, arms) + " " + whole(arms, sharing);
        if (missing.undermines(decision)) {
            String words = "cannot tell: " + Shown.percent(missing.share())
                    + " of the replies are " + missing.words() + ", and the verdict is \""
                    + missing.worst().ruling().word() + "\" if they all went against "
                    + primary.contrast().arm() + ", \""
                    + missing.best().ruling().word() + "\" if they all went for it";
            return new Headline(Ruling.CANNOT_TELL, who + words, price);
        }
        return new Headline(decision.ruling(), who + decision.words(), price);
    }

    private static String price(Primary primary, List<ArmFigures> arms) {
        ArmFigures first = arm(arms, primary.contrast().arm());
        ArmFigures second = arm(arms, primary.contrast().against());
        return "Price: " + each(first) + " an item, " + second.arm() + " " + each(second)
                + (second.tokens() > 0 && first.tokens() > 0
                        ? ": " + Shown.mean(first.tokens() / second.tokens()) + " times the tokens"
                        : "")
                + (first.usage().unmeasured() + second.usage().unmeasured() > 0
                        ? " (some calls reported no tokens: lower bounds)"
                        : "")
                + ".";
    }

    private static String each(ArmFigures arm) {
        return Shown.mean(arm.calls()) + " calls and " + Shown.count(arm.tokens()) + " tokens";
    }

    private static String whole(List<ArmFigures> arms, Sharing sharing) {
        return sharing == Sharing.NONE
                ? "The whole run: " + sum(arms) + "."
                : "All arms, each for itself: " + sum(arms)
                        + "; the run took less, since what they ask alike was asked once.";
    }

    private static String sum(List<ArmFigures> arms) {
        Usage sum = arms.stream().map(ArmFigures::usage).reduce(Usage.NONE, Usage::plus);
        double seconds =
                arms.stream().mapToDouble(a -> a.took().toMillis() / 1000.0).sum();
        return Shown.some(sum.calls(), "call") + ", " + Shown.some(sum.totalTokens(), "token") + ", "
                + Shown.time(seconds) + " of calls";
    }

    private static ArmFigures arm(List<ArmFigures> arms, String name) {
        return arms.stream().filter(a -> a.arm().equals(name)).findFirst().orElseThrow();
    }
}
