package dev.scaffold.cli;

import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does a little of everything, unseen, so that the launcher can keep the classes that were loaded in an archive from which
 * later starts are quicker.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String SCRIPT =
            """
            language 1
            use fallacies from "scaffold:fallacies"
            scaffold s {
              about "All sorts of things."
              roles { critic "judge" }
              draft { instruct "Answer." at most 100 tokens }
              argument { claim 1 by pattern "Answer: (.+)"  grounds 1..4 from question  warrant 1..2 implicit  rebuttal 0..2 }
              ask sums of draft essential by arithmetic
              ask fits of claim essential at 0.9 else by word "Does it fit?" repair "Make it fit." source "us"
              ask bears of each grounds weight 2 "Does it bear on the claim?" quoting question
              ask answered of each rebuttal "Is it answered, or irrelevant?"
              include fallacies
              gate answer { agree when at least 1 of weighed and (fits met or claim accepted) repair up to 1 times otherwise abstain }
              limits { calls 90 tokens 9000 time 60s }
            }
            test s "t" { user "3 + 4?" draft "3 + 4 = 8. Answer: 8" found grounds "3 + 4" judge everything else met expect withheld by sums }
            """;

    private final Surroundings surroundings;
    private final Servers servers;
    private final Library library;

    @Parameters(arity = "0..1", description = "check, or all: what will be run.")
    private String of = "all";

    WarmUpCommand(Surroundings surroundings, Servers servers, Library library) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
        this.library = Objects.requireNonNull(library, "library");
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("scaffold-warm-up");
        Path good = Files.writeString(folder.resolve("good.cq"), SCRIPT);
        Path wrong = Files.writeString(folder.resolve("wrong.cq"), SCRIPT.replace("essential", "esential"));
        try {
            String name = good.toString();
            if (of.equals("check")) {
                Plain.run(unseen(), "check", name, wrong.toString());
                Main.run(unseen(), servers, library, "check", "--explain", name);
                return ExitCode.OK;
            }
            Main.run(unseen(), servers, library, "check", name);
            Main.run(unseen(), servers, library, "test", name);
            Main.run(unseen(), servers, library, "fmt", "--check", name);
            Main.run(unseen(), servers, library, "explain", "CQ014");
            Main.run(unseen(), servers, library, "demo");
            Main.run(unseen(), servers, library, "demo", "--json");
            Main.run(unseen(), servers, library, "ask", "--help");
            return ExitCode.OK;
        } finally {
            Files.delete(good);
            Files.delete(wrong);
            Files.delete(folder);
        }
    }

    private Surroundings unseen() {
        Screen nowhere = new Screen(new PrintWriter(Writer.nullWriter()), Look.PLAIN, Screen.Kind.STREAM);
        return new Surroundings(
                surroundings.name(),
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                surroundings.environment(),
                surroundings.interrupts());
    }
}
