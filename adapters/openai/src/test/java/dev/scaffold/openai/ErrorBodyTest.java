package dev.scaffold.openai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"message\":\"no such model\",\"type\":\"x\"}}",
                "{\"error\":\"no such model\"}",
                "{\"detail\":\"no such model\"}",
                "{\"message\":\"no such model\"}"
            })
    void endpointsWords_areShown(String body) {
        assertThat(ErrorBody.shown(body, ApiKey.NONE)).isEqualTo("no such model");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incorrect API key provided: sk-proj-abcdefSECRETxyz.",
                "Incorrect API key provided: sk-pro*****SECRET. You can find yours",
                "invalid header Authorization: Bearer SECRET-of-somebody",
                "bad token=SECRET",
                "api_key: SECRET is unknown",
                "the password \\\"SECRET\\\" is wrong: password=SECRET",
                "jwt eyJhbGciOi.SECRET.abc expired"
            })
    void whatLooksLikeAKey_isNot(String message) {
        String words = message.startsWith("the password") ? "password=\\\"SECRET\\\"" : message;

        assertThat(ErrorBody.shown("{\"error\":{\"message\":\"" + words + "\"}}", ApiKey.NONE))
                .contains("(key)")
                .doesNotContain("SECRET");
    }

    @Test
    void theCallersKey_isNotWhateverItLooksLike() {
        assertThat(ErrorBody.shown("{\"error\":{\"message\":\"hunter2 is no key\"}}", ApiKey.of("hunter2")))
                .isEqualTo("(key) is no key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>You asked: my diagnosis is SECRET</html>",
                "{\"request\":{\"messages\":[{\"content\":\"SECRET\"}]}}",
                "",
                "{"
            })
    void restOfTheBody_isLeftOut(String body) {
        assertThat(ErrorBody.shown(body, ApiKey.NONE)).isEqualTo("(the endpoint gave no reason that can be shown)");
    }

    @Test
    void longWordsAndControlCharacters_areCutAndFolded() {
        String shown =
                ErrorBody.shown("{\"error\":{\"message\":\"a\\u001b[31m\\nb " + "x".repeat(1000) + "\"}}", ApiKey.NONE);

        assertThat(shown).startsWith("a [31m b xxx").endsWith("...").hasSizeLessThan(310);
    }
}
