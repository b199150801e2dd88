package dev.scaffold.toulmin;

import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.test.Replies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A model that drafts what it is told and, as a critic, answers each id that it is asked, so that tests can speak in ids and never
 * in keys. A line that begins with a number and a colon is about the part of that number. Ids without an answer are passed over,
 * and remembered is every request.
 */
final class ObedientCritic implements Model {
    private static final Pattern KEY_MARK = Pattern.compile("\\{key:(.+)}");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+): (.*)");

    /** The id under which it is given what it answers when it is asked the caller's question once more. */
    static final String AFRESH = "afresh";

    private final List<Reply> drafts;
    private final Map<String, List<String>> answers;
    private final Optional<String> otherwise;
    private final BiFunction<Request, Reply, Reply> change;
    private final ModelId id;
    private final List<Request> requests = new ArrayList<>();

    private ObedientCritic(
            List<Reply> drafts,
            Map<String, List<String>> answers,
            Optional<String> otherwise,
            BiFunction<Request, Reply, Reply> change,
            ModelId id) {
        this.drafts = List.copyOf(drafts);
        this.answers = new LinkedHashMap<>(answers);
        this.otherwise = otherwise;
        this.change = change;
        this.id = id;
    }

    /** Gives these drafts in turn, the last one for ever, and as a critic says nothing. */
    static ObedientCritic drafting(String... drafts) {
        return drafting(List.of(drafts).stream().map(Replies::text).toList());
    }

    static ObedientCritic drafting(List<Reply> drafts) {
        return new ObedientCritic(drafts, Map.of(), Optional.empty(), (request, reply) -> reply, ModelId.UNDECLARED);
    }

    /** A copy that gives these lines for an id; none if it is to be passed over. */
    ObedientCritic answering(String about, String... lines) {
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        more.put(about, List.of(lines));
        return new ObedientCritic(drafts, more, otherwise, change, id);
    }

    ObedientCritic answering(Map<String, List<String>> all) {
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        more.putAll(all);
        return new ObedientCritic(drafts, more, otherwise, change, id);
    }

    /** A copy that gives this line for every other id. */
    ObedientCritic otherwise(String line) {
        return new ObedientCritic(drafts, answers, Optional.of(line), change, id);
    }

    /** A copy whose critic replies go through this, together with what was asked. It may throw. */
    ObedientCritic changing(BiFunction<Request, Reply, Reply> value) {
        return new ObedientCritic(drafts, answers, otherwise, value, id);
    }

    ObedientCritic named(String name) {
        return new ObedientCritic(drafts, answers, otherwise, change, new ModelId(name));
    }

    @Override
    public Reply reply(Request request) {
        int drafted = draftRequests().size();
        requests.add(request);
        if (isCritic(request) || isAfresh(request)) {
            String said = isCritic(request) ? lines(request) : String.join("\n", lines(AFRESH));
            return change.apply(request, Replies.text(said));
        }
        Reply draft = drafts.get(Math.min(drafted, drafts.size() - 1));
        return keys(request).isEmpty() ? draft : draft.withText(draft.text() + "\n\n" + lines(request));
    }

    private String lines(Request request) {
        return keys(request).entrySet().stream()
                .flatMap(asked -> lines(asked.getKey()).stream().map(line -> keyed(asked.getValue(), line)))
                .collect(Collectors.joining("\n"));
    }

    private List<String> lines(String about) {
        return answers.getOrDefault(about, otherwise.map(List::of).orElse(List.of()));
    }

    /** A line as a critic writes it. */
    static String keyed(String key, String line) {
        var numbered = NUMBERED.matcher(line);
        return numbered.matches() ? key + " " + numbered.group(1) + ": " + numbered.group(2) : key + ": " + line;
    }

    /** The keys of a request by the id that they stand for. */
    static Map<String, String> keys(Request request) {
        Map<String, String> keys = new LinkedHashMap<>();
        request.marks().forEach((mark, key) -> {
            var matcher = KEY_MARK.matcher(mark);
            if (matcher.matches()) {
                keys.put(matcher.group(1), key);
            }
        });
        return keys;
    }

    /**
     * True if a request asks a critic, which is told by its fences, or by a key for something that is no question of a script; a draft
     * has neither, even if questions travel along.
     */
    static boolean isCritic(Request request) {
        return request.marks().keySet().stream()
                .anyMatch(mark -> mark.startsWith("{fence:") || (mark.startsWith("{key:") && mark.indexOf(' ') > 0));
    }

    /** True if a request asks for the caller's answer once more, which is told by its seed, and something was given for that. */
    private boolean isAfresh(Request request) {
        return answers.containsKey(AFRESH) && request.sampling().seed().isPresent();
    }

    @Override
    public ModelId id() {
        return id;
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Request> criticRequests() {
        return requests.stream().filter(ObedientCritic::isCritic).toList();
    }

    List<Request> freshRequests() {
        return requests.stream().filter(this::isAfresh).toList();
    }

    List<Request> draftRequests() {
        return requests.stream().filter(r -> !isCritic(r) && !isAfresh(r)).toList();
    }

    int calls() {
        return requests.size();
    }
}
