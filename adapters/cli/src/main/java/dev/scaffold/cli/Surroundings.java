package dev.scaffold.cli;

import dev.scaffold.cli.terminal.Marks;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.terminal.Survey;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * All that a command sees of the machine it runs on.
 *
 * @param name how the program was called
 * @param in standard input
 * @param out what was asked for
 * @param err what is said besides
 * @param environment the environment variables
 * @param interrupts what happens on control-C
 */
public record Surroundings(
        String name, InputStream in, Screen out, Screen err, Map<String, String> environment, Interrupts interrupts) {
    public Surroundings {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(interrupts, "interrupts");
    }

    /** This process. */
    static Surroundings ofProcess() {
        Survey survey = new Survey(System.getenv(), System.getProperties());
        return new Surroundings(
                System.getProperty("scaffold.name", "scaffold"),
                System.in,
                screen(survey, "out", System.out),
                screen(survey, "err", System.err),
                System.getenv(),
                Interrupts.ofProcess());
    }

    private static Screen screen(Survey survey, String name, OutputStream stream) {
        Screen.Kind kind = survey.kind(name);
        var look = survey.look(kind);
        var charset = look.marks() == Marks.ASCII ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8;
        return new Screen(new PrintWriter(new OutputStreamWriter(stream, charset)), look, kind);
    }
}
