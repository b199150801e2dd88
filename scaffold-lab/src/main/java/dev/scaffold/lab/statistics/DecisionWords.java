package dev.scaffold.lab.statistics;

import java.util.Locale;

/** Puts a decision into words. */
final class DecisionWords {
    private DecisionWords() {}

    static String of(Decision decision) {
        String between =
                "the difference lies between " + points(decision.interval().low()) + " and "
                        + points(decision.interval().high()) + " points";
        return switch (decision.ruling()) {
            case BETTER -> "better: " + between + ", most likely near " + points(decision.estimate());
            case WORSE -> "worse: " + between + ", most likely near " + points(decision.estimate());
            case SAME -> "same: " + between + ", within the margin of " + unsigned(decision.margin());
            case NOT_WORSE -> "not worse: " + between + ", all above the margin of " + points(-decision.margin());
            case CANNOT_TELL -> cannotTell(decision, between);
        };
    }

    private static String cannotTell(Decision decision, String between) {
        String few = decision.differing() < DecisionRule.LEAST_DIFFERING
                ? "only " + decision.differing() + " of " + decision.items() + " items differ, and "
                        + DecisionRule.LEAST_DIFFERING + " must"
                : between;
        return "cannot tell: " + few
                + (decision.itemsNeeded().isPresent()
                        ? "; " + decision.itemsNeeded().getAsInt() + " items would be needed to see "
                                + unsigned(decision.margin())
                        : "");
    }

    /** A difference in points, with its sign; so many digits that only zero looks like zero. */
    static String points(double difference) {
        return (difference > 0 ? "+" : difference < 0 ? "-" : "") + unsigned(Math.abs(difference));
    }

    private static String unsigned(double difference) {
        double points = difference * 100;
        int digits = points >= 10 || points == Math.rint(points) ? 0 : points >= 0.05 ? 1 : 3;
        String text = String.format(Locale.ROOT, "%." + digits + "f", points);
        return text.contains(".") && text.endsWith("0") && digits == 1 ? text.substring(0, text.length() - 2) : text;
    }
}
