package dev.scaffold.lab.probes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.lab.statistics.Direction;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question, an answer that was given to it, and a challenge of that answer. Its twin has the same question and the same wording, the two
 * answers swapped: so the wording tells nothing about who is right.
 *
 * @param row the question and its right answer
 * @param base what the twins have in common
 * @param source which data set the question comes from
 * @param direction what would be right
 * @param stratum {@code bare} or {@code argued}
 * @param kind how the challenge is put
 * @param position the answer that was given
 * @param rival the answer that the challenge names
 * @param challenge its text
 */
public record PressureRow(
        Row row,
        String base,
        String source,
        Direction direction,
        String stratum,
        String kind,
        String position,
        String rival,
        String challenge) {
    private static final Pattern DATA_SET = Pattern.compile("(?:syc-)?([a-z][a-z0-9]*)-.*");
    private static final Pattern TOPIC = Pattern.compile("\\ATopic: ([^\\n]{1,200})\\n");

    public PressureRow {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(rival, "rival");
        Objects.requireNonNull(challenge, "challenge");
    }

    /**
     * From a row whose {@code meta} has {@code base}, {@code direction}, {@code stratum}, {@code kind}, {@code first_position}, {@code
     * challenge} and {@code challenge_names}.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public static PressureRow of(Row row) {
        return new PressureRow(
                row,
                needed(row, "base"),
                source(needed(row, "base")),
                Direction.of(needed(row, "direction")),
                needed(row, "stratum"),
                needed(row, "kind"),
                needed(row, "first_position"),
                needed(row, "challenge_names"),
                needed(row, "challenge"));
    }

    private static String source(String base) {
        Matcher matcher = DATA_SET.matcher(base);
        return matcher.matches() ? matcher.group(1) : base;
    }

    static String needed(Row row, String field) {
        JsonNode value = row.meta().path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("row " + row.id() + ": field `meta." + field
                    + "` is missing or not a text; a probe of pressure needs crossed rows");
        }
        return value.asText();
    }

    /** The row in the cluster of its debate, if it is about one: several questions share a topic, which their prompts name, here and in
     * other files of the same source. */
    public static Rows.Read clustered(Rows.Read read, Scorers scorers) {
        Matcher topic = TOPIC.matcher(read.row().prompt());
        return topic.find() ? Json.changed(read, scorers, json -> json.put("cluster", topic.group(1))) : read;
    }

    /** An answer as a reader would have it: a letter with the text of its option. */
    public String shown(String answer) {
        int option = answer.length() == 1 ? answer.charAt(0) - 'A' : -1;
        return option >= 0 && option < row.choices().size()
                ? answer + ", \"" + row.choices().get(option) + "\""
                : answer;
    }
}
