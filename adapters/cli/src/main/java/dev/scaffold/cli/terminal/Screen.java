package dev.scaffold.cli.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/**
 * Where output goes.
 *
 * @param writer takes it
 * @param look how it is shown there
 * @param kind what is at the other end
 */
public record Screen(PrintWriter writer, Look look, Kind kind) {

    /** What is at the other end. */
    public enum Kind {
        /** Somebody who looks on: a row may be written over while something is under way. */
        TERMINAL,
        /** A file or another program. */
        STREAM
    }

    public Screen {
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(kind, "kind");
    }

    /** Writes rows. */
    public void show(List<Line> lines) {
        lines.forEach(line -> writer.println(line.painted(look.ink())));
        writer.flush();
    }

    /** Writes text, made safe, broken between words and with its own lines kept. */
    public void say(String untrusted) {
        show(new Verbatim(Line.EMPTY, look.plain(untrusted)).rows(look));
    }

    /** Writes text, made safe, its lines as they are: for what is laid out already. */
    public void lines(String untrusted) {
        show(untrusted.lines().map(line -> Line.of(look.plain(line))).toList());
    }
}
