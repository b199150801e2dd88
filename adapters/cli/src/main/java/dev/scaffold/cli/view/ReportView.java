package dev.scaffold.cli.view;

import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of a script. Whoever looks on at a terminal gets rows that fit into it, broken between words with the gutter kept; a
 * file or a program gets the lines as they are.
 */
public final class ReportView {
    /** Made only where somebody looks on. */
    private static final class Shapes {
        /** The marks under a line of the script, then what is wrong there. */
        private static final Pattern LABEL = Pattern.compile("( *\\| )( *\\^+ )(\\S.*)");

        private static final Pattern HELP = Pattern.compile("( *= help: )(\\S.*)");
        private static final Pattern SUMMARY = Pattern.compile("(  [a-z][a-z ]{14})(\\S.*)");
    }

    private final Look look;
    private final boolean lookedAt;

    private ReportView(Look look, boolean lookedAt) {
        this.look = look;
        this.lookedAt = lookedAt;
    }

    /** The rows of a report. */
    public static List<Line> lines(String report, Look look, Screen.Kind kind) {
        ReportView view = new ReportView(look, kind == Screen.Kind.TERMINAL);
        List<Line> rows = new ArrayList<>();
        report.lines().forEach(line -> rows.addAll(view.rows(line)));
        return rows;
    }

    private List<Line> rows(String line) {
        Span whole = look.span(tone(line), line);
        Line row = Line.of(whole);
        if (!lookedAt || row.cells() <= look.columns()) {
            return List.of(row);
        }
        Matcher label = Shapes.LABEL.matcher(line);
        if (label.matches()) {
            return labelled(label);
        }
        for (Pattern led : List.of(Shapes.HELP, Shapes.SUMMARY)) {
            Matcher matcher = led.matcher(line);
            if (matcher.matches()) {
                return after(Line.of(look.plain(matcher.group(1))), matcher.group(2));
            }
        }
        boolean message = line.matches("(error|warning|notice)\\[.*");
        return message ? new Paragraph(Line.EMPTY, 2, List.of(whole), Integer.MAX_VALUE).rows(look) : List.of(row);
    }

    /** Beside the marks if there is room, below them if not. */
    private List<Line> labelled(Matcher label) {
        Line gutter = Line.of(look.plain(label.group(1)));
        Line marks = gutter.plus(look.plain(label.group(2)));
        if (marks.cells() <= look.columns() / 2) {
            return after(marks, label.group(3));
        }
        List<Line> rows = new ArrayList<>(List.of(marks));
        rows.addAll(after(gutter.plus(look.plain("  ")), label.group(3)));
        return rows;
    }

    private List<Line> after(Line lead, String text) {
        return Paragraph.after(lead, Integer.MAX_VALUE, look.plain(text)).rows(look);
    }

    private static Tone tone(String line) {
        if (line.startsWith("error[")) {
            return Tone.BAD_HEAD;
        }
        return line.startsWith("warning[") ? Tone.DOUBT_HEAD : Tone.PLAIN;
    }
}
