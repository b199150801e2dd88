package dev.scaffold.cli;

import dev.scaffold.cli.json.Json;
import dev.scaffold.cli.json.LaidOutScriptsJson;
import dev.scaffold.cli.scripts.LaidOutScript;
import dev.scaffold.dsl.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
            "Exit codes: 0 done, or with --check nothing would change; 1 with --check something would change; 2 a file"
                    + " cannot be used or read, and was left as it is."
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

    @Option(names = "--json", description = "Print everything as one JSON object.")
    private boolean json;

    FmtCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        List<LaidOutScript> scripts = new ArrayList<>();
        for (Path file : files) {
            LaidOutScript script = isStandardInput(file)
                    ? LaidOutScript.of("standard input", TextFiles.read(surroundings.in()))
                    : LaidOutScript.of(file.toString(), TextFiles.read(file));
            scripts.add(script);
            if (!check && !isStandardInput(file) && script.changes()) {
                replace(file, script.after().orElseThrow());
            }
        }
        if (json) {
            Json.write(surroundings.out(), LaidOutScriptsJson.of(scripts, !check));
        } else {
            scripts.forEach(this::show);
        }
        if (scripts.stream().anyMatch(s -> s.after().isEmpty())) {
            return ExitCode.USAGE;
        }
        return check && scripts.stream().anyMatch(LaidOutScript::changes) ? ExitCode.NOT_AGREED : ExitCode.OK;
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    private void show(LaidOutScript script) {
        if (script.after().isEmpty()) {
            surroundings
                    .err()
                    .lines("scaffold: " + script.name() + " cannot be read as a script, and was left as it is\n"
                            + script.diagnostics().stream()
                                    .map(Diagnostic::render)
                                    .collect(Collectors.joining("\n\n")));
        } else if (check && script.changes()) {
            surroundings.out().lines(script.name());
        } else if (!check && script.name().equals("standard input")) {
            surroundings.out().writer().print(script.after().get());
            surroundings.out().writer().flush();
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
