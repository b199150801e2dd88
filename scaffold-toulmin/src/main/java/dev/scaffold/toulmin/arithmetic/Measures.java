package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units with a fixed measure: what they measure, and how many of the smallest of their system one of them is. */
public final class Measures {
    private static final Pattern HOW_MANY = Pattern.compile("(?i)\\bhow (?:many|much)\\b\\s*(\\p{L}*)");
    private static final Map<String, Unit> UNITS = units();

    /** What is measured, also by units of no fixed size. */
    private static final Map<String, String> DIMENSIONS = dimensions();

    private Measures() {}

    /**
     * A unit.
     *
     * @param system units of one system convert exactly
     * @param dimension what it measures
     * @param size how many of the smallest unit of the dimension it is
     */
    record Unit(String system, String dimension, Rational size) {}

    /** The unit of a word, if it has a fixed measure. */
    static Optional<Unit> unit(String word) {
        return Vocabulary.measure(word).flatMap(u -> Optional.ofNullable(UNITS.get(u)));
    }

    /**
     * What is wrong if a question asks how many of one unit, and a claim counts nothing but units that measure something else; empty if
     * that is not so, or not sure.
     */
    public static Optional<String> otherThanAsked(String question, String claim) {
        Matcher asked = HOW_MANY.matcher(question);
        if (!asked.find()) {
            return Optional.empty();
        }
        String word = asked.group(1).toLowerCase(java.util.Locale.ROOT);
        Optional<String> wanted = dimension(word);
        if (wanted.isEmpty() || asked.find()) {
            return Optional.empty();
        }
        Set<String> counted = counted(claim);
        boolean other = !counted.isEmpty()
                && counted.stream().noneMatch(u -> dimension(u).equals(wanted));
        return other
                ? Optional.of(
                        "the question is how many " + word + ", and the claim counts " + String.join(", ", counted))
                : Optional.empty();
    }

    private static Optional<String> dimension(String word) {
        return Vocabulary.measure(word).flatMap(u -> Optional.ofNullable(DIMENSIONS.get(u)));
    }

    /** The units that stand right behind a number, spelt out. */
    private static Set<String> counted(String claim) {
        List<Item> items = Items.of(claim);
        Set<String> counted = new TreeSet<>();
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            boolean behindNumber = items.get(i - 1).is(Kind.NUMBER) && item.is(Kind.WORD);
            if (behindNumber
                    && item.word().length() > 2
                    && dimension(item.word()).isPresent()) {
                counted.add(item.word());
            }
        }
        return counted;
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new TreeMap<>();
        add(units, "metric", "length", "millimeter 1;centimeter 10;meter 1000;kilometer 1000000");
        add(units, "imperial", "length", "inch 25.4;foot 304.8;yard 914.4;mile 1609344");
        add(units, "metric", "mass", "milligram 1;gram 1000;kilogram 1000000");
        add(units, "imperial", "mass", "pound 453592.37");
        add(units, "metric", "volume", "milliliter 1;liter 1000");
        add(units, "clock", "time", "second 1;minute 60;hour 3600");
        add(units, "calendar", "years", "month 1;year 12;decade 120;century 1200");
        add(units, "dollars", "dollars", "cent 1;dime 10;dollar 100");
        return units;
    }

    private static void add(Map<String, Unit> units, String system, String dimension, String sizes) {
        for (String size : sizes.split(";")) {
            String[] pair = size.split(" ");
            units.put(pair[0], new Unit(system, dimension, Rational.of(new java.math.BigDecimal(pair[1]))));
        }
    }

    private static Map<String, String> dimensions() {
        Map<String, String> dimensions = new TreeMap<>();
        Map.of(
                        "length", "millimeter centimeter meter kilometer inch foot yard mile",
                        "time", "second minute hour day week month year decade century",
                        "mass", "milligram gram kilogram",
                        "volume", "milliliter liter gallon quart pint cup tablespoon teaspoon",
                        "money", "dollar cent dime nickel euro")
                .forEach((dimension, units) -> {
                    for (String unit : units.split(" ")) {
                        dimensions.put(unit, dimension);
                    }
                });
        return dimensions;
    }
}
