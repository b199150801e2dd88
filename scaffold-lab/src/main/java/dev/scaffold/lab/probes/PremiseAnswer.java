package dev.scaffold.lab.probes;

import dev.scaffold.lab.scoring.LabelAnswer;
import dev.scaffold.lab.scoring.Scorer;
import java.util.List;
import java.util.Optional;

/** Whether a reply rejects what its question takes for granted: read off the words of a judge, never off the reply itself. */
final class PremiseAnswer implements Scorer {
    private static final LabelAnswer WORDS = new LabelAnswer(List.of(PremiseRow.REJECTS, PremiseRow.ACCEPTS));

    @Override
    public String form() {
        return WORDS.form();
    }

    @Override
    public Optional<String> read(String reply) {
        return WORDS.read(reply);
    }

    @Override
    public boolean right(String read, String gold) {
        return WORDS.right(read, gold);
    }
}
