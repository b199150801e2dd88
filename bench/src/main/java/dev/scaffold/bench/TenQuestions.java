package dev.scaffold.bench;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.Usage;
import dev.scaffold.dsl.Script;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A scaffold of ten questions, and a model that answers at once and well: what is left is our own time. */
final class TenQuestions {
    static final String CLAIM = "The bridge is closed.";
    static final String GROUNDS = "The bridge was closed on 3 May because two of its bearings were worn out.";

    /** About 2 KB, and it passes. */
    static final String DRAFT = (GROUNDS + " ").repeat(26) + CLAIM;

    static final Scaffold SCAFFOLD = Script.parse("ten.cq", script()).scaffold("ten");

    private TenQuestions() {}

    private static String script() {
        String questions = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "  ask question-" + i + " of draft essential \"Does the answer keep to fact number " + i
                        + "?\"")
                .collect(Collectors.joining("\n"));
        return "language 1\n\nscaffold ten {\n  argument {\n    claim 1\n    grounds 1..4\n  }\n" + questions
                + "\n  ask sums of draft essential by arithmetic\n  gate answer {\n    otherwise abstain\n  }\n}\n";
    }

    /** Answers as a model would; a call takes as long as {@code wait}. */
    static Model answering(Runnable wait) {
        return request -> {
            wait.run();
            return request.marks().isEmpty() ? reply(DRAFT) : reply(judgement(request));
        };
    }

    private static String judgement(Request request) {
        StringBuilder lines = new StringBuilder();
        request.marks().forEach((placeholder, value) -> {
            if (placeholder.startsWith("{key:")) {
                lines.append(value).append(": ").append(behind(placeholder)).append('\n');
            }
        });
        return lines.toString();
    }

    private static String behind(String placeholder) {
        if (placeholder.contains("claim-found")) {
            return CLAIM;
        }
        return placeholder.contains("grounds-found") ? GROUNDS : "Yes";
    }

    private static Reply reply(String text) {
        return Reply.of(text).withUsage(Usage.of(500, 100));
    }
}
