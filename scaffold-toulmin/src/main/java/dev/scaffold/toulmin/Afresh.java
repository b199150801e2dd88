package dev.scaffold.toulmin;

import dev.scaffold.Request;
import dev.scaffold.Sampling;
import java.util.regex.Pattern;

/**
 * How a question is asked again so that code can compare what comes of it: in the caller's own words, which a small model answers best,
 * with the form of the answer behind them where they name none.
 */
final class Afresh {
    /** The first answer is drawn as the caller draws; further ones need to differ by chance. */
    private static final double FURTHER_TEMPERATURE = 0.7;

    private static final Pattern ASKS_FOR_FORM = Pattern.compile("(?i)\\banswer\\s*:");

    private Afresh() {}

    /** A request that also asks for the form, unless it or the script does already. */
    static Request formed(Plan plan, Request request) {
        String asked = request.asText();
        boolean own = plan.draft().instruct().isPresent()
                || ASKS_FOR_FORM.matcher(asked).find();
        return own ? request : Drafting.instructed(request, DialoguePrompts.FORM);
    }

    /** The same for the so-manieth answer, from 1. */
    static Request drawn(Request first, int number) {
        if (number == 1) {
            return first;
        }
        Sampling own = first.sampling();
        double temperature = Math.max(FURTHER_TEMPERATURE, own.temperature().orElse(0));
        return first.withSampling(own.withTemperature(temperature).withSeed(number));
    }

    /** The request for a draft again, for an answer no longer than a device may take. */
    static Request besideDraft(Plan plan, Request drafting) {
        int cap = CriticCap.outputTokens(Device.REDERIVE);
        Sampling own = drafting.sampling();
        int most = Math.min(cap, own.maxOutputTokens().orElse(cap));
        return formed(plan, drafting).withSampling(own.withMaxOutputTokens(most));
    }
}
