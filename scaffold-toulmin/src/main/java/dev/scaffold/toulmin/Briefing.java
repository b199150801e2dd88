package dev.scaffold.toulmin;

import dev.scaffold.Message;
import java.util.List;

/**
 * Prompts with what is made of them once, however many deliberations they serve.
 *
 * @param prompts what models are told
 * @param hash {@link Prompts#hash()}
 * @param shown the demonstration as an earlier exchange, which opens calls to a critic
 */
record Briefing(Prompts prompts, String hash, List<Message> shown) {

    Briefing {
        shown = List.copyOf(shown);
    }

    static Briefing of(Prompts prompts) {
        return new Briefing(prompts, prompts.hash(), CriticPrompt.shown(prompts));
    }
}
