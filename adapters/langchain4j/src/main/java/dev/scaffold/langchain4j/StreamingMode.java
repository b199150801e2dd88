package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Deliberation;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Request;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** When the pieces of an answer go out, seen from the verdict on it. */
interface StreamingMode {

    /** Nothing goes out before the verdict. */
    StreamingMode HOLDING = (gate, request, options, out) -> gate.inBackground(out, () -> {
        HeldModel model = new HeldModel(new StreamedModel(gate.delegate(), options));
        Deliberation deliberation = gate.scaffold().deliberate(model, gate.asked(request), gate.listener());
        ChatResponse response = GatedAnswer.of(deliberation, gate.scaffold());
        pieces(deliberation, response, model).replay(out);
        return response;
    });

    /** The draft goes out as it comes; the verdict ends the stream. */
    StreamingMode DRAFT_FIRST = (gate, request, options, out) -> gate.inBackground(out, () -> {
        StreamedModel model = new StreamedModel(gate.delegate(), options);
        Phases phases = new Phases();
        OneDraft drafting = new OneDraft(model, phases, asked -> model.reply(asked, out));
        Deliberation deliberation =
                gate.scaffold().deliberate(drafting, gate.asked(request), phases.listener(gate.listener()));
        if (!deliberation.agreed() && !deliberation.passedThrough()) {
            throw new NotAgreedException(deliberation);
        }
        return GatedAnswer.of(deliberation, gate.scaffold());
    });

    /** Everything goes out untouched; the verdict is for the record. */
    static StreamingMode observing(Consumer<? super Deliberation> recorder) {
        return (gate, request, options, out) -> {
            StreamedModel model = new StreamedModel(gate.delegate(), options);
            CompletableFuture<ChatResponse> said = new CompletableFuture<>();
            Runnable judging = gate.scaffold().threadContext().carry(() -> {
                Request asked = gate.asked(request);
                Phases phases = new Phases();
                OneDraft drafted = new OneDraft(model, phases, draft -> model.replied(draft, said.join()));
                recorder.accept(gate.scaffold().deliberate(drafted, asked, phases.listener(gate.listener())));
            });
            Consumer<ChatResponse> completed = response -> {
                said.complete(response);
                Background.run("observing", gate.executor(), judging);
                out.onCompleteResponse(response);
            };
            TappedStream stream = new TappedStream(out, completed, out::onError);
            out.onCancel(stream::cancel);
            StreamedModel.start(gate.delegate(), request, options, stream);
        };
    }

    /** Answers through the stream. */
    void answer(StreamGate gate, ChatRequest request, ChatRequestOptions options, OutgoingStream out);

    /** The draft's own pieces if it goes out as it was said, word for word, otherwise the text in one piece. */
    private static RecordedStream pieces(Deliberation deliberation, ChatResponse response, HeldModel model) {
        boolean goesOut = deliberation.passedThrough() || deliberation.agreed();
        Optional<RecordedStream> own = GatedAnswer.response(deliberation.reply())
                .filter(said -> goesOut
                        && Objects.equals(
                                said.aiMessage().text(), response.aiMessage().text()))
                .flatMap(said -> model.recording(deliberation.reply()));
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
