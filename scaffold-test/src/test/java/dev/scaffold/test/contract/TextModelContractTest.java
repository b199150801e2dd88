package dev.scaffold.test.contract;

import dev.scaffold.Model;
import dev.scaffold.test.ModelContract;
import java.util.Optional;

class TextModelContractTest extends ModelContract {

    @Override
    protected Model model() {
        return Model.ofText(prompt -> "You said: " + prompt);
    }

    @Override
    protected Optional<Model> brokenModel() {
        return Optional.of(Model.ofText(prompt -> {
            throw new IllegalStateException("no connection");
        }));
    }
}
