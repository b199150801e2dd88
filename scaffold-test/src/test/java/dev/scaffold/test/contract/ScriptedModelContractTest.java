package dev.scaffold.test.contract;

import dev.scaffold.Model;
import dev.scaffold.test.Fault;
import dev.scaffold.test.FaultyModel;
import dev.scaffold.test.ModelContract;
import dev.scaffold.test.ScriptedModel;
import java.util.Optional;

class ScriptedModelContractTest extends ModelContract {

    @Override
    protected Model model() {
        return ScriptedModel.answering(request -> "Hello.");
    }

    @Override
    protected Optional<Model> brokenModel() {
        return Optional.of(FaultyModel.with(Fault.TIME_OUT, model()));
    }
}
