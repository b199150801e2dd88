package dev.scaffold.toulmin.peers;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.test.Replies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Speaks its turns in order, the last one for ever, and as a critic answers ids of questions with what it is told, otherwise Yes. */
final class Talker implements Model {
    private final List<String> turns;
    private final BiFunction<String, Request, String> critic;
    private final List<Request> asked = new ArrayList<>();
    private final List<Request> judged = new ArrayList<>();

    private Talker(List<String> turns, BiFunction<String, Request, String> critic) {
        this.turns = List.copyOf(turns);
        this.critic = critic;
    }

    static Talker saying(String... turns) {
        return new Talker(List.of(turns), (id, request) -> "Yes");
    }

    /** A copy that, as a critic, answers by this function of the id and the request. */
    Talker judging(BiFunction<String, Request, String> value) {
        return new Talker(turns, value);
    }

    @Override
    public Reply reply(Request request) {
        Map<String, String> keys = keys(request);
        if (keys.isEmpty()) {
            asked.add(request);
            return Replies.text(turns.get(Math.min(asked.size(), turns.size()) - 1));
        }
        judged.add(request);
        List<String> lines = new ArrayList<>();
        keys.forEach((id, key) -> lines.add(key + ": " + critic.apply(id, request)));
        return Replies.text(String.join("\n", lines));
    }

    private static Map<String, String> keys(Request request) {
        Map<String, String> keys = new LinkedHashMap<>();
        request.marks().forEach((mark, key) -> {
            if (mark.startsWith("{key:")) {
                keys.put(mark.substring("{key:".length(), mark.length() - 1), key);
            }
        });
        return keys;
    }

    /** What it was asked to say. */
    List<Request> asked() {
        return asked;
    }

    /** What it was asked as a critic. */
    List<Request> judged() {
        return judged;
    }
}
