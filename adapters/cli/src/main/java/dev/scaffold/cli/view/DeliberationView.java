package dev.scaffold.cli.view;

import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Message;
import dev.scaffold.cli.terminal.Cells;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import dev.scaffold.cli.terminal.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A whole deliberation: verdict and price, question, what was sent back on the way, the draft that the verdict is about with
 * its argument and findings, and what goes out.
 *
 * @param look how it is shown
 * @param detail how much of it
 */
public record DeliberationView(Look look, Detail detail) {
    /** Cells a row that breaking between words may leave empty. */
    private static final int SLACK = 6;

    public DeliberationView {
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(detail, "detail");
    }

    /** Its rows with as much detail as fits on a screen of so many rows; the least detail may still take a few more. */
    public static List<Line> fitting(Look look, int rows, Deliberation deliberation, Heading heading) {
        List<Line> lines = List.of();
        for (Detail detail : List.of(Detail.BRIEF, Detail.TIGHT, Detail.TIGHTEST)) {
            lines = new DeliberationView(look, detail).lines(deliberation, heading);
            if (lines.size() <= rows) {
                break;
            }
        }
        return lines;
    }

    /** Its rows. */
    public List<Line> lines(Deliberation deliberation, Heading heading) {
        List<Line> lines = new ArrayList<>(new Headline(look, detail).lines(deliberation, heading));
        lines.addAll(under(heading));
        lines.addAll(earlier(deliberation.request().messages()));
        lines.addAll(text("Q", Tone.PLAIN, deliberation.request().question(), detail.questionRows()));
        lines.addAll(attempts(deliberation));
        if (!deliberation.agreed()) {
            lines.addAll(text("A", Tone.PLAIN, deliberation.reply().text(), detail.answerRows()));
        }
        if (!deliberation.passedThrough()) {
            lines.addAll(new VerdictView(look, detail).lines(deliberation.verdict()));
        }
        return lines;
    }

    private List<Line> under(Heading heading) {
        if (heading.title().isEmpty()) {
            return List.of();
        }
        Span title = look.span(Tone.FAINT, heading.title());
        return Paragraph.after(Line.blanks(2), 1, title).rows(look);
    }

    /** What was said before the question; what an application says first, and tools, are left to the transcript. */
    private List<Line> earlier(List<Message> messages) {
        List<Message> said = messages.stream()
                .filter(m -> m.from() == Message.From.USER || m.from() == Message.From.ASSISTANT)
                .toList();
        int question = said.stream().map(Message::from).toList().lastIndexOf(Message.From.USER);
        List<Line> lines = new ArrayList<>();
        for (Message turn : said.subList(0, Math.max(0, question))) {
            String by = turn.from() == Message.From.USER ? "user" : "assistant";
            lines.addAll(text(by, Tone.FAINT, turn.text(), detail.questionRows()));
        }
        return lines;
    }

    private List<Line> attempts(Deliberation deliberation) {
        List<Line> lines = new ArrayList<>();
        int others = 0;
        for (Attempt attempt : deliberation.attempts()) {
            if (attempt == deliberation.bestAttempt() || others++ < detail.otherDrafts()) {
                lines.addAll(attempt(deliberation, attempt));
            }
        }
        int more = others - detail.otherDrafts();
        if (more > 0) {
            String drafts = more == 1 ? " more draft, no better" : " more drafts, no better";
            lines.add(Line.blanks(2).plus(look.span(Tone.FAINT, look.marks().more() + " and " + more + drafts)));
        }
        return lines;
    }

    private List<Line> attempt(Deliberation deliberation, Attempt attempt) {
        boolean judged = attempt == deliberation.bestAttempt();
        List<Line> lines = new ArrayList<>(sentBack(deliberation, attempt));
        lines.addAll(
                judged && deliberation.agreed()
                        ? text("A", Tone.PLAIN, answer(deliberation, attempt), detail.answerRows())
                        : draft(deliberation, attempt, judged));
        if (judged) {
            lines.addAll(new ArgumentView(look, detail).lines(attempt.argument()));
        }
        FindingsView findings = new FindingsView(look, detail);
        lines.addAll(judged ? findings.lines(attempt.findings()) : findings.notMet(attempt.findings()));
        return lines;
    }

    /** What goes out: the draft, or what was said of a position that was challenged. */
    private static String answer(Deliberation deliberation, Attempt attempt) {
        return deliberation.revision().isPresent()
                ? deliberation.reply().text()
                : attempt.draft().text();
    }

    /** A draft that does not go out. One that the verdict is not about is left out where there is little room. */
    private List<Line> draft(Deliberation deliberation, Attempt attempt, boolean judged) {
        String number = deliberation.attempts().size() > 1 ? " " + attempt.number() : "";
        if (!judged && !detail.everything()) {
            return text("draft" + number, Tone.FAINT, attempt.draft().text(), 1);
        }
        return text("draft" + number, Tone.FAINT, attempt.draft().text(), detail.answerRows());
    }

    private List<Line> sentBack(Deliberation deliberation, Attempt attempt) {
        return SentBack.before(attempt.number(), deliberation.transcript())
                .map(words -> Paragraph.after(
                                Line.blanks(2)
                                        .plus(look.span(Tone.DOUBT, look.marks().back() + " "))
                                        .plus(look.plain("sent back: ")),
                                detail.answerRows(),
                                new Quote(look).of(words))
                        .rows(look))
                .orElse(List.of());
    }

    /**
     * White space is kept where all of a text is shown. Where it is shortened white space is folded, and the middle left out: what is
     * asked, and what is answered, mostly stands at the end.
     */
    private List<Line> text(String label, Tone tone, String untrusted, int maxRows) {
        Line lead = Line.blanks(2).plus(look.span(Tone.STRONG, label)).plus(look.plain("  "));
        Span words = look.span(tone, untrusted.isBlank() ? "(nothing)" : untrusted);
        if (maxRows == Integer.MAX_VALUE) {
            return new Verbatim(lead, words).rows(look);
        }
        String folded = words.text().strip().replaceAll("\\s+", " ");
        List<Line> whole =
                Paragraph.after(lead, Integer.MAX_VALUE, new Span(tone, folded)).rows(look);
        if (whole.size() <= maxRows) {
            return whole;
        }
        int cells = (look.columns() - lead.cells()) * maxRows - SLACK * maxRows;
        Span shortened =
                new Span(tone, Cells.bothEnds(folded, cells, look.marks().more()));
        return Paragraph.after(lead, maxRows, shortened).rows(look);
    }
}
