package dev.scaffold.toulmin;

import dev.scaffold.Request;
import dev.scaffold.Source;
import java.util.List;

/**
 * Where a part or a quote may stand: the draft, the question, and what else the answer may rest on.
 *
 * @param draft what is judged
 * @param question the question of the request
 * @param context {@link Request#context()}
 */
record Places(Searched draft, Searched question, List<Searched> context) {

    Places {
        context = List.copyOf(context);
    }

    /** What a request gives, before there is a draft. */
    static Places given(Request asked) {
        return new Places(
                new Searched(new Source(Source.DRAFT, "")),
                new Searched(new Source(Source.QUESTION, asked.question())),
                asked.context().stream().map(Searched::new).toList());
    }

    /** The same with this draft. */
    Places withDraft(String value) {
        return new Places(new Searched(new Source(Source.DRAFT, value)), question, context);
    }
}
