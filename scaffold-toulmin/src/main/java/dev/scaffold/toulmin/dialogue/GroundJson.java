package dev.scaffold.toulmin.dialogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form in which a scoreboard is kept outside the program. */
final class GroundJson {
    private static final String FORM = "scaffold-ground-1";
    private static final int MOST_CHARACTERS = 1 << 23;

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "assert", Set.of("move", "turn", "by", "text", "on", "because", "support"),
            "challenge", Set.of("move", "turn", "by", "proposition", "reason"),
            "concede", Set.of("move", "turn", "by", "proposition", "support"),
            "retract", Set.of("move", "turn", "by", "proposition", "reason"),
            "revise", Set.of("move", "turn", "by", "proposition", "text", "on", "because", "support"));

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private GroundJson() {}

    static String write(List<Move> moves) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("form", FORM);
        ArrayNode all = root.putArray("moves");
        moves.forEach(move -> write(move, all.addObject()));
        return root.toString();
    }

    private static ObjectNode write(Move move, ObjectNode node) {
        String sort = move.fold(m -> "assert", m -> "challenge", m -> "concede", m -> "retract", m -> "revise");
        node.put("move", sort).put("turn", move.turn()).put("by", move.by());
        return move.fold(
                m -> said(m.text(), m.footing(), m.support(), node),
                m -> reasoned(m.reason(), node.put("proposition", m.proposition())),
                m -> supported(m.support(), node.put("proposition", m.proposition())),
                m -> reasoned(m.reason(), node.put("proposition", m.proposition())),
                m -> said(m.text(), m.footing(), m.support(), node.put("proposition", m.proposition())));
    }

    private static ObjectNode said(String text, Footing footing, Support support, ObjectNode node) {
        node.put("text", text);
        if (!footing.on().isEmpty()) {
            ArrayNode on = node.putArray("on");
            footing.on().forEach(on::add);
        }
        if (!footing.because().isEmpty()) {
            node.put("because", footing.because());
        }
        return supported(support, node);
    }

    private static ObjectNode supported(Support support, ObjectNode node) {
        return support == Support.GATE ? node.put("support", support.word()) : node;
    }

    private static ObjectNode reasoned(String reason, ObjectNode node) {
        return reason.isEmpty() ? node : node.put("reason", reason);
    }

    static List<Move> read(String json) {
        if (json.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "a scoreboard may have " + MOST_CHARACTERS + " characters at most, got " + json.length());
        }
        JsonNode root = tree(json);
        only(root, "the scoreboard", Set.of("form", "moves"));
        String form = text(root, "form", "the scoreboard");
        if (!form.equals(FORM)) {
            throw new IllegalArgumentException("form: must be `" + FORM + "`, got " + shown(root.path("form"))
                    + "; it was written by another version");
        }
        JsonNode moves = root.path("moves");
        if (!moves.isArray() || moves.size() > Moves.MOST) {
            throw new IllegalArgumentException("moves: must be a list of " + Moves.MOST + " at most, got "
                    + (moves.isArray() ? Integer.toString(moves.size()) : shown(moves)));
        }
        List<Move> read = new ArrayList<>();
        for (JsonNode move : moves) {
            String where = "move " + (read.size() + 1);
            try {
                read.add(move(move, where));
            } catch (IllegalArgumentException wrong) {
                String said = String.valueOf(wrong.getMessage());
                throw said.startsWith(where) ? wrong : new IllegalArgumentException(where + ": " + said, wrong);
            }
        }
        return read;
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return root == null ? MAPPER.missingNode() : root;
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("the scoreboard is not JSON: " + wrong.getOriginalMessage(), wrong);
        }
    }

    private static Move move(JsonNode node, String where) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(where + ": must be an object, got " + shown(node));
        }
        String sort = text(node, "move", where);
        Set<String> fields = FIELDS.get(sort);
        if (fields == null) {
            throw new IllegalArgumentException(
                    where + ": `move` must be assert, challenge, concede, retract or revise, got "
                            + shown(node.path("move")));
        }
        only(node, where, fields);
        int turn = whole(node, "turn", where);
        String by = text(node, "by", where);
        int about = fields.contains("proposition") ? whole(node, "proposition", where) : 0;
        return switch (sort) {
            case "assert" ->
                new Move.Assert(turn, by, text(node, "text", where), footing(node, where), support(node, where));
            case "challenge" -> new Move.Challenge(turn, by, about, optional(node, "reason", where));
            case "concede" -> new Move.Concede(turn, by, about, support(node, where));
            case "retract" -> new Move.Retract(turn, by, about, optional(node, "reason", where));
            default ->
                new Move.Revise(turn, by, about, text(node, "text", where), footing(node, where), support(node, where));
        };
    }

    private static Footing footing(JsonNode node, String where) {
        List<Integer> on = new ArrayList<>();
        JsonNode listed = node.path("on");
        if (!listed.isMissingNode() && !listed.isArray()) {
            throw new IllegalArgumentException(where + ": `on` must be a list of numbers, got " + shown(listed));
        }
        for (JsonNode number : listed) {
            if (!number.isInt()) {
                throw new IllegalArgumentException(where + ": `on` must be a list of numbers, got " + shown(number));
            }
            on.add(number.intValue());
        }
        return new Footing(on, optional(node, "because", where));
    }

    private static Support support(JsonNode node, String where) {
        if (!node.has("support")) {
            return Support.WORD;
        }
        String word = text(node, "support", where);
        if (word.equals(Support.GATE.word())) {
            return Support.GATE;
        }
        if (word.equals(Support.WORD.word())) {
            return Support.WORD;
        }
        throw new IllegalArgumentException(
                where + ": `support` must be gate or word, got " + shown(node.path("support")));
    }

    private static void only(JsonNode node, String where, Set<String> known) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(where + ": must be an object, got " + shown(node));
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(where + ": nothing reads `" + Texts.cut(name, 100) + "`");
            }
        });
    }

    private static String optional(JsonNode node, String name, String where) {
        return node.has(name) ? text(node, name, where) : "";
    }

    private static String text(JsonNode node, String name, String where) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException(
                    where + ": `" + name + "` must be a text, got " + shown(node.path(name)));
        }
        return node.path(name).textValue();
    }

    private static int whole(JsonNode node, String name, String where) {
        if (!node.path(name).isInt()) {
            throw new IllegalArgumentException(
                    where + ": `" + name + "` must be a whole number, got " + shown(node.path(name)));
        }
        return node.path(name).intValue();
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : Texts.cut(node.toString(), 100);
    }
}
