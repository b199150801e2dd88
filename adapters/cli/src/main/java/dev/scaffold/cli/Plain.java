package dev.scaffold.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The command lines that need no parser: {@code check} and names of files. To begin with, the parser takes longer than a script is
 * checked, and these are the ones that an editor runs again and again.
 */
final class Plain {
    private Plain() {}

    /** Runs such a command and gives its exit code; empty, and nothing done, if it is another one. */
    static OptionalInt run(Surroundings surroundings, String... args) {
        if (args.length < 2 || !args[0].equals("check")) {
            return OptionalInt.empty();
        }
        List<Path> files = new ArrayList<>();
        for (String file : List.of(args).subList(1, args.length)) {
            if (file.isEmpty() || file.startsWith("-") || file.startsWith("@")) {
                return OptionalInt.empty();
            }
            try {
                files.add(Path.of(file));
            } catch (InvalidPathException parserSaysWhy) {
                return OptionalInt.empty();
            }
        }
        try {
            return OptionalInt.of(new CheckCommand(surroundings, files).call());
        } catch (RuntimeException broken) {
            return OptionalInt.of(Failures.tell(broken, surroundings.err()));
        }
    }
}
