package dev.scaffold.cli;

import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Screen;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The program with everything around it under control: each {@code with} gives a copy. */
record Program(Map<String, String> environment, Servers servers, Library library, byte[] stdin, Look look) {

    /** No variable is set, no server answers, there are no recordings, nothing is on standard input. */
    static final Program BARE =
            new Program(Map.of(), new NoServers(), Library.of(name -> Optional.empty()), new byte[0], Look.PLAIN);

    /** What came out. */
    record Run(int exitCode, String out, String err) {}

    Program with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Program(more, servers, library, stdin, look);
    }

    Program with(Servers value) {
        return new Program(environment, value, library, stdin, look);
    }

    Program with(Library value) {
        return new Program(environment, servers, value, stdin, look);
    }

    Program withInput(String text) {
        return withInput(text.getBytes(StandardCharsets.UTF_8));
    }

    Program withInput(byte[] bytes) {
        return new Program(environment, servers, library, bytes, look);
    }

    Program with(Look value) {
        return new Program(environment, servers, library, stdin, value);
    }

    Run run(String... args) {
        return run(new Interrupts(), args);
    }

    Run run(Interrupts interrupts, String... args) {
        return run(interrupts, surroundings -> OptionalInt.of(Main.run(surroundings, servers, library, args)))
                .orElseThrow();
    }

    /** Without the parser of command lines; empty if the program hands these to the parser. */
    Optional<Run> runPlain(String... args) {
        return run(new Interrupts(), surroundings -> Plain.run(surroundings, args));
    }

    private Optional<Run> run(Interrupts interrupts, Function<Surroundings, OptionalInt> program) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        OptionalInt exitCode = program.apply(new Surroundings(
                "scaffold", new ByteArrayInputStream(stdin), screen(out), screen(err), environment, interrupts));
        return exitCode.isPresent()
                ? Optional.of(new Run(exitCode.getAsInt(), out.toString(), err.toString()))
                : Optional.empty();
    }

    private Screen screen(StringWriter writer) {
        return new Screen(new PrintWriter(writer), look, Screen.Kind.STREAM);
    }

    /** A machine on which nobody answers. */
    static final class NoServers implements Servers {
        @Override
        public List<String> models(String baseUrl, Optional<String> key) {
            return List.of();
        }

        @Override
        public List<String> onThisMachine() {
            return List.of();
        }
    }
}
