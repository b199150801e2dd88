package dev.scaffold.langchain4j;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;

/**
 * A model that drafts once, in a way of its own, and refuses to repair: what was said has been heard already.
 *
 * @param calls every other call
 * @param phases tells which is which
 * @param draft the one draft
 */
record OneDraft(Model calls, Phases phases, Model draft) implements Model {

    @Override
    public Reply reply(Request request) {
        Phase phase = phases.of(request).orElse(Phase.CRITIC);
        if (phase == Phase.REPAIR) {
            throw new ModelException("the draft is out already and cannot be repaired");
        }
        return phase == Phase.DRAFT ? draft.reply(request) : calls.reply(request);
    }

    @Override
    public ModelId id() {
        return calls.id();
    }

    @Override
    public boolean holdsTokenLimits() {
        return calls.holdsTokenLimits();
    }
}
