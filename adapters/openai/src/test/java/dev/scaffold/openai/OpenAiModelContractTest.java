package dev.scaffold.openai;

import dev.scaffold.Model;
import dev.scaffold.test.ModelContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

class OpenAiModelContractTest extends ModelContract {
    private final Endpoint endpoint = new Endpoint().answering(Endpoint.saying("Hello."));

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Override
    protected Model model() {
        return endpoint.model().build();
    }

    @Override
    protected Optional<Model> brokenModel() {
        return Optional.of(
                OpenAiModel.builder("http://127.0.0.1:1/v1", "nobody").build());
    }
}
