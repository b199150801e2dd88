package dev.scaffold.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.scaffold.lab.scoring.Scorer;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.lab.scoring.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One item whose answer is known.
 *
 * @param id unique and stable
 * @param task the family it belongs to
 * @param cluster rows that share a source are one cluster; the row's own id where it stands alone
 * @param prompt what the model is asked, without a word on the form of the answer
 * @param choices the options of a multiple choice, A first; empty if there are none
 * @param answer the right answer
 * @param scorer how answers are found and compared
 * @param meta what else the data says of it: the field {@code meta}, or nothing
 */
public record Row(
        String id,
        String task,
        String cluster,
        String prompt,
        List<String> choices,
        String answer,
        Scorer scorer,
        JsonNode meta) {

    public Row {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(prompt, "prompt");
        choices = List.copyOf(choices);
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(meta, "meta");
    }

    /** A row without options that is a cluster of its own. */
    public static Row of(String id, String task, String prompt, String answer, Scorer scorer) {
        return new Row(id, task, id, prompt, List.of(), answer, scorer, MissingNode.getInstance());
    }

    /**
     * A row from its JSON form: {@code id}, {@code task}, {@code prompt}, {@code answer}, optional {@code choices} and {@code
     * cluster}, and {@code meta.answer_type} with what that type needs.
     *
     * @throws IllegalArgumentException if a field is missing or the answer type is not known
     */
    public static Row of(JsonNode json, Scorers scorers) {
        List<String> choices = new ArrayList<>();
        json.path("choices").forEach(c -> choices.add(c.asText()));
        String id = text(json, "id");
        return new Row(
                id,
                text(json, "task"),
                cluster(json, id),
                text(json, "prompt"),
                choices,
                text(json, "answer"),
                scorers.of(json.path("meta")),
                json.path("meta"));
    }

    /** What two rows made from one source have in common, under the names that data sets give it. */
    private static String cluster(JsonNode json, String id) {
        JsonNode meta = json.path("meta");
        String pair = meta.path("pair_id").asText("");
        if (!pair.isEmpty()) {
            return pair.compareTo(id) < 0 ? pair : id;
        }
        return Stream.of(json.path("cluster"), meta.path("cluster"), meta.path("base"), meta.path("debate_title"))
                .map(named -> named.asText(""))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(id);
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isValueNode() || value.isNull()) {
            throw new IllegalArgumentException("field `" + field + "` is missing or not a text");
        }
        return value.asText();
    }

    /** The prompt and the options, without a word on the form of the answer. */
    public String question() {
        StringBuilder text = new StringBuilder(prompt);
        for (int i = 0; i < choices.size(); i++) {
            text.append('\n').append((char) ('A' + i)).append(") ").append(choices.get(i));
        }
        return text.toString();
    }

    /** The question, and the form of the answer: no word on how to get there. */
    public String plain() {
        String form = scorer.form();
        return question() + "\n\n" + form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }

    /** The question, the wish to think step by step (Kojima et al., arXiv 2205.11916), and the form of the answer. */
    public String stepByStep() {
        return question() + "\n\nThink step by step, then " + scorer.form();
    }

    /**
     * The turns of a conversation, each as a row whose prompt is that turn; the row alone where there is but one. Open answers only: {@code
     * meta.turns} holds the prompts, {@code meta.reference} the right answer to each, which may be blank.
     */
    public List<Row> turns() {
        JsonNode turns = meta.path("turns");
        if (scorer.telling() != Telling.BY_JUDGE || turns.size() < 2) {
            return List.of(this);
        }
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            String reference = meta.path("reference").path(i).asText("");
            all.add(new Row(id, task, cluster, turns.get(i).asText(), List.of(), reference, scorer, meta));
        }
        return all;
    }

    /** Whether it takes a judge to tell if a reply is right. */
    public boolean open() {
        return scorer.telling() != Telling.BY_COMPARISON;
    }

    /** Whether a reply gives the right answer. */
    public boolean right(String reply) {
        return scorer.scores(reply, answer);
    }
}
