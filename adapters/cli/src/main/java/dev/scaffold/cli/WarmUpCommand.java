package dev.scaffold.cli;

import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Screen;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Does a little of everything, unseen, so that the launcher can keep the classes that were loaded in an archive from which
 * later starts are quicker.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String SCRIPT =
            "language 1 scaffold s { argument { claim 1 } ask a of claim essential \"?\" gate answer"
                    + " { agree when a met otherwise abstain } }";

    private final Surroundings surroundings;
    private final Servers servers;
    private final Library library;

    WarmUpCommand(Surroundings surroundings, Servers servers, Library library) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
        this.library = Objects.requireNonNull(library, "library");
    }

    @Override
    public Integer call() {
        Screen nowhere = new Screen(new PrintWriter(Writer.nullWriter()), Look.PLAIN, Screen.Kind.STREAM);
        Surroundings unseen = new Surroundings(
                surroundings.name(),
                new ByteArrayInputStream(SCRIPT.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                surroundings.environment(),
                surroundings.interrupts());
        Main.run(unseen, servers, library, "demo");
        Main.run(unseen, servers, library, "demo", "--json");
        Main.run(unseen, servers, library, "check", "-");
        Main.run(unseen, servers, library, "ask", "--help");
        return ExitCode.OK;
    }
}
