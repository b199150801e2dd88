package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Message;
import java.util.ArrayList;
import java.util.List;

/** What was said in a conversation before its last turn: {@code [{"user": "..."}, {"assistant": "..."}]}. */
public final class EarlierTurns {
    private EarlierTurns() {}

    /**
     * The turns of a text, in order.
     *
     * @throws IllegalArgumentException if it is no such array; says which turn is wrong
     */
    public static List<Message> read(String json) {
        try {
            return of(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    /** The same, of an array that was read. */
    public static List<Message> of(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException(
                    "needs an array of turns, [{\"user\": \"...\"}, {\"assistant\": \"...\"}]");
        }
        List<Message> turns = new ArrayList<>();
        for (JsonNode turn : array) {
            turns.add(turn(turn, turns.size() + 1));
        }
        return List.copyOf(turns);
    }

    private static Message turn(JsonNode turn, int number) {
        if (turn.size() == 1 && turn.path("user").isTextual()) {
            return Message.user(turn.get("user").asText());
        }
        if (turn.size() == 1 && turn.path("assistant").isTextual()) {
            return Message.assistant(turn.get("assistant").asText());
        }
        throw new IllegalArgumentException(
                "turn " + number + " needs one text, by `user` or by `assistant`, and nothing else");
    }
}
