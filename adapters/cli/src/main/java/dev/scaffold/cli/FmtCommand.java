package dev.scaffold.cli;

import dev.scaffold.dsl.Formatter;
import dev.scaffold.dsl.ScriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays scripts out. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Lays scripts out anew, in place. Comments are kept; what a script means never changes.",
        description = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold fmt my.cq",
            "  scaffold fmt --check scripts/*.cq       (only say which would change)",
            "  scaffold fmt - < my.cq                  (to standard output)",
            "",
            "Exit codes: 0 done, or with --check nothing would change; 1 something would change; 2 a file cannot be used or read."
        })
final class FmtCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scripts; - reads one and writes it to standard output.")
    private List<Path> files = List.of();

    @Option(names = "--check", description = "Change nothing; name the files that would change.")
    private boolean check;

    FmtCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        boolean changed = false;
        for (Path file : files) {
            changed |= file.toString().equals("-") ? standardInput() : file(file);
        }
        return check && changed ? ExitCode.NOT_AGREED : ExitCode.OK;
    }

    private boolean standardInput() {
        String text = TextFiles.read(surroundings.in());
        String formatted = formatted("standard input", text);
        if (!check) {
            surroundings.out().writer().print(formatted);
            surroundings.out().writer().flush();
        }
        return !formatted.equals(text);
    }

    private boolean file(Path file) {
        String text = TextFiles.read(file);
        String formatted = formatted(file.toString(), text);
        boolean changes = !formatted.equals(text);
        if (changes && check) {
            surroundings.out().say(file.toString());
        } else if (changes) {
            replace(file, formatted);
        }
        return changes;
    }

    private static String formatted(String name, String text) {
        try {
            return Formatter.format(name, text);
        } catch (ScriptException wrong) {
            throw CommandFailure.usage("this cannot be read as a script, and was left as it is\n" + wrong.getMessage());
        }
    }

    /** Written beside it first, so that there is never half a script. */
    private static void replace(Path file, String text) {
        try {
            Path real = file.toRealPath();
            Path part = Files.createTempFile(real.getParent(), ".fmt", ".part");
            try {
                Files.writeString(part, text);
                keepPermissions(real, part);
                Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unwritable) {
            throw CommandFailure.failed(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, permissions);
        }
    }
}
