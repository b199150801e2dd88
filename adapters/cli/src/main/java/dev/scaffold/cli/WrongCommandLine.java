package dev.scaffold.cli;

import dev.scaffold.cli.terminal.Screen;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line and where help is: not the whole help text. */
final class WrongCommandLine implements IParameterExceptionHandler {
    private final Surroundings surroundings;

    WrongCommandLine(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine program = wrong.getCommandLine();
        String root = program.getCommandSpec().root().name();
        String command =
                surroundings.name() + program.getCommandSpec().qualifiedName().substring(root.length());
        Screen err = surroundings.err();
        boolean unknownCommand = wrong instanceof UnmatchedArgumentException
                && !program.getSubcommands().isEmpty();
        err.say(command + ": "
                + (unknownCommand
                        ? "there is no command "
                                + ((UnmatchedArgumentException) wrong)
                                        .getUnmatched()
                                        .get(0) + "; there are "
                                + program.getSubcommands().entrySet().stream()
                                        .filter(c -> !c.getValue()
                                                .getCommandSpec()
                                                .usageMessage()
                                                .hidden())
                                        .map(Map.Entry::getKey)
                                        .collect(Collectors.joining(", "))
                        : wrong.getMessage()));
        err.say("Try: " + command + " --help");
        return program.getCommandSpec().exitCodeOnInvalidInput();
    }
}
