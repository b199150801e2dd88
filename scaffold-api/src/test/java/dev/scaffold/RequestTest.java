package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final Request CONVERSATION = Request.of(List.of(
                    Message.system("be brief"),
                    Message.user("first"),
                    Message.tool("tool one"),
                    Message.assistant("an answer"),
                    Message.user("second"),
                    Message.tool("tool two"),
                    Message.user("third")))
            .withSources(List.of(new Source("manual", "page 1"), new Source("faq", "page 2")));

    @Test
    void context_conversation_isSourcesThenToolResultsThenEarlierUserTurns() {
        assertThat(CONVERSATION.context())
                .containsExactly(
                        new Source("manual", "page 1"),
                        new Source("faq", "page 2"),
                        new Source("tool-1", "tool one"),
                        new Source("tool-2", "tool two"),
                        new Source("user-1", "first"),
                        new Source("user-2", "second"));
    }

    @Test
    void context_oneQuestion_isEmpty() {
        assertThat(Request.of("why?").context()).isEmpty();
    }

    @Test
    void question_conversation_isTheLastUserMessage() {
        assertThat(CONVERSATION.question()).isEqualTo("third");
        assertThat(CONVERSATION.plus(Message.assistant("answer")).question()).isEqualTo("third");
        assertThat(Request.of(List.of(Message.system("be brief"))).question()).isEmpty();
    }

    @Test
    void asText_oneMessage_isTheBareText() {
        assertThat(Request.of("why?").asText()).isEqualTo("why?");
    }

    @Test
    void asText_conversation_namesWhoSpeaks() {
        Request request = Request.of(
                List.of(Message.system("be brief"), Message.user("why?"), Message.tool("42"), Message.assistant("so")));

        assertThat(request.asText()).isEqualTo("System: be brief\n\nUser: why?\n\nTool: 42\n\nAssistant: so");
    }

    @Test
    void withers_oneSetting_keepTheOthers() {
        Request request = CONVERSATION
                .withSampling(Sampling.DEFAULT.withSeed(7))
                .withFormat(ReplyFormat.TEXT)
                .withTopLogProbs(5)
                .withMarks(Map.of("key", "value"))
                .withOrigin("vendor's")
                .withSources(List.of(new Source("s", "t")))
                .withMessages(List.of(Message.user("q")));

        assertThat(request.sampling().seed()).hasValue(7);
        assertThat(request.format()).isEqualTo(ReplyFormat.TEXT);
        assertThat(request.topLogProbs()).isEqualTo(5);
        assertThat(request.marks()).containsExactly(Map.entry("key", "value"));
        assertThat(request.origin()).contains("vendor's");
        assertThat(request.sources()).containsExactly(new Source("s", "t"));
        assertThat(request.messages()).containsExactly(Message.user("q"));
    }

    @Test
    void constructor_badValues_areNamed() {
        refused(() -> Request.of(List.of()), "messages: a request needs at least one message");
        refused(() -> Request.of("q").withTopLogProbs(21), "topLogProbs: must be from 0 to 20, got 21");
        refused(() -> Request.of("q").withTopLogProbs(-1), "topLogProbs: must be from 0 to 20, got -1");
    }

    @Test
    void constructor_sourcesTwiceOrUnderATakenName_areRefused() {
        Source source = new Source("s", "text");

        refused(() -> Request.of("q").withSources(List.of(source, source)), "ids must be unique");
        refused(() -> Request.of("q").withSources(List.of(new Source("draft", ""))), "not `draft` or `question`");
        refused(() -> Request.of("q").withSources(List.of(new Source("question", ""))), "got [question]");
        refused(() -> new Source(" ", ""), "id: a source needs a name");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
