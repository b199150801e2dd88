package dev.scaffold.test;

import dev.scaffold.Anchor;
import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;

/** A deliberation on a few lines, for messages of failed tests. */
final class DeliberationText {
    private static final int SHOWN = 160;

    private DeliberationText() {}

    static String of(Deliberation deliberation) {
        StringBuilder text = new StringBuilder("\n\nscaffold ")
                .append(deliberation.scaffold())
                .append(": ")
                .append(deliberation.passedThrough() ? "passed through" : VerdictAssert.shown(deliberation.verdict()))
                .append("\n  asked: ")
                .append(cut(deliberation.request().question()));
        deliberation.attempts().forEach(a -> append(text, a));
        deliberation.transcript().events().forEach(e -> {
            if (e instanceof Event.Failed failed) {
                text.append("\n  broken ")
                        .append(failed.phase().word())
                        .append(" call: ")
                        .append(cut(failed.problem()));
            }
        });
        return text.append("\n  reply: ")
                .append(cut(deliberation.reply().text()))
                .append("\n  calls: ")
                .append(calls(deliberation))
                .toString();
    }

    static long calls(Deliberation deliberation) {
        return deliberation.transcript().events().stream()
                .filter(e -> e instanceof Event.Calling)
                .count();
    }

    private static void append(StringBuilder text, Attempt attempt) {
        text.append("\n  attempt ")
                .append(attempt.number())
                .append(": ")
                .append(VerdictAssert.shown(attempt.verdict()))
                .append("\n    draft: ")
                .append(cut(attempt.draft().text()));
        attempt.findings().all().forEach(f -> text.append("\n    ").append(line(f)));
    }

    static String line(Finding finding) {
        StringBuilder line =
                new StringBuilder().append(finding.outcome()).append(' ').append(finding.question());
        finding.part().ifPresent(p -> line.append(" of ").append(p));
        line.append(", ").append(finding.judgedBy()).append(", ").append(finding.basis());
        finding.quote().ifPresent(q -> line.append(", ").append(quoted(q)));
        finding.probability().ifPresent(p -> line.append(", probability ").append(p));
        if (!finding.reason().isEmpty()) {
            line.append(": ").append(cut(finding.reason()));
        }
        finding.raw().ifPresent(r -> line.append(" [said: ").append(cut(r)).append(']'));
        return line.toString();
    }

    private static String quoted(Anchor quote) {
        return quote.fold(
                q -> "quoting \"" + cut(q.text()) + "\" of " + q.source(),
                i -> "implicit",
                m -> "claiming to quote \"" + cut(m.claimed()) + "\"");
    }

    private static String cut(String text) {
        String line = text.replace("\n", "\\n");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "... (" + text.length() + " characters)";
    }
}
