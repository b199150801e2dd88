package dev.scaffold.openai;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How long an endpoint asks to wait: RFC 9110, 10.2.3, and the milliseconds that some send beside it. */
final class RetryAfter {
    private static final long LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

    private RetryAfter() {}

    /** What the headers say; empty if nothing that can be read. */
    static Optional<Duration> of(HttpHeaders headers) {
        Optional<Duration> millis = headers.firstValue("retry-after-ms").flatMap(RetryAfter::millis);
        return millis.isPresent()
                ? millis
                : headers.firstValue("retry-after")
                        .flatMap(value -> seconds(value).or(() -> until(value, headers)));
    }

    private static Optional<Duration> millis(String value) {
        return number(value).map(n -> Duration.ofMillis((long) Math.ceil(n)));
    }

    private static Optional<Duration> seconds(String value) {
        return number(value).map(n -> Duration.ofMillis((long) Math.ceil(n * 1000)));
    }

    private static Optional<Double> number(String value) {
        return value.strip().matches("\\d{1,9}(\\.\\d{1,9})?")
                ? Optional.of(Math.min(Double.parseDouble(value.strip()), LONGEST_SECONDS))
                : Optional.empty();
    }

    /** A date is measured against the endpoint's own clock. */
    private static Optional<Duration> until(String value, HttpHeaders headers) {
        return date(value).flatMap(then -> headers.firstValue("date")
                .flatMap(RetryAfter::date)
                .map(now -> Duration.between(now, then))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait));
    }

    private static Optional<ZonedDateTime> date(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
