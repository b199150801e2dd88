package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.scaffold.ThreadContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to the thread that asks goes along to the work in the background. */
class ThreadContextTest {
    private static final ChatRequest QUESTION = ChatRequest.builder()
            .messages(UserMessage.from("How many legs has an ant?"))
            .build();

    private final ThreadLocal<String> user = ThreadLocal.withInitial(() -> "nobody");
    private final ThreadContext users = work -> {
        String taken = user.get();
        return () -> {
            String before = user.get();
            user.set(taken);
            try {
                work.run();
            } finally {
                user.set(before);
            }
        };
    };
    private final List<String> seen = new ArrayList<>();
    private final WordScaffold scaffold = WordScaffold.of(1).carrying(users);

    /** Keeps what it is given, to be done when Ann has left the thread. */
    private final Deque<Runnable> kept = new ArrayDeque<>();

    private final Executor later = kept::add;

    @BeforeEach
    void annAsks() {
        user.set("Ann");
    }

    @AfterEach
    void annLeaves() {
        user.remove();
    }

    @Test
    void chatAsync_worksForWhoeverAsked() {
        ScaffoldedChatModel model = ScaffoldedChatModel.around(ScriptedChatModel.saying("Six.", "Yes"), scaffold)
                .withListener(event -> seen.add(user.get()))
                .withExecutor(later);

        var answer = model.chatAsync(QUESTION);
        doAs("Bob");

        assertThat(answer.join().aiMessage().text()).isEqualTo("Six.");
        assertThat(seen).isNotEmpty().containsOnly("Ann");
        assertThat(user.get()).isEqualTo("Bob");
    }

    @Test
    void observed_isRecordedForWhoeverAsked() {
        ObservedChatModel model = ObservedChatModel.around(
                        ScriptedChatModel.saying("Six.", "Yes"), scaffold, d -> seen.add(user.get()))
                .withExecutor(later);

        model.chat(QUESTION);
        doAs("Bob");

        assertThat(seen).containsExactly("Ann");
    }

    @Test
    void holding_worksForWhoeverAsked() {
        heardBy(model -> ScaffoldedStreamingChatModel.holding(model, scaffold));
    }

    @Test
    void draftFirst_worksForWhoeverAsked() {
        heardBy(model -> ScaffoldedStreamingChatModel.draftFirst(model, scaffold));
    }

    @Test
    void observing_isRecordedForWhoeverAskedAndNotForTheThreadOfTheStream() {
        StreamingChatModel script = new ScriptedStreamingChatModel(ScriptedChatModel.saying("Six.", "Yes"));
        ScaffoldedStreamingChatModel model = ScaffoldedStreamingChatModel.observing(
                        onAThreadOfZoe(script), scaffold, d -> seen.add(user.get()))
                .withExecutor(later);

        model.chat(QUESTION, new HeardStream());
        doAs("Bob");

        assertThat(seen).containsExactly("Ann");
    }

    private void heardBy(UnaryOperator<StreamingChatModel> gate) {
        StreamingChatModel script = new ScriptedStreamingChatModel(ScriptedChatModel.saying("Six.", "Yes"));
        ScaffoldedStreamingChatModel model = ((ScaffoldedStreamingChatModel) gate.apply(script))
                .withListener(event -> seen.add(user.get()))
                .withExecutor(later);
        HeardStream heard = new HeardStream();

        model.chat(QUESTION, heard);
        doAs("Bob");

        assertThat(heard.heard()).endsWith("END");
        assertThat(seen).isNotEmpty().containsOnly("Ann");
    }

    /** A streaming chat model that calls back as somebody else. */
    private StreamingChatModel onAThreadOfZoe(StreamingChatModel script) {
        return new StreamingChatModel() {
            @Override
            public void doChat(
                    ChatRequest request, dev.langchain4j.model.chat.response.StreamingChatResponseHandler handler) {
                String before = user.get();
                user.set("Zoe");
                script.chat(request, handler);
                user.set(before);
            }
        };
    }

    private void doAs(String other) {
        user.set(other);
        while (!kept.isEmpty()) {
            kept.remove().run();
        }
    }
}
