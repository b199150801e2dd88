package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** A streaming chat model whose pieces are held back, to be let out once it is known which answer goes out. Made for one deliberation. */
final class HeldModel implements Model {
    private final StreamedModel stream;
    private final Map<ChatResponse, RecordedStream> recorded = Collections.synchronizedMap(new IdentityHashMap<>());

    HeldModel(StreamedModel stream) {
        this.stream = stream;
    }

    @Override
    public Reply reply(Request request) {
        RecordedStream recording = new RecordedStream();
        Reply reply = stream.reply(request, recording);
        GatedAnswer.response(reply).ifPresent(response -> recorded.put(response, recording));
        return reply;
    }

    /** The pieces behind a reply of this model. */
    Optional<RecordedStream> recording(Reply reply) {
        return GatedAnswer.response(reply).map(recorded::get);
    }

    @Override
    public ModelId id() {
        return stream.id();
    }
}
