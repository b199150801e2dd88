package dev.scaffold.cli.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {
    private static final String LOCAL = "http://127.0.0.1:11434/v1";

    @Test
    void flags_come_before_the_environment() {
        ModelChoice choice = choice(Map.of("SCAFFOLD_BASE_URL", "http://env/v1", "SCAFFOLD_MODEL", "env"), Map.of());

        Choice chosen = choice.answering(wish("http://flag/v1", "flag")).orElseThrow();

        assertThat(chosen.endpoint()).isEqualTo(new Endpoint("http://flag/v1", "flag", Optional.empty()));
        assertThat(chosen.because()).isEqualTo("--base-url");
    }

    @Test
    void own_variables_come_before_those_of_openai() {
        ModelChoice choice = choice(
                Map.of(
                        "SCAFFOLD_BASE_URL", "http://own/v1",
                        "SCAFFOLD_MODEL", "own",
                        "SCAFFOLD_API_KEY", "own-key",
                        "OPENAI_BASE_URL", "http://openai/v1",
                        "OPENAI_MODEL", "openai",
                        "OPENAI_API_KEY", "openai-key"),
                Map.of());

        Choice chosen = choice.answering(Wish.NONE).orElseThrow();

        assertThat(chosen.endpoint()).isEqualTo(new Endpoint("http://own/v1", "own", Optional.of("own-key")));
        assertThat(chosen.because()).isEqualTo("SCAFFOLD_BASE_URL");
    }

    @Test
    void key_and_model_without_an_address_mean_openai() {
        ModelChoice choice = choice(Map.of("OPENAI_API_KEY", "k"), Map.of(LOCAL, List.of("m")));

        Choice chosen = choice.answering(model("m")).orElseThrow();

        assertThat(chosen.endpoint().baseUrl()).isEqualTo(ModelChoice.OPENAI);
    }

    @Test
    void server_that_was_merely_found_gets_no_key() {
        ModelChoice choice = choice(Map.of("OPENAI_API_KEY", "k"), Map.of(LOCAL, List.of("m", "n")));

        Choice chosen = choice.answering(Wish.NONE).orElseThrow();

        assertThat(chosen.endpoint()).isEqualTo(new Endpoint(LOCAL, "m", Optional.empty()));
        assertThat(chosen.because()).isEqualTo("found on this machine");
    }

    @Test
    void named_model_is_looked_for_on_this_machine() {
        ModelChoice choice = choice(Map.of(), Map.of(LOCAL, List.of("m", "n")));

        assertThat(choice.answering(model("n")).orElseThrow().endpoint().model())
                .isEqualTo("n");
    }

    @Test
    void named_model_that_nobody_has_is_refused() {
        ModelChoice choice = choice(Map.of(), Map.of(LOCAL, List.of("m")));

        assertThatThrownBy(() -> choice.answering(model("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no address for the model other (--model)");
    }

    @Test
    void nothing_said_and_nobody_found_gives_nothing() {
        assertThat(choice(Map.of(), Map.of()).answering(Wish.NONE)).isEmpty();
    }

    @Test
    void blank_variables_say_nothing() {
        assertThat(choice(Map.of("OPENAI_BASE_URL", " "), Map.of()).answering(Wish.NONE))
                .isEmpty();
    }

    @Test
    void address_with_one_model_needs_no_name() {
        ModelChoice choice = choice(Map.of(), Map.of("http://there/v1", List.of("only")));

        Choice chosen = choice.answering(new Wish(Optional.of("http://there/v1"), Optional.empty()))
                .orElseThrow();

        assertThat(chosen.endpoint().model()).isEqualTo("only");
    }

    @Test
    void address_with_several_models_needs_a_name() {
        ModelChoice choice = choice(Map.of(), Map.of("http://there/v1", List.of("a", "b")));

        assertThatThrownBy(() -> choice.answering(new Wish(Optional.of("http://there/v1"), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which model at http://there/v1")
                .hasMessageContaining("a, b");
    }

    @Test
    void critic_is_served_where_the_answering_model_is_unless_told() {
        Endpoint answering = new Endpoint("http://a/v1", "a", Optional.of("key"));

        Choice critic = choice(Map.of(), Map.of())
                .critic(model("c"), Optional.of(answering))
                .orElseThrow();

        assertThat(critic.endpoint()).isEqualTo(new Endpoint("http://a/v1", "c", Optional.of("key")));
    }

    @Test
    void critic_elsewhere_never_gets_the_key_of_the_answering_model() {
        Endpoint answering = new Endpoint("http://a/v1", "a", Optional.of("key"));

        Choice critic = choice(Map.of(), Map.of())
                .critic(wish("http://b/v1", "c"), Optional.of(answering))
                .orElseThrow();

        assertThat(critic.endpoint().key()).isEmpty();
    }

    @Test
    void critic_without_any_address_is_refused() {
        assertThatThrownBy(() -> choice(Map.of(), Map.of()).critic(model("c"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--critic-model needs an address");
    }

    @Test
    void key_is_exposed_by_plain_http_to_another_machine_alone() {
        assertThat(new Endpoint("http://elsewhere/v1", "m", Optional.of("k")).exposesKey())
                .isTrue();
        assertThat(new Endpoint("https://elsewhere/v1", "m", Optional.of("k")).exposesKey())
                .isFalse();
        assertThat(new Endpoint("http://localhost:8080/v1", "m", Optional.of("k")).exposesKey())
                .isFalse();
        assertThat(new Endpoint("http://elsewhere/v1", "m", Optional.empty()).exposesKey())
                .isFalse();
    }

    @Test
    void endpoint_does_not_show_its_key() {
        assertThat(new Endpoint("http://a/v1", "m", Optional.of("secret"))).hasToString("m at http://a/v1");
    }

    private static Wish wish(String baseUrl, String model) {
        return new Wish(Optional.of(baseUrl), Optional.of(model));
    }

    private static Wish model(String name) {
        return new Wish(Optional.empty(), Optional.of(name));
    }

    private static ModelChoice choice(Map<String, String> environment, Map<String, List<String>> served) {
        return new ModelChoice(environment, new Servers() {
            @Override
            public List<String> models(String baseUrl, Optional<String> key) {
                return served.getOrDefault(baseUrl, List.of());
            }

            @Override
            public List<String> onThisMachine() {
                return served.containsKey(LOCAL) ? List.of(LOCAL) : List.of();
            }
        });
    }
}
