package dev.scaffold.toulmin.arithmetic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that matter around a sum. */
final class Vocabulary {

    /** Never part of what is counted: they end it. */
    private static final Set<String> FUNCTION_WORDS = words(
            "and or then so is was were are which that because since for from to the he she it they we you i has have had"
                    + " gives give get gets makes make leaves leave costs cost with by at on in if when after before but than as"
                    + " while where who will would can could be been not his her their our my your this these those also only"
                    + " does do did let thus hence therefore equals equal plus minus times divided multiplied");

    /** They make a number something else: neither counted nor computed. */
    private static final Set<String> MULTIPLIERS = words(
            "dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions"
                    + " score gross half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh"
                    + " sevenths eighth eighths ninth ninths tenth tenths hundredth hundredths thousandth thousandths couple"
                    + " twice double triple mn bn mio mrd st nd rd th sin cos tan log ln exp sqrt mod modulo choose factorial pi am"
                    + " pm a.m p.m o'clock noon midnight january february march april may june july august september october"
                    + " november december jan feb mar apr jun jul aug sep sept oct nov dec bc ad");

    /** What follows is not taken by itself: the root of it, the remainder of it. */
    private static final Set<String> FUNCTIONS = words(
            "root cube log sin cos tan max maximum min minimum gcd lcm hcf gcf mod modulo remainder absolute factorial"
                    + " digits digit reciprocal inverse variance deviation dozen opposite negative derivative integral limit"
                    + " floor ceiling");

    /** What follows is multiplied or divided: if the sum itself does so, they only announce it. */
    private static final Set<String> SCALING =
            words("average mean median half third thirds quarter quarters halves fourth fifth tenth ratio percent"
                    + " percentage twice double triple thrice squared cubed");

    /** Between a number and a sum, they may make one sum of both. */
    private static final Set<String> JOINING =
            words("and plus minus times by to from over than with or per into less more together another extra");

    /** What is done with more than one number. */
    private static final Set<String> COMPUTING =
            words("add adding added subtract subtracting subtracted multiply multiplying"
                    + " multiplied divide dividing divided sum product plus minus times");

    /** Right before a sum, they may take hold of its first number only. */
    private static final Set<String> OPERATING =
            words("times twice half double triple thrice plus minus over per than less");

    private static final Set<String> DETERMINERS =
            words("the all his her its their our my your these those this that a each");

    private static final Set<String> ABOUT = words("about approximately roughly around nearly almost approx circa");

    private static final Set<String> MONEY_WORDS = words("rs usd eur gbp inr cad aud chf us");

    private static final Set<String> TIMES = words("hour minute second day week month year");

    private static final Set<String> NEUTRAL =
            words("total left altogether more fewer less each remaining away overall combined per"
                    + " now today extra of together again times");

    private static final Map<String, String> MEASURES = measures();

    private Vocabulary() {}

    static boolean function(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    static boolean multiplies(String word) {
        return MULTIPLIERS.contains(word);
    }

    static boolean takesWhole(String word) {
        return FUNCTIONS.contains(word);
    }

    static boolean scales(String word) {
        return SCALING.contains(word);
    }

    static boolean joins(String word) {
        return JOINING.contains(word);
    }

    static boolean computes(String word) {
        return COMPUTING.contains(word);
    }

    static boolean operates(String word) {
        return OPERATING.contains(word);
    }

    static boolean determiner(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean about(String word) {
        return ABOUT.contains(word);
    }

    static boolean money(String word) {
        return MONEY_WORDS.contains(word);
    }

    /** True for one letter, which may be a variable; {@code a} and {@code I} are words. */
    static boolean letter(String word) {
        return word.codePointCount(0, word.length()) == 1
                && Character.isLetter(word.codePointAt(0))
                && !word.equals("a")
                && !word.equals("i");
    }

    /** The unit that others can be converted to or from, by one name for all its spellings. */
    static Optional<String> measure(String word) {
        return Optional.ofNullable(MEASURES.get(word));
    }

    /** True for hours, days and the like. */
    static boolean time(String word) {
        return TIMES.contains(word);
    }

    /** True for words behind a result that do not say what is counted. */
    static boolean neutral(String word) {
        return NEUTRAL.contains(word);
    }

    /** True if the word may stand right behind a number without a space: {@code 5km}, {@code 60\text{minutes}}, not {@code 2x}. */
    static boolean tightUnit(String word) {
        return MEASURES.containsKey(word) || word.codePointCount(0, word.length()) >= 4;
    }

    /** The word without the ending of its plural. */
    static String singular(String word) {
        return measure(word)
                .orElse(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static Map<String, String> measures() {
        Map<String, String> map = new HashMap<>();
        for (String line :
                ("dollar dollars $ usd us;cent cents c ¢ penny pennies;dime dimes;nickel nickels;euro euros € eur;£ gbp;"
                                + "hour hours hr hrs h;minute minutes min mins;second seconds sec secs s;day days d;week weeks wk wks;"
                                + "month months mo;year years yr yrs;decade decades;century centuries;ms;inch inches in \" ″;"
                                + "foot feet ft ' ′;yard yards yd yds;mile miles mi;meter meters metre metres m;"
                                + "kilometer kilometers kilometre kilometres km kms;centimeter centimeters centimetre centimetres cm;"
                                + "millimeter millimeters millimetre millimetres mm;gram grams g;kilogram kilograms kg kgs kilo kilos;"
                                + "milligram milligrams mg;ton tons tonne tonnes;ounce ounces oz;pound pounds lb lbs;liter liters litre litres l;"
                                + "milliliter milliliters ml;gallon gallons gal;quart quarts qt;pint pints pt;cup cups;tablespoon tablespoons"
                                + " tbsp;teaspoon teaspoons tsp;degree degrees °;radian radians rad;kb;mb;gb;tb;byte bytes;bit bits;"
                                + "kmh kph;mph;watt watts w;kw;kwh;joule joules j;kj;percent;acre acres;hectare hectares ha")
                        .split(";")) {
            String[] spellings = line.split(" ");
            for (String spelling : spellings) {
                map.put(spelling, spellings[0]);
            }
        }
        return Map.copyOf(map);
    }
}
