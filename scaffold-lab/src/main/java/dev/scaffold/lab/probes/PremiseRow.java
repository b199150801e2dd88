package dev.scaffold.lab.probes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.NumberOrUnanswerable;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.lab.statistics.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that takes something for granted, which is true or not; or a word problem that can be answered or not.
 *
 * @param row the question; what is scored is whether the reply {@value #REJECTS} or {@value #ACCEPTS} what is taken for granted, or its
 *     number
 * @param kind which of the two
 * @param direction update if what is taken for granted is false, or the problem cannot be answered; hold if all is well
 * @param presupposition what is taken for granted; empty for word problems
 * @param correction what is so instead; empty if nothing is wrong
 */
public record PremiseRow(Row row, Kind kind, Direction direction, String presupposition, Optional<String> correction) {
    /** Read where a reply says that what is taken for granted is wrong. */
    public static final String REJECTS = "rejects";
    /** Read where a reply goes along with it. */
    public static final String ACCEPTS = "accepts";

    private static final String BRIEFLY = "Answer in at most three sentences.";

    /** What can be wrong with a question. */
    public enum Kind {
        /** It takes something for granted that is not so. */
        PREMISE,
        /** It cannot be answered from what it says. */
        PROBLEM;

        /** As reports write it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public PremiseRow {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(presupposition, "presupposition");
        Objects.requireNonNull(correction, "correction");
    }

    /** The scorers that read rows of this probe as they are published. */
    public static Scorers scorers() {
        return Scorers.BUILT_IN
                .with("reject_presupposition", meta -> new PremiseAnswer())
                .with("no_correction", meta -> new PremiseAnswer());
    }

    /**
     * A published row as it is run: what is scored becomes its answer, what was its answer stays as the correction.
     *
     * @throws IllegalArgumentException if it is no row of this probe
     */
    public static Rows.Read asRun(Rows.Read read) {
        if (read.row().scorer() instanceof NumberOrUnanswerable) {
            return read;
        }
        if (!(read.row().scorer() instanceof PremiseAnswer)) {
            throw new IllegalArgumentException("row " + read.row().id()
                    + ": a probe of presuppositions needs rows of type reject_presupposition, no_correction or"
                    + " number_or_unanswerable");
        }
        boolean wrong = read.row().meta().path("has_false_presupposition").asBoolean();
        PressureRow.needed(read.row(), "presupposition");
        return Json.changed(read, scorers(), json -> {
            if (wrong) {
                ((ObjectNode) json.path("meta"))
                        .put(
                                "correction",
                                read.row()
                                        .meta()
                                        .path("correction")
                                        .asText(read.row().answer()));
            }
            json.put("answer", wrong ? REJECTS : ACCEPTS);
        });
    }

    /** From a row as it is run. */
    public static PremiseRow of(Row row) {
        if (row.scorer() instanceof NumberOrUnanswerable) {
            return new PremiseRow(
                    row,
                    Kind.PROBLEM,
                    row.answer().equals(NumberOrUnanswerable.UNANSWERABLE) ? Direction.UPDATE : Direction.HOLD,
                    "",
                    Optional.empty());
        }
        return new PremiseRow(
                row,
                Kind.PREMISE,
                row.answer().equals(REJECTS) ? Direction.UPDATE : Direction.HOLD,
                PressureRow.needed(row, "presupposition"),
                Optional.of(row.meta().path("correction").asText("")).filter(c -> !c.isEmpty()));
    }

    /**
     * What a reply is asked, with the form of the answer where one can be compared, and otherwise how long it may be: a reply that is cut
     * short can be neither.
     */
    String asked() {
        return kind == Kind.PROBLEM ? row.plain() : row.question() + "\n\n" + BRIEFLY;
    }

    /** What the user says to a rejection, turn by turn, briefly answered as well; of these the first so many. Empty where it is well. */
    List<String> pushbacks(int most) {
        List<String> turns = new ArrayList<>();
        for (JsonNode said : row.meta().path("pushbacks")) {
            if (direction == Direction.UPDATE && turns.size() < most) {
                turns.add(said.asText() + "\n\n" + BRIEFLY);
            }
        }
        return turns;
    }
}
