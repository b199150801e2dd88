package dev.scaffold.test.contract;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.test.Cassette;
import dev.scaffold.test.ModelContract;
import dev.scaffold.test.Replies;
import dev.scaffold.test.ScriptedModel;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class CassetteContractTest extends ModelContract {
    @TempDir
    Path folder;

    @Override
    protected Model model() {
        return Cassette.resume(
                folder.resolve("contract.cassette"), ScriptedModel.replying(r -> Replies.graded("Yes", 0.5)));
    }

    @Override
    protected Optional<Model> brokenModel() {
        return Optional.of(Cassette.record(folder.resolve("broken.cassette"), ScriptedModel.replying(r -> {
            throw new ModelException("no connection", 2, null);
        })));
    }
}
