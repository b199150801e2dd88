package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Says which LangChain4j a run was on, so that the run on the oldest one cannot quietly be one on the newest. */
class VersionTest {

    @Test
    void chatModelOnTheClassPath_isThatOfTheVersionUnderTest() {
        boolean async = Arrays.stream(ChatModel.class.getMethods())
                .anyMatch(method -> method.getName().equals("chatAsync"));

        assertThat(async ? "newest" : "oldest").isEqualTo(System.getProperty("langchain4j.under-test", "newest"));
    }
}
