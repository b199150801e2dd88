package dev.scaffold.cli;

import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.models.HttpServers;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.cli.terminal.Ink;
import dev.scaffold.cli.terminal.Screen;
import java.util.OptionalInt;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the virtual machine with its exit code, one of {@link ExitCode}. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // that no logging is set up is meant so
        keepThreads();
        Surroundings process = Surroundings.ofProcess();
        int exitCode = run(process, args);
        process.interrupts().done();
        System.exit(exitCode);
    }

    /** With two processors or fewer the JDK's client of HTTP starts a thread for every response, unless its pool is told to have two. */
    private static void keepThreads() {
        String own = "java.util.concurrent.ForkJoinPool.common.parallelism";
        if (Runtime.getRuntime().availableProcessors() <= 2 && System.getProperty(own) == null) {
            System.setProperty(own, "2");
        }
    }

    /** Runs a command and gives its exit code. */
    static int run(Surroundings surroundings, String... args) {
        OptionalInt exitCode = Plain.run(surroundings, args);
        return exitCode.isPresent()
                ? exitCode.getAsInt()
                : run(surroundings, HttpServers.wellKnown(surroundings.environment()), Library.bundled(), args);
    }

    /** The same with these servers and these recordings, by the parser of command lines in every case. */
    static int run(Surroundings surroundings, Servers servers, Library library, String... args) {
        Screen out = surroundings.out();
        ScaffoldCommand root = new ScaffoldCommand();
        return new CommandLine(root)
                .addSubcommand(new DemoCommand(surroundings, library))
                .addSubcommand(new AskCommand(surroundings, servers, library))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new TestCommand(surroundings))
                .addSubcommand(new FmtCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new GenerateCompletion())
                .addSubcommand(new CompareCommand(surroundings, servers))
                .addSubcommand(new CommandLine(new ProbeCommand())
                        .addSubcommand(new PressureCommand(surroundings, servers))
                        .addSubcommand(new PresuppositionCommand(surroundings, servers))
                        .addSubcommand(new BeliefCommand(surroundings, servers))
                        .addSubcommand(new GapCommand(surroundings))
                        .addSubcommand(new PeersCommand(surroundings, servers)))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new WeighCommand(surroundings))
                .addSubcommand(new JudgeCommand(surroundings, servers))
                .addSubcommand(new MeasureCommand(surroundings, servers))
                .addSubcommand(new WarmUpCommand(surroundings, servers, library))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out.writer())
                .setErr(surroundings.err().writer())
                .setUsageHelpLongOptionsMaxWidth(24)
                .setUsageHelpWidth(Math.max(out.look().columns(), 55)) // the least that picocli takes
                .setColorScheme(Help.defaultColorScheme(out.look().ink() == Ink.COLOUR ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(new WrongCommandLine(surroundings))
                .setExecutionExceptionHandler(new Failures(surroundings.err(), root))
                .execute(args);
    }
}
