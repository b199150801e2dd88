package dev.scaffold.toulmin;

import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Source;
import dev.scaffold.toulmin.dialogue.Presupposition;
import java.util.List;
import java.util.Optional;

/**
 * Holds a critic's word that an answer corrects what is not so against the opposite question, whether the answer goes along with it. A
 * critic that says Yes to everything would otherwise let every answer pass. Where it cannot quote the correction, probabilities of both
 * may stand for the quote; bare words may not.
 */
final class Correcting {
    private final WordChoice asking;
    private final Drafted drafted;

    Correcting(Setting setting, Plan plan, Drafted drafted, Obstacles obstacles) {
        this.asking = new WordChoice(setting, plan, drafted.asked(), obstacles).onAttempt(drafted.attempt());
        this.drafted = drafted;
    }

    /** The finding as it stays: nothing is asked where it is Unmet, or where the statement is not known to be false. */
    Finding held(Premise premise, Finding said) {
        if (said.outcome() == Outcome.UNMET || premise.outcome() != Outcome.UNMET) {
            return said;
        }
        boolean statement = premise.taken().form() == Presupposition.Form.STATEMENT;
        Opposites both = Opposites.of(
                told(premise, "denied", statement ? DialoguePrompts.DENIED : DialoguePrompts.DENIED_YES),
                told(premise, "shared", statement ? DialoguePrompts.SHARED : DialoguePrompts.SHARED_YES),
                () -> 0,
                0);
        if (both.outcome() == Outcome.UNMET) {
            return said.turned(Outcome.UNMET, "asked both ways, the answer rather goes along with it");
        }
        if (both.outcome() == Outcome.UNCLEAR) {
            return said.turned(Outcome.UNCLEAR, "asked both ways, it could not be told whether the answer goes along");
        }
        return said.met() || both.probability().isEmpty()
                ? said
                : Finding.of(
                                said.question(),
                                Outcome.MET,
                                said.judgedBy(),
                                Basis.OPINION,
                                "asked both ways, it denies it")
                        .withProbability(both.probability().getAsDouble());
    }

    private Optional<WordChoice.Told> told(Premise premise, String wording, String question) {
        String id = "premise " + premise.number() + " " + wording + " in " + drafted.attempt();
        boolean statement = premise.taken().form() == Presupposition.Form.STATEMENT;
        String name = statement ? DialoguePrompts.STATEMENT : DialoguePrompts.SECOND_QUESTION;
        List<Source> shown = List.of(
                new Source("Answer", drafted.text()),
                new Source(name, premise.taken().text()));
        return asking.putPlainly(new WordChoice.Put(id, shown, question, "Yes", "No"));
    }
}
