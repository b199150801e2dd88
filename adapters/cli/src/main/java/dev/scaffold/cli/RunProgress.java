package dev.scaffold.cli;

import dev.scaffold.cli.terminal.LiveLine;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.lab.runs.Standing;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Says how far a run is: on a terminal in one row, otherwise a line from time to time. */
final class RunProgress implements Consumer<Standing> {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    private final Screen screen;
    private final LiveLine line;
    private Duration said = Duration.ZERO;

    RunProgress(Screen screen, LiveLine line) {
        this.screen = Objects.requireNonNull(screen, "screen");
        this.line = Objects.requireNonNull(line, "line");
    }

    @Override
    public void accept(Standing standing) {
        if (screen.kind() != Screen.Kind.STREAM) {
            line.show(words(standing));
            return;
        }
        boolean last = standing.finished() == standing.of();
        if (last || standing.took().minus(said).compareTo(BETWEEN_LINES) >= 0) {
            said = standing.took();
            screen.say(words(standing));
        }
    }

    static String words(Standing standing) {
        double minutes = standing.took().toMillis() / 60_000.0;
        String rate = minutes > 0 ? String.format(Locale.ROOT, ", %.1f a minute", standing.here() / minutes) : "";
        String left = standing.left().map(d -> ", " + shown(d) + " left").orElse("");
        return String.format(
                Locale.ROOT,
                "%d of %d answers (%d%%)%s, %d calls, %,d tokens%s",
                standing.finished(),
                standing.of(),
                100L * standing.finished() / Math.max(1, standing.of()),
                rate,
                standing.spent().calls(),
                standing.spent().totalTokens(),
                left);
    }

    private static String shown(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 90
                ? seconds + " s"
                : seconds < 5_400
                        ? (seconds + 30) / 60 + " min"
                        : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
    }
}
