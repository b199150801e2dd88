package dev.scaffold.cli.view;

import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import dev.scaffold.dsl.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documents, or what a script says of itself, on a terminal: headings stand out, running text is broken, code is not. */
public final class PageView {
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final Pattern FIELD = Pattern.compile("  ([a-z][a-z ]{0,9}) +(.*)");
    private static final int FIELD_WIDTH = 13;

    private final Look look;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean code;

    private PageView(Look look) {
        this.look = look;
    }

    /** A page in Markdown, as far as the documents use it: headings, paragraphs, lists, tables, blocks of code. */
    public static List<Line> lines(String markdown, Look look) {
        PageView view = new PageView(look);
        markdown.lines().forEach(view::line);
        view.paragraphEnds();
        return view.lines;
    }

    /** Explanations, an empty line between two. */
    public static List<Line> explained(List<Explanation> explanations, Look look) {
        List<Line> all = new ArrayList<>();
        for (Explanation explanation : explanations) {
            if (!all.isEmpty()) {
                all.add(Line.EMPTY);
            }
            explanation.render().lines().forEach(line -> all.addAll(explained(line, look)));
        }
        return all;
    }

    private static List<Line> explained(String line, Look look) {
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            Line lead = Line.of(look.plain("  "), look.span(Tone.FAINT, field.group(1)))
                    .padded(FIELD_WIDTH);
            return Paragraph.after(lead, Integer.MAX_VALUE, look.plain(field.group(2)))
                    .rows(look);
        }
        int blanks = line.length() - line.stripLeading().length();
        Tone tone = blanks == 0 ? Tone.STRONG : Tone.PLAIN;
        return Paragraph.after(Line.blanks(blanks), Integer.MAX_VALUE, look.span(tone, line.strip()))
                .rows(look);
    }

    private void line(String line) {
        if (line.startsWith("```")) {
            paragraphEnds();
            code = !code;
        } else if (code) {
            lines.add(Line.of(look.plain("    " + line)));
        } else if (line.isBlank()) {
            paragraphEnds();
            lines.add(Line.EMPTY);
        } else if (line.startsWith("#")) {
            paragraphEnds();
            lines.addAll(rows(Line.EMPTY, look.span(Tone.STRONG, line.replaceFirst("^#+ ", ""))));
        } else if (line.startsWith("- ")) {
            paragraphEnds();
            lines.addAll(rows(Line.of(look.plain("- ")), look.plain(shown(line.substring(2)))));
        } else if (line.startsWith("|")) {
            lines.add(Line.of(look.plain(shown(line))));
        } else {
            paragraph.append(line).append(' ');
        }
    }

    private void paragraphEnds() {
        if (!paragraph.isEmpty()) {
            lines.addAll(rows(Line.EMPTY, look.plain(shown(paragraph.toString().strip()))));
            paragraph.setLength(0);
        }
    }

    private List<Line> rows(Line lead, Span text) {
        return Paragraph.after(lead, Integer.MAX_VALUE, text).rows(look);
    }

    /** A link is shown as its words. */
    private static String shown(String text) {
        return LINK.matcher(text).replaceAll("$1");
    }
}
