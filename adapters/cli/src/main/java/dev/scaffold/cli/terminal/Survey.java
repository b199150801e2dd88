package dev.scaffold.cli.terminal;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Finds out how things are to be shown, from the environment and from what the launcher says: it knows what Java 17 cannot
 * find out, whether an output is a terminal ({@code scaffold.out}, {@code scaffold.err}: {@code terminal} or {@code
 * stream}) and how wide that is ({@code scaffold.columns}).
 *
 * @param environment {@code COLUMNS}, {@code NO_COLOR}, {@code TERM}, {@code LC_ALL}, {@code LC_CTYPE} and {@code LANG}
 *     are read
 * @param properties of the virtual machine
 */
public record Survey(Map<String, String> environment, Properties properties) {
    private static final int UNKNOWN_COLUMNS = 80;
    private static final int MOST_COLUMNS = 120;

    public Survey {
        environment = Map.copyOf(environment);
        Objects.requireNonNull(properties, "properties");
    }

    /** What is at the end of {@code out} or {@code err}. Without a launcher: a terminal if both ends of the program are. */
    public Screen.Kind kind(String output) {
        String said = properties.getProperty("scaffold." + output, "");
        boolean terminal = said.isEmpty() ? interactive() : said.equals("terminal");
        return terminal ? Screen.Kind.TERMINAL : Screen.Kind.STREAM;
    }

    /** From Java 22 on there is a console even where there is no terminal, and it can be asked. */
    private static boolean interactive() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /** How things are shown there. */
    public Look look(Screen.Kind kind) {
        return new Look(columns(), ink(kind), marks());
    }

    private int columns() {
        return Stream.of(environment.getOrDefault("COLUMNS", ""), properties.getProperty("scaffold.columns", ""))
                .filter(value -> value.matches("[1-9][0-9]{0,3}"))
                .mapToInt(Integer::parseInt)
                .map(value -> Math.min(Math.max(value, Look.LEAST_COLUMNS), MOST_COLUMNS))
                .findFirst()
                .orElse(UNKNOWN_COLUMNS);
    }

    private Ink ink(Screen.Kind kind) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return kind == Screen.Kind.TERMINAL && !refused ? Ink.COLOUR : Ink.NONE;
    }

    private Marks marks() {
        String encoding = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> properties.getProperty("native.encoding", ""));
        String plain = encoding.toLowerCase(Locale.ROOT).replace("-", "");
        return plain.contains("utf8") ? Marks.UNICODE : Marks.ASCII;
    }
}
