package dev.scaffold.lab.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The scorers that rows name, by the word of their field {@code meta.answer_type}, and those that an application adds. */
public final class Scorers {
    /** Those that come with the library and compare. */
    public static final Scorers BUILT_IN = new Scorers(builtIn());

    /** The same, and those of open answers, for which a judge is asked: {@code judge}, {@code judge_1_10} and {@code judge_pair}. */
    public static final Scorers WITH_JUDGE = BUILT_IN.with("judge", meta -> new SameAnswer())
            .with("judge_1_10", meta -> new RatedAnswer(meta.path("least").asInt(RatedAnswer.LEAST)))
            .with("judge_pair", meta -> new PreferredAnswer());

    private final Map<String, Function<JsonNode, Scorer>> byType;

    private Scorers(Map<String, Function<JsonNode, Scorer>> byType) {
        this.byType = byType;
    }

    private static Map<String, Function<JsonNode, Scorer>> builtIn() {
        Map<String, Function<JsonNode, Scorer>> known = new LinkedHashMap<>();
        known.put("number", meta -> new NumberAnswer());
        known.put("letter", meta -> new LetterAnswer());
        known.put("label", meta -> new LabelAnswer(texts(meta.path("labels"))));
        known.put("number_or_unanswerable", meta -> new NumberOrUnanswerable());
        known.put("set", meta -> new SetAnswer());
        known.put("json_field", meta -> new JsonFieldAnswer(needed(meta, "field")));
        known.put("pattern", meta -> new PatternAnswer(needed(meta, "pattern"), needed(meta, "form")));
        return known;
    }

    /** A copy that knows one more type; an earlier one of this name is replaced. */
    public Scorers with(String type, Function<? super JsonNode, ? extends Scorer> scorer) {
        Map<String, Function<JsonNode, Scorer>> more = new LinkedHashMap<>(byType);
        more.put(Objects.requireNonNull(type, "type"), scorer::apply);
        return new Scorers(more);
    }

    /**
     * The scorer that a row's {@code meta} names.
     *
     * @throws IllegalArgumentException if the type is not known, or what it needs beside it is missing
     */
    public Scorer of(JsonNode meta) {
        String type = meta.path("answer_type").asText("");
        Function<JsonNode, Scorer> known = byType.get(type);
        if (known == null) {
            throw new IllegalArgumentException("answer type `" + type + "` cannot be scored here; known are "
                    + String.join(", ", byType.keySet()));
        }
        return known.apply(meta);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String needed(JsonNode meta, String field) {
        JsonNode value = meta.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("field `meta." + field + "` is missing or not a text");
        }
        return value.asText();
    }
}
