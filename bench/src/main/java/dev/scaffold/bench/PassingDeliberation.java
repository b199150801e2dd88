package dev.scaffold.bench;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.langchain4j.ScaffoldedChatModel;
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
 * Our own time for a deliberation that passes at once, ten questions on a draft of 2 KB, beside LangChain4j output guardrails
 * that ask again once. All make two calls of a model that answers at once. Those named {@code service} go through an AI service
 * with the same memory, as both are used.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class PassingDeliberation {
    private static final String QUESTION = "Is the bridge open?";

    interface Assistant {
        String chat(String question);
    }

    interface Reader {
        Guardrails.Answer chat(String question);
    }

    /** Gives an answer that is refused, then one that is not, and so on. */
    static final class Alternating implements ChatModel {
        private final AiMessage refused;
        private final AiMessage passing;
        private int calls;

        Alternating(String refused, String passing) {
            this.refused = AiMessage.from(refused);
            this.passing = AiMessage.from(passing);
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            return ChatResponse.builder()
                    .aiMessage(calls++ % 2 == 0 ? refused : passing)
                    .build();
        }
    }

    private final Model model = TenQuestions.answering(() -> {});
    private final Request request = Request.of(QUESTION);
    private final Assistant ending =
            guarded(Assistant.class, new Guardrails.Ending(), TenQuestions.DRAFT + " And", TenQuestions.DRAFT);
    private final Assistant patterns =
            guarded(Assistant.class, new Guardrails.Patterns(), TenQuestions.DRAFT + " and", TenQuestions.DRAFT);
    private final Reader json = guarded(
            Reader.class,
            Guardrails.json(),
            Guardrails.jsonAnswer().substring(0, Guardrails.jsonAnswer().length() - 2),
            Guardrails.jsonAnswer());
    private final Assistant scaffolded = AiServices.builder(Assistant.class)
            .chatModel(ScaffoldedChatModel.around(new AnsweringChatModel(), TenQuestions.SCAFFOLD))
            .chatMemory(MessageWindowChatMemory.withMaxMessages(4))
            .build();

    private static <T> T guarded(Class<T> service, OutputGuardrail guardrail, String refused, String passing) {
        return AiServices.builder(service)
                .chatModel(new Alternating(refused, passing))
                .chatMemory(MessageWindowChatMemory.withMaxMessages(4))
                .outputGuardrails(guardrail)
                .build();
    }

    /** Fails if one of them does something else than it is said to do. */
    @Setup
    public void prepare() {
        Deliberation deliberation = deliberation();
        boolean right = deliberation.agreed()
                && deliberation.usage().calls() == 2
                && serviceWithScaffold().equals(TenQuestions.DRAFT)
                && guardrailAskingAgain().equals(TenQuestions.DRAFT)
                && serviceWithPatterns().equals(TenQuestions.DRAFT)
                && serviceWithJson().answer().equals(TenQuestions.CLAIM);
        if (!right) {
            throw new IllegalStateException("the benchmark is wrong: " + deliberation.verdict());
        }
    }

    /** The engine alone. */
    @Benchmark
    public Deliberation deliberation() {
        return TenQuestions.SCAFFOLD.deliberate(model, request);
    }

    /** An AI service over the scaffolded chat model. */
    @Benchmark
    public String serviceWithScaffold() {
        return scaffolded.chat(QUESTION);
    }

    /** An AI service with a guardrail that looks at the last characters only: next to nothing but LangChain4j's own time. */
    @Benchmark
    public String guardrailAskingAgain() {
        return ending.chat(QUESTION);
    }

    /** An AI service with a guardrail that looks for ten patterns. */
    @Benchmark
    public String serviceWithPatterns() {
        return patterns.chat(QUESTION);
    }

    /** An AI service with LangChain4j's own guardrail, which reads JSON; the first answer is cut short. */
    @Benchmark
    public Guardrails.Answer serviceWithJson() {
        return json.chat(QUESTION);
    }
}
