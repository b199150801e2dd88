package dev.scaffold.cli;

import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.runs.Draws;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.scoring.Scorers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which rows are run. */
final class RowOptions {
    private static final long SEED = 1;
    private static final Pattern SPLIT = Pattern.compile("(\\d{1,2})/(\\d{1,2}):(tune|report)");

    @Option(names = "--data", paramLabel = "FILE", description = "Rows: JSON Lines, or .csv. May be repeated.")
    private List<Path> data = new ArrayList<>();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Only so many rows of each file, in the order of the files; chosen by a hash of their ids.")
    private List<Integer> rows = new ArrayList<>();

    @Option(names = "--task", paramLabel = "TASK", description = "Only rows of these tasks. May be repeated.")
    private List<String> tasks = new ArrayList<>();

    @Option(
            names = "--split",
            paramLabel = "60/40:SIDE",
            description =
                    "Only the rows of one side, tune or report; clusters fall on a side by a hash, the same every time.")
    private String split = "";

    /** The files, with the hashes of their contents. */
    List<RunInfo.DataFile> files() {
        if (data.isEmpty()) {
            throw CommandFailure.usage("say which rows with --data FILE");
        }
        if (rows.size() > data.size()) {
            throw CommandFailure.usage("--rows stands " + rows.size() + " times and --data only " + data.size()
                    + " times: give at most one --rows for each file");
        }
        return data.stream().map(RowOptions::asItIs).toList();
    }

    /** The side of the split. */
    Side side() {
        return split.isEmpty() ? Side.ALL : Side.valueOf(matched().group(3).toUpperCase(Locale.ROOT));
    }

    private Matcher matched() {
        Matcher matcher = SPLIT.matcher(split);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2)) != 100) {
            throw CommandFailure.usage(
                    "--split says how many of a hundred clusters are for tuning, how many for reporting, and which side is run,"
                            + " as in 60/40:tune; got " + split);
        }
        return matcher;
    }

    /** The rows, read as they are needed. To be closed. */
    Stream<Rows.Read> read(Scorers scorers) {
        return read(scorers, UnaryOperator.identity());
    }

    /** The same with other scorers, each row taken as this makes it before it is chosen or falls on a side. */
    Stream<Rows.Read> read(Scorers scorers, UnaryOperator<Rows.Read> as) {
        return IntStream.range(0, data.size())
                .boxed()
                .flatMap(i -> chosen(i, read(data.get(i), scorers).map(as)));
    }

    private Stream<Rows.Read> chosen(int file, Stream<Rows.Read> all) {
        Stream<Rows.Read> wanted = all.filter(r -> wanted(r.row()));
        return file < rows.size() ? Rows.sample(wanted, rows.get(file), SEED).stream() : wanted;
    }

    private boolean wanted(Row row) {
        boolean task = tasks.isEmpty() || tasks.contains(row.task());
        return task
                && (split.isEmpty()
                        || Draws.side(row.cluster(), Integer.parseInt(matched().group(1))) == side());
    }

    private static Stream<Rows.Read> read(Path file, Scorers scorers) {
        TextFiles.requireFile(file);
        try {
            return Rows.stream(file, scorers);
        } catch (IOException broken) {
            throw CommandFailure.failed(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static RunInfo.DataFile asItIs(Path file) {
        TextFiles.requireFile(file);
        try {
            return RunInfo.DataFile.of(file);
        } catch (IOException broken) {
            throw CommandFailure.failed(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
