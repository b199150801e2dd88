package dev.scaffold.toulmin.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A beginning and an end that a sentence states.
 *
 * @param from the beginning
 * @param to the end
 * @param start first UTF-16 unit in the whole text
 * @param stated the characters from there to the end of the second date
 */
record TimeSpan(Moment from, Moment to, int start, String stated) {
    private static final int EARLIEST_YEAR = 1400;
    private static final int LATEST_YEAR = 2199;
    private static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String YEAR = "[12]\\d{3}";
    private static final String FULL = "\\d{4}-\\d{2}-\\d{2}|(?:" + MONTHS + ") \\d{1,2}(?:st|nd|rd|th)?,? " + YEAR
            + "|\\d{1,2}(?:st|nd|rd|th)? (?:" + MONTHS + "),? " + YEAR;
    private static final String ANY = "(?:" + FULL + "|(?:(?:" + MONTHS + ") )?" + YEAR + ")(?![\\d-])";
    private static final String APART = "[^.;?!\\n]{0,80}?\\b";

    private static final Pattern LIFE = pattern(
            "\\bborn(?: in| on)? (" + ANY + ")" + APART + "(?:died|dies|passed away)(?: in| on)? (" + ANY + ")");
    private static final Pattern FROM_TO = pattern("\\bfrom (" + FULL + ") (?:to|until|till|through) (" + FULL + ")");
    private static final Pattern BEGUN = pattern("\\b(?:began|started|begins|starts|opened|founded)(?: in| on)? (" + ANY
            + ")" + APART + "(?:ended|finished|ends|concluded|was dissolved)(?: in| on)? (" + ANY + ")");
    private static final List<Pattern> SPANS = List.of(LIFE, FROM_TO, BEGUN);

    private static final Pattern EXCUSED = pattern(
            "\\b(bce?|b\\.c|not|n't|never|cannot|impossible|back|backwards?|reverse\\w*|re-?opened|another|whose"
                    + "|father|mother|son|daughter|brother|sister|wife|husband|parents?|successor|predecessor|wrong\\w*|incorrect\\w*|error|mistake\\w*"
                    + "|if|would|could|suppose\\w*|assum\\w+|claim\\w*|contradict\\w*|fiscal|academic|school|calendar|style|o\\.s|n\\.s)\\b|n['’]t\\b|[\"“”]");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    /**
     * A day, a month or a year.
     *
     * @param first its first day
     * @param last its last day
     */
    record Moment(LocalDate first, LocalDate last) {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Those of a sentence that are put forward, and of which nothing makes the order doubtful. */
    static List<TimeSpan> in(Sentence sentence) {
        List<TimeSpan> spans = new ArrayList<>();
        if (EXCUSED.matcher(sentence.text()).find()) {
            return spans;
        }
        for (Pattern pattern : SPANS) {
            Matcher span = pattern.matcher(sentence.text());
            while (span.find()) {
                int start = span.start();
                int end = span.end();
                moment(span.group(1)).ifPresent(from -> moment(span.group(2))
                        .ifPresent(to -> spans.add(new TimeSpan(
                                from,
                                to,
                                sentence.start() + start,
                                sentence.text().substring(start, end)))));
            }
        }
        return spans;
    }

    /** True if all of the end lies before all of the beginning. */
    boolean backwards() {
        return to.last().isBefore(from.first());
    }

    /** Behind the last UTF-16 unit. */
    int end() {
        return start + stated.length();
    }

    /** Empty if there is no such day, or it lies so far back that the years may run the other way. */
    private static Optional<Moment> moment(String written) {
        try {
            return Optional.of(read(written))
                    .filter(m ->
                            m.first().getYear() >= EARLIEST_YEAR && m.first().getYear() <= LATEST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Moment read(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        List<Integer> numbers =
                NUMBERS.matcher(written).results().map(n -> number(n.group())).toList();
        int year = numbers.get(numbers.size() - 1);
        int month = month(written);
        if (numbers.size() > 1) {
            return day(year, month, numbers.get(0));
        }
        LocalDate first = LocalDate.of(year, Math.max(1, month), 1);
        return new Moment(
                first,
                month == 0
                        ? first.plusYears(1).minusDays(1)
                        : first.plusMonths(1).minusDays(1));
    }

    private static Moment day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Moment(date, date);
    }

    private static int month(String written) {
        List<String> names = List.of(MONTHS.split("\\|"));
        String lower = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (lower.contains(names.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
