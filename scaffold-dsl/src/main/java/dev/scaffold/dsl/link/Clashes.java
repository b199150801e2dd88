package dev.scaffold.dsl.link;

import dev.scaffold.dsl.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds questions that an {@code include} brings under a name that is taken. */
final class Clashes {
    private Clashes() {}

    /** The questions without those that clash, which are reported. What clashes inside one pack is reported there. */
    static List<Asked> without(List<Asked> questions, Unit in) {
        Map<String, Asked> seen = new LinkedHashMap<>();
        List<Asked> kept = new ArrayList<>();
        for (Asked asked : questions) {
            Asked before = seen.putIfAbsent(asked.id(), asked);
            if (before == null) {
                kept.add(asked);
            } else if (!before.pack().equals(asked.pack())) {
                report(asked.pack().isPresent() ? asked : before, in);
            }
        }
        return kept;
    }

    private static void report(Asked brought, Unit in) {
        String pack = brought.pack().orElseThrow();
        in.issues()
                .report(
                        Code.CQ047,
                        brought.at(),
                        "`" + pack + "` brings a question `" + brought.id() + "`, and there is one already",
                        "two questions of one name",
                        "write `include " + pack + " except " + brought.id() + "`, or rename the other one");
    }
}
