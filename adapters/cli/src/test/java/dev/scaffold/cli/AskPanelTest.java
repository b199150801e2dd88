package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that talks to itself, and as a critic says Yes to what it is asked alone. */
class AskPanelTest {
    private static final Pattern FORM = Pattern.compile("Reply in the form `(\\S+): Yes`");

    @TempDir
    private Path folder = Path.of("");

    private Endpoints server;

    @BeforeEach
    void begin() throws IOException {
        server = Endpoints.serving("sure", AskPanelTest::answer);
    }

    @AfterEach
    void end() {
        server.close();
    }

    private static Reply answer(Request request) {
        Matcher form = FORM.matcher(request.asText());
        return Reply.of(form.find() ? form.group(1) + ": Yes" : "3 + 4 = 7.\nAnswer: 7");
    }

    private Program.Run ask(String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(
                new String[] {"ask", "--base-url", server.baseUrl(), "--model", "sure", "How many are 3 and 4?"},
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Program.BARE.run(args);
    }

    @Test
    void panel_sameAnswerAndBothArgumentsPass_isAgreed() {
        Program.Run run = ask("--scaffold", "panel");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Answer: 7");
    }

    @Test
    void panel_asJson_hasEveryTurnAsAnAttempt() {
        Program.Run run = ask("--scaffold", "panel", "--json");

        assertThat(run.out()).contains("\"number\" : 2").doesNotContain("\"number\" : 3");
    }

    @Test
    void scriptOfOnesOwn_withDialogues_isHeld() throws IOException {
        Path script = folder.resolve("two.cq");
        Files.writeString(
                script,
                """
                language 1
                scaffold two {
                  ask sums of draft essential by arithmetic
                  gate peers { turns 2 }
                  gate answer { otherwise abstain }
                }
                """);

        assertThat(ask("--script", script.toString()).exitCode()).isZero();
    }
}
