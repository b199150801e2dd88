package dev.scaffold.lab.statistics;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a comparison can see, said before it is paid for.
 *
 * @param items how many there are
 * @param spread how far differences are expected to scatter
 * @param margin the difference that would matter
 * @param power how often a difference is to be found
 * @param leastDetectable the least difference that is found so often; empty if too few items would differ for any decision
 * @param itemsNeeded how many items finding the margin so often takes; empty if more than a million
 * @param priceOfStopping how many times wider the interval becomes if the run may stop early; empty if it may not
 */
public record Plan(
        int items,
        Spread spread,
        double margin,
        double power,
        OptionalDouble leastDetectable,
        OptionalInt itemsNeeded,
        OptionalDouble priceOfStopping) {

    public Plan {
        Objects.requireNonNull(spread, "spread");
        Objects.requireNonNull(leastDetectable, "leastDetectable");
        Objects.requireNonNull(itemsNeeded, "itemsNeeded");
        Objects.requireNonNull(priceOfStopping, "priceOfStopping");
    }

    /** The plan of a run that is decided after all items. */
    public static Plan of(int items, Spread spread, DecisionRule rule) {
        Planner planner = Planner.at(rule.level());
        return new Plan(
                items,
                spread,
                rule.margin(),
                planner.power(),
                planner.leastDetectable(items, spread),
                planner.itemsNeeded(rule.margin(), spread),
                OptionalDouble.empty());
    }

    /** The plan of a run that may stop after any item. What it sees is told for an interval that is so much wider. */
    public static Plan ofStopping(int items, Spread spread, DecisionRule rule) {
        Planner planner = Planner.at(rule.level());
        double price = planner.priceOfStopping(items, spread, rule.seed());
        Spread wider = new Spread(spread.deviation() * price, spread.differing());
        return new Plan(
                items,
                spread,
                rule.margin(),
                planner.power(),
                planner.leastDetectable(items, wider),
                planner.itemsNeeded(rule.margin(), wider),
                OptionalDouble.of(price));
    }

    /** Some sentences for people. */
    public String words() {
        String sees = leastDetectable.isPresent()
                ? "a difference of " + DecisionWords.unsigned(leastDetectable.getAsDouble()) + " points is found "
                        + (int) Math.round(power * 10) + " times of 10"
                : "too few would differ for any decision";
        String needs = itemsNeeded.isPresent()
                ? "to find " + DecisionWords.unsigned(margin) + " points as often, " + itemsNeeded.getAsInt()
                        + " items are needed"
                : "to find " + DecisionWords.unsigned(margin) + " points as often, more than a million are needed";
        String stopping = priceOfStopping.isPresent()
                ? String.format(
                        Locale.ROOT,
                        ". That it may stop early makes the interval %.1f times as wide",
                        priceOfStopping.getAsDouble())
                : "";
        return "With " + items + " items of which " + DecisionWords.unsigned(spread.differing()) + "% differ, " + sees
                + "; " + needs + stopping + ".";
    }
}
