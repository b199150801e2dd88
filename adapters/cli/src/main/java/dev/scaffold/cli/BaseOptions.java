package dev.scaffold.cli;

import dev.scaffold.lab.Rows;
import dev.scaffold.lab.probes.Bases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many of the questions are asked, where several rows are about one. */
final class BaseOptions {

    @Option(
            names = "--bases",
            paramLabel = "N",
            description = "Only the rows about so many questions, chosen by a hash of their names.")
    private @Nullable Integer bases;

    /** The rows about so many; all of them where nothing was said. */
    List<Rows.Read> part(List<Rows.Read> all) {
        return bases == null ? all : Bases.part(all, bases);
    }
}
