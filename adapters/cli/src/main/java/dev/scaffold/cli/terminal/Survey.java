package dev.scaffold.cli.terminal;

import java.io.Console;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

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
        for (String value :
                List.of(environment.getOrDefault("COLUMNS", ""), properties.getProperty("scaffold.columns", ""))) {
            int columns = number(value);
            if (columns > 0) {
                return Math.min(Math.max(columns, Look.LEAST_COLUMNS), MOST_COLUMNS);
            }
        }
        return UNKNOWN_COLUMNS;
    }

    /** The number of up to four digits that a text is; 0 if it is none. */
    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || c < '0' || c > '9' || (i == 0 && c == '0')) {
                return 0;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private Ink ink(Screen.Kind kind) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return kind == Screen.Kind.TERMINAL && !refused ? Ink.COLOUR : Ink.NONE;
    }

    private Marks marks() {
        String encoding = properties.getProperty("native.encoding", "");
        for (String name : List.of("LANG", "LC_CTYPE", "LC_ALL")) { // the last that is set has the last word
            String value = environment.getOrDefault(name, "");
            encoding = value.isEmpty() ? encoding : value;
        }
        String plain = encoding.toLowerCase(Locale.ROOT).replace("-", "");
        return plain.contains("utf8") ? Marks.UNICODE : Marks.ASCII;
    }
}
