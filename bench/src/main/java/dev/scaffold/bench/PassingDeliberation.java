package dev.scaffold.bench;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Request;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our own time for a deliberation that passes at once, ten questions on a draft of 2 KB, beside a LangChain4j output guardrail
 * that asks again once. Both make two calls of a model that answers at once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PassingDeliberation {

    interface Assistant {
        String chat(String question);
    }

    /** Asks again until the text ends well. */
    static final class SecondTry implements OutputGuardrail {
        @Override
        public OutputGuardrailResult validate(AiMessage message) {
            return message.text().endsWith("closed.") ? success() : reprompt("no end", "Give the whole answer.");
        }
    }

    /** Cut short every first time. */
    static final class Alternating implements ChatModel {
        private int calls;

        @Override
        public ChatResponse doChat(ChatRequest request) {
            String text = calls++ % 2 == 0 ? TenQuestions.DRAFT + " And" : TenQuestions.DRAFT;
            return ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
        }
    }

    private final Model model = TenQuestions.answering(() -> {});
    private final Request request = Request.of("Is the bridge open?");
    private Assistant assistant = question -> question;

    /** Makes the assistant, and fails if the deliberation does not pass in two calls. */
    @Setup
    public void prepare() {
        assistant = AiServices.builder(Assistant.class)
                .chatModel(new Alternating())
                .chatMemory(MessageWindowChatMemory.withMaxMessages(4))
                .outputGuardrails(new SecondTry())
                .build();
        Deliberation deliberation = deliberation();
        if (!deliberation.agreed() || deliberation.usage().calls() != 2) {
            throw new IllegalStateException("the benchmark is wrong: " + deliberation.verdict());
        }
    }

    @Benchmark
    public Deliberation deliberation() {
        return TenQuestions.SCAFFOLD.deliberate(model, request);
    }

    @Benchmark
    public String guardrailAskingAgain() {
        return assistant.chat("Is the bridge open?");
    }
}
