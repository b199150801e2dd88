package dev.scaffold.cli;

import dev.scaffold.cli.terminal.Screen;
import java.util.Objects;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, the likeliest word meant, and where help is: not the whole help text. */
final class WrongCommandLine implements IParameterExceptionHandler {
    private final Screen err;

    WrongCommandLine(Screen err) {
        this.err = Objects.requireNonNull(err, "err");
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.say(command + ": " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err.writer());
        err.say("Try: " + command + " --help");
        return ExitCode.USAGE;
    }
}
