package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.scaffold.langchain4j.contract.AiServicesContract;
import dev.scaffold.langchain4j.contract.ChatModelDecoratorContract;
import dev.scaffold.langchain4j.contract.StreamingAiServicesContract;
import dev.scaffold.langchain4j.contract.StreamingChatModelDecoratorContract;
import org.junit.jupiter.api.Nested;

/** Every decorator of this module, in every mode, is faithful: alone and under AI services. */
class ContractsTest {

    @Nested
    class Scaffolded extends ChatModelDecoratorContract {
        @Override
        protected ChatModel decorate(ChatModel delegate) {
            return ScaffoldedChatModel.around(delegate, WordScaffold.of(1));
        }
    }

    @Nested
    class ScaffoldedUnderAiServices extends AiServicesContract {
        @Override
        protected ChatModel decorate(ChatModel delegate) {
            return ScaffoldedChatModel.around(delegate, WordScaffold.of(1));
        }
    }

    @Nested
    class Observed extends ChatModelDecoratorContract {
        @Override
        protected ChatModel decorate(ChatModel delegate) {
            return observed(delegate);
        }
    }

    @Nested
    class ObservedUnderAiServices extends AiServicesContract {
        @Override
        protected ChatModel decorate(ChatModel delegate) {
            return observed(delegate);
        }
    }

    @Nested
    class Holding extends StreamingChatModelDecoratorContract {
        @Override
        protected StreamingChatModel decorate(StreamingChatModel delegate) {
            return holding(delegate);
        }
    }

    @Nested
    class HoldingUnderAiServices extends StreamingAiServicesContract {
        @Override
        protected StreamingChatModel decorate(StreamingChatModel delegate) {
            return holding(delegate);
        }
    }

    @Nested
    class HoldingOnThreadsOfItsOwnUnderAiServices extends StreamingAiServicesContract {
        @Override
        protected StreamingChatModel decorate(StreamingChatModel delegate) {
            return ScaffoldedStreamingChatModel.holding(delegate, WordScaffold.of(1));
        }
    }

    @Nested
    class DraftFirst extends StreamingChatModelDecoratorContract {
        @Override
        protected StreamingChatModel decorate(StreamingChatModel delegate) {
            return draftFirst(delegate);
        }
    }

    @Nested
    class DraftFirstUnderAiServices extends StreamingAiServicesContract {
        @Override
        protected StreamingChatModel decorate(StreamingChatModel delegate) {
            return draftFirst(delegate);
        }
    }

    @Nested
    class Observing extends StreamingChatModelDecoratorContract {
        @Override
        protected StreamingChatModel decorate(StreamingChatModel delegate) {
            return observing(delegate);
        }
    }

    @Nested
    class ObservingUnderAiServices extends StreamingAiServicesContract {
        @Override
        protected StreamingChatModel decorate(StreamingChatModel delegate) {
            return observing(delegate);
        }
    }

    private static ChatModel observed(ChatModel delegate) {
        return ObservedChatModel.around(delegate, WordScaffold.of(1), deliberation -> {})
                .withExecutor(Runnable::run);
    }

    private static StreamingChatModel holding(StreamingChatModel delegate) {
        return ScaffoldedStreamingChatModel.holding(delegate, WordScaffold.of(1))
                .withExecutor(Runnable::run);
    }

    private static StreamingChatModel draftFirst(StreamingChatModel delegate) {
        return ScaffoldedStreamingChatModel.draftFirst(delegate, WordScaffold.of(1))
                .withExecutor(Runnable::run);
    }

    private static StreamingChatModel observing(StreamingChatModel delegate) {
        return ScaffoldedStreamingChatModel.observing(delegate, WordScaffold.of(1), deliberation -> {})
                .withExecutor(Runnable::run);
    }
}
