package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.scaffold.Deliberation;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Request;
import java.util.Optional;
import java.util.function.Consumer;

/** When the pieces of an answer go out, seen from the verdict on it. */
interface StreamingMode {

    /** Nothing goes out before the verdict. */
    StreamingMode HOLDING = (gate, request, options, handler) -> gate.inBackground(handler, () -> {
        StreamedModel model = new StreamedModel(gate.delegate(), options);
        Deliberation deliberation = gate.scaffold().deliberate(model, gate.asked(request), gate.listener());
        ChatResponse response = GatedAnswer.of(deliberation, gate.scaffold());
        pieces(deliberation, response, model).replay(handler);
        return response;
    });

    /** The draft goes out as it comes; the verdict ends the stream. */
    StreamingMode DRAFT_FIRST = (gate, request, options, handler) -> gate.inBackground(handler, () -> {
        StreamedModel model = new StreamedModel(gate.delegate(), options);
        Phases phases = new Phases();
        OneDraft drafting = new OneDraft(model, phases, asked -> model.reply(asked, handler));
        Deliberation deliberation =
                gate.scaffold().deliberate(drafting, gate.asked(request), phases.listener(gate.listener()));
        if (!deliberation.agreed() && !deliberation.passedThrough()) {
            throw new NotAgreedException(deliberation);
        }
        return GatedAnswer.of(deliberation, gate.scaffold());
    });

    /** Everything goes out untouched; the verdict is for the record. */
    static StreamingMode observing(Consumer<? super Deliberation> recorder) {
        return (gate, request, options, handler) -> {
            StreamedModel model = new StreamedModel(gate.delegate(), options);
            Consumer<ChatResponse> completed = response -> {
                Background.run("observing", gate.executor(), () -> {
                    Request asked = gate.asked(request);
                    Phases phases = new Phases();
                    OneDraft drafted = new OneDraft(model, phases, draft -> model.replied(response));
                    recorder.accept(gate.scaffold().deliberate(drafted, asked, phases.listener(gate.listener())));
                });
                handler.onCompleteResponse(response);
            };
            StreamedModel.start(
                    gate.delegate(), request, options, new TappedStream(handler, completed, handler::onError));
        };
    }

    /** Answers through the handler. */
    void chat(StreamGate gate, ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler);

    /** The draft's own pieces if it goes out as it was said, otherwise the text in one piece. */
    private static RecordedStream pieces(Deliberation deliberation, ChatResponse response, StreamedModel model) {
        boolean asSaid = deliberation.passedThrough() || deliberation.agreed();
        Optional<RecordedStream> own = asSaid ? model.recording(deliberation.reply()) : Optional.empty();
        return own.orElseGet(() -> {
            RecordedStream whole = new RecordedStream();
            String text = response.aiMessage().text();
            if (text != null && !text.isEmpty()) {
                whole.onPartialResponse(text);
            }
            return whole;
        });
    }
}
