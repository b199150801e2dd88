package dev.scaffold.toulmin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@link Cqot2024} says to models: the steps of the published method, worded anew. */
final class CqotWords {
    /** The eight questions, by id, in the order of the paper: of the data, of the warrant, of the backing, of the claim. */
    static final Map<String, String> QUESTIONS = questions();

    static final String PLAN = "Write a plan for answering this: the premises you start from, the steps that lead from"
            + " them to a conclusion, and the conclusion. Do not give the final answer yet.";
    static final String ASSESS =
            "Assess the reasoning below strictly. Answer each question with Yes or No, in doubt No,"
                    + " one line each, each line beginning with its key.";
    static final String ANSWER = "Follow this plan strictly and give the answer in the form that was asked for:";
    static final String AGAIN = "An assessment found that these are not met by it:";
    static final String AGAIN_CLOSING = "Write a plan that meets them. Do not give the final answer yet.";

    private CqotWords() {}

    private static Map<String, String> questions() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("premises-stated", "Are the premises stated clearly?");
        asked.put("premises-supported", "Is every premise supported by evidence or by an accepted fact?");
        asked.put("steps-connected", "Is every step linked to premises or earlier steps?");
        asked.put("links-valid", "Is every one of these links logically valid?");
        asked.put("fallacy-free", "Is the reasoning free of fallacies?");
        asked.put("conclusion-follows", "Does the conclusion follow from the premises?");
        asked.put("knowledge-fits", "Is the reasoning consistent with established knowledge?");
        asked.put("conclusion-plausible", "Is the conclusion plausible?");
        return Collections.unmodifiableMap(asked);
    }
}
