package dev.scaffold.toulmin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a critic wrote behind one key, from keyed lines or from JSON. Nothing else in a reply counts: not a verdict
 * without its key, not a key in the middle of a line.
 */
final class CriticReader {
    private static final int LONGEST_REPLY = 1 << 18;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(LONGEST_REPLY)
                    .build())
            .build();

    /** Bullets, emphasis and quotation marks that models put before a key. It ends at one place, whatever the key is. */
    private static final Pattern DRESSING = Pattern.compile("[ \\t>*_`\"'#•-]*+(?:\\d{1,2}[.)][ \\t])?+[*_`\"']*+");

    /** The number of a part behind its key: {@code 2}, {@code -2}, {@code (2)} ... */
    private static final Pattern NUMBER = Pattern.compile("(?:[ \\t]*+[-#.(\\[]?(\\d{1,3})(?![\\d.,/%])[)\\]]?)?+");

    /** What stands behind a key on its line. */
    private static final Pattern BEHIND =
            Pattern.compile("[*_`\"']*+" + NUMBER + "[*_`\"']*+[ \\t]*+(?:[:=|)–—-]++|$)(.*+)$", Pattern.MULTILINE);

    private static final Pattern JSON_OPENING = Pattern.compile("\\A\\s*(?:```\\w*\\s*)?(?=[{\\[])");

    private final String reply;
    private final List<Line> lines;
    private final List<Field> fields;

    /** A line of the reply: where a key may stand, behind what it is dressed with, and where the line ends. */
    private record Line(int opening, int end) {}

    private record Field(String name, String value, int at) {}

    private CriticReader(String reply, List<Line> lines, List<Field> fields) {
        this.reply = reply;
        this.lines = lines;
        this.fields = fields;
    }

    /** A reader of one reply. What stands beyond 256 Ki characters is not read. */
    static CriticReader of(String text) {
        String reply = text.length() > LONGEST_REPLY ? text.substring(0, LONGEST_REPLY) : text;
        return new CriticReader(reply, lines(reply), jsonFields(reply));
    }

    private static List<Line> lines(String reply) {
        List<Line> lines = new ArrayList<>();
        Matcher dressing = DRESSING.matcher(reply);
        for (int start = 0; start < reply.length(); ) {
            int end = lineEnd(reply, start);
            boolean dressed = !Character.isLetter(reply.charAt(start))
                    && dressing.region(start, reply.length()).lookingAt();
            lines.add(new Line(dressed ? dressing.end() : start, end));
            start = reply.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static int lineEnd(String reply, int from) {
        int end = from;
        while (end < reply.length() && !endsLine(reply.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Everything that stands behind a key, in the order in which it was written; may be empty. */
    List<KeyedLine> behind(String key) {
        List<KeyedLine> found = new ArrayList<>();
        for (Line line : lines) {
            if (reply.startsWith(key, line.opening())) {
                behind(line, line.opening() + key.length()).ifPresent(found::add);
            }
        }
        for (Field field : fields) {
            Matcher number = NUMBER.matcher(field.name);
            if (field.name.startsWith(key)
                    && number.region(key.length(), field.name.length()).matches()) {
                KeyedLine read = trimmed(number(number.group(1)), field.value, field.at);
                found.removeIf(l ->
                        l.at() <= read.at() && read.at() <= l.at() + l.text().length());
                found.add(read);
            }
        }
        return found;
    }

    /** What stands on a line from here, behind its key: most often a colon and the answer. */
    private Optional<KeyedLine> behind(Line line, int from) {
        if (reply.startsWith(": ", from) && from + 1 < line.end()) {
            return Optional.of(trimmed(0, reply.substring(from + 1, line.end()), from + 1));
        }
        Matcher behind = BEHIND.matcher(reply).useAnchoringBounds(false);
        return behind.region(from, reply.length()).lookingAt()
                ? Optional.of(trimmed(number(behind.group(1)), behind.group(2), behind.start(2)))
                : Optional.empty();
    }

    private static KeyedLine trimmed(int number, String text, int at) {
        String stripped = text.strip();
        return new KeyedLine(number, stripped, at + text.indexOf(stripped));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? KeyedLine.NO_SUCH_PART : number;
    }

    /** Every string field of the outermost JSON object or array, also of objects one level in; none if it is not JSON. */
    private static List<Field> jsonFields(String reply) {
        int start = firstBrace(reply);
        List<Field> fields = new ArrayList<>();
        if (start < 0) {
            return fields;
        }
        try (JsonParser parser = JSON.createParser(reply.substring(start))) {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    break;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING
                        || token == JsonToken.VALUE_FALSE
                        || token == JsonToken.VALUE_TRUE) {
                    String name = nameAbove(parser);
                    int at = start + (int) parser.currentTokenLocation().getCharOffset() + 1;
                    fields.add(new Field(name, parser.getText(), at));
                }
            } while (depth > 0);
        } catch (IOException notJson) {
            return List.of();
        }
        return fields;
    }

    /** The name of the field, or of the array that the value stands in. */
    private static String nameAbove(JsonParser parser) {
        var context = parser.getParsingContext();
        if (context.inArray() && context.getParent() != null) {
            context = context.getParent();
        }
        String name = context.getCurrentName();
        return name == null ? "" : name;
    }

    /** Where JSON begins: at the start, or behind a code fence. */
    private static int firstBrace(String reply) {
        Matcher start = JSON_OPENING.matcher(reply);
        return start.lookingAt() ? start.end() : -1;
    }
}
