package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.scaffold.CancelledException;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Running;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A deliberation over LangChain4j's models that is cancelled ends, even where the vendor's client swallows the interrupt. */
class RunningTest {
    private static final Scaffold SUMS = Script.parse(
                    "sums.cq",
                    """
                    language 1
                    scaffold sums {
                      ask sums-recompute of draft essential by arithmetic
                      gate answer { otherwise abstain }
                    }
                    """)
            .scaffold("sums");

    private final CompletableFuture<String> begun = new CompletableFuture<>();

    @Test
    void chatModelThatWrapsTheInterrupt_isCancelled() throws Exception {
        ChatModel wrapping = new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                begun.complete("begun");
                try {
                    new CountDownLatch(1).await();
                    throw new IllegalStateException("nobody opens it");
                } catch (InterruptedException interrupted) {
                    throw new RuntimeException(interrupted);
                }
            }
        };

        cancelled(LangChain4jModel.of(wrapping));
    }

    @Test
    void streamThatSaysNothing_isCancelled() throws Exception {
        StreamingChatModel silent = new StreamingChatModel() {
            @Override
            public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
                begun.complete("begun");
            }
        };

        cancelled(StreamedModel.of(silent));
    }

    private void cancelled(Model model) throws Exception {
        Running running = SUMS.start(model, Request.of("What is 3 * 7?"));
        begun.get(60, TimeUnit.SECONDS);

        running.cancel();

        assertThatThrownBy(running::await).isInstanceOf(CancelledException.class);
    }
}
