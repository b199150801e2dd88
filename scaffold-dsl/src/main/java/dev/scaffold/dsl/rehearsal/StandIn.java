package dev.scaffold.dsl.rehearsal;

import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Inquiry;
import dev.scaffold.Model;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Target;
import dev.scaffold.dsl.rules.PatternParts;
import dev.scaffold.dsl.tree.TestClause;
import dev.scaffold.toulmin.Generation;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Plays every part that a test needs: drafts in order, and judges who say of each draft what the test says. Used once. */
final class StandIn {
    private static final Pattern PREMISE = Pattern.compile("premise (\\d+) (true|false)");
    private static final Pattern CORRECTION = Pattern.compile("premise (\\d+) (denied|shared) in \\d+");
    private static final Pattern KEY = Pattern.compile("\\{key:(.*)}");

    private final Plan plan;
    private final List<Staging> attempts;
    private final Map<String, CriticalQuestion> questions = new HashMap<>();
    private final List<TestClause.Presupposed> presupposed;
    private int drafted;

    StandIn(Plan plan, List<Staging> attempts, List<TestClause.Presupposed> presupposed) {
        this.plan = plan;
        this.attempts = attempts;
        this.presupposed = presupposed;
        plan.questions().forEach(q -> questions.put(q.id(), q));
    }

    /** The model that answers: gives the drafts in order, and the last one whenever it is asked again. */
    Model drafts() {
        return request -> {
            drafted++;
            return Reply.of(now().draft());
        };
    }

    /** The model behind every role. */
    Model critic() {
        return request -> Reply.of(String.join("\n", lines(request)));
    }

    /** The check behind every tool. */
    Check tool() {
        return inquiry -> {
            Outcome outcome = now().outcome(inquiry.question().id(), number(inquiry));
            return switch (outcome) {
                case MET -> inquiry.met(Basis.TOOL, "the test says so");
                case UNMET -> inquiry.unmet(Basis.TOOL, "the test says so");
                default -> inquiry.unclear("the test says so, or nothing");
            };
        };
    }

    private Staging now() {
        return attempts.get(Math.max(0, Math.min(drafted, attempts.size()) - 1));
    }

    private static int number(Inquiry inquiry) {
        return inquiry.part()
                .map(p -> Integer.parseInt(p.id().substring(p.id().lastIndexOf('-') + 1)))
                .orElse(0);
    }

    private List<String> lines(Request request) {
        List<String> lines = new ArrayList<>();
        request.marks().forEach((placeholder, key) -> {
            Matcher mark = KEY.matcher(placeholder);
            if (mark.matches()) {
                lines.addAll(lines(mark.group(1), key));
            }
        });
        return lines;
    }

    private List<String> lines(String id, String key) {
        for (Part.Kind kind : Part.Kind.values()) {
            if (id.equals(Plan.found(kind))) {
                return found(kind, key);
            }
        }
        if (id.indexOf(' ') > 0) {
            return brought(id, key);
        }
        CriticalQuestion question = questions.get(id);
        if (id.startsWith("premise-")) {
            return List.of(key + ": " + word(now().outcome(id, 0)) + " \"" + quotable() + '"');
        }
        if (question == null) {
            return plan.generated(id) ? List.of(key + ": " + word(now().outcome(id, 0))) : List.of();
        }
        if (!(question.target() instanceof Target.Each each)) {
            return List.of(key + ": " + word(now().outcome(id, 0)));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= Math.max(1, parts(each.kind())); i++) {
            lines.add(key + " " + i + ": " + word(now().outcome(id, i)));
        }
        return lines;
    }

    /** The counter-arguments come behind the rebuttals of the draft. */
    private int parts(Part.Kind kind) {
        int written = kind == Part.Kind.REBUTTAL ? plan.extras().counters().size() : 0;
        int found = plan.shape(kind)
                .flatMap(PartShape::pattern)
                .map(pattern -> PatternParts.count(pattern, now().draft()))
                .orElseGet(() -> now().parts(kind).size());
        return found + written;
    }

    /** What a model brings that is not asked for a verdict: it writes and selects questions, and objects. */
    private List<String> brought(String id, String key) {
        Matcher premise = PREMISE.matcher(id);
        if (premise.matches()) {
            return direct(Integer.parseInt(premise.group(1)), premise.group(2), key);
        }
        Matcher correction = CORRECTION.matcher(id);
        if (correction.matches()) {
            boolean met = now().outcome("premise-" + correction.group(1), 0) == Outcome.MET;
            return List.of(key + ": " + (met == correction.group(2).equals("denied") ? "Yes" : "No"));
        }
        if (id.equals("the presuppositions")) {
            return presupposed.isEmpty()
                    ? List.of(key + ": none")
                    : presupposed.stream()
                            .map(p -> key + ": " + p.statement().value().replaceAll("\\s+", " "))
                            .toList();
        }
        if (plan.extras().revision().isPresent() && !id.matches("(?:generate|select|counter) .*")) {
            return List.of();
        }
        int most = plan.extras().generations().stream()
                .mapToInt(Generation::written)
                .max()
                .orElse(1);
        IntStream numbers = IntStream.rangeClosed(1, most);
        if (id.startsWith("generate ")) {
            return numbers.mapToObj(i -> key + ": Is it so in the " + i + ". way?")
                    .toList();
        }
        return id.startsWith("select ")
                ? numbers.mapToObj(i -> key + ": " + i).toList()
                : List.of(key + ": an objection (" + id + ")");
    }

    /** Who is asked whether it is so and whether it is not so answers Yes to one of them, or to both if the test says unclear. */
    private List<String> direct(int number, String wording, String key) {
        if (number > presupposed.size()) {
            return List.of();
        }
        Outcome outcome = presupposed.get(number - 1).outcome();
        boolean yes = outcome == Outcome.UNCLEAR || (outcome == Outcome.MET) == wording.equals("true");
        return List.of(key + ": " + (yes ? "Yes" : "No"));
    }

    /** Words of the draft that can be quoted. */
    private String quotable() {
        String line = now().draft().strip().lines().findFirst().orElse("").replace('"', ' ');
        return line.substring(0, Math.min(line.length(), 60)).strip();
    }

    private List<String> found(Part.Kind kind, String key) {
        List<String> texts = now().parts(kind);
        return texts.isEmpty()
                ? List.of(key + ": none")
                : texts.stream()
                        .map(t -> key + ": " + t.replaceAll("\\s+", " "))
                        .toList();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case MET -> "Yes";
            case UNMET -> "No, as the test says";
            default -> "Unsure, as the test says or for want of a line";
        };
    }
}
