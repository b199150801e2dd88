package dev.scaffold.dsl;

import java.util.List;
import java.util.stream.Collectors;

/** Diagnostics as text: message, place, the user's own line with the span marked, at most one help. */
final class Rendering {
    private Rendering() {}

    static String of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Rendering::of).collect(Collectors.joining("\n\n"));
    }

    static String of(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        String number = Integer.toString(place.line());
        String gutter = " ".repeat(number.length());
        StringBuilder out = new StringBuilder();
        out.append(diagnostic.severity().word())
                .append('[')
                .append(diagnostic.code())
                .append("]: ");
        out.append(shown(diagnostic.message())).append('\n');
        out.append(gutter).append("--> ").append(shown(place.toString())).append('\n');
        out.append(gutter).append(" |\n");
        out.append(number).append(" | ").append(shown(place.excerpt())).append('\n');
        out.append(gutter).append(" | ").append(marker(place));
        if (!diagnostic.label().isEmpty()) {
            out.append(' ').append(shown(diagnostic.label()));
        }
        diagnostic
                .help()
                .ifPresent(help ->
                        out.append('\n').append(gutter).append(" = help: ").append(shown(help)));
        return out.toString();
    }

    /** Tabs before the span are kept, so that the marker stands under it however wide a tab is shown. */
    private static String marker(Place place) {
        StringBuilder out = new StringBuilder();
        place.excerpt()
                .codePoints()
                .limit((long) place.column() - place.excerptColumn())
                .forEach(c -> out.append(c == '\t' ? '\t' : ' '));
        out.append("^".repeat(Math.max(1, place.length())));
        return out.toString();
    }

    /** A script is somebody's text: what could steer a terminal is shown as a replacement character. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) && c != '\t' ? 0xFFFD : c));
        return out.toString();
    }
}
