package dev.scaffold.toulmin;

import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Source;
import dev.scaffold.toulmin.dialogue.Presupposition;
import java.util.List;
import java.util.Optional;

/**
 * Holds a critic's word that an answer corrects what is not so against the opposite question, whether the answer goes along with it. A
 * critic that says Yes to everything would otherwise let every answer pass. It can only veto.
 */
final class Correcting {
    private final WordChoice asking;
    private final Drafted drafted;

    Correcting(Setting setting, Plan plan, Drafted drafted, Obstacles obstacles) {
        this.asking = new WordChoice(setting, plan, drafted.asked(), obstacles).onAttempt(drafted.attempt());
        this.drafted = drafted;
    }

    /** The finding as it stays: nothing is asked where it is not Met, or where the statement is not known to be false. */
    Finding held(Premise premise, Finding said) {
        if (!said.met() || premise.outcome() != Outcome.UNMET) {
            return said;
        }
        boolean statement = premise.taken().form() == Presupposition.Form.STATEMENT;
        Opposites both = Opposites.of(
                told(premise, "denied", statement ? DialoguePrompts.DENIED : DialoguePrompts.DENIED_YES),
                told(premise, "shared", statement ? DialoguePrompts.SHARED : DialoguePrompts.SHARED_YES),
                () -> 0,
                0);
        return both.outcome() == Outcome.MET
                ? said
                : said.turned(
                        both.outcome(),
                        both.outcome() == Outcome.UNMET
                                ? "asked both ways, the answer rather goes along with it"
                                : "asked both ways, it could not be told whether the answer goes along with it");
    }

    private Optional<WordChoice.Told> told(Premise premise, String wording, String question) {
        String id = "premise " + premise.number() + " " + wording + " in " + drafted.attempt();
        boolean statement = premise.taken().form() == Presupposition.Form.STATEMENT;
        String name = statement ? DialoguePrompts.STATEMENT : DialoguePrompts.SECOND_QUESTION;
        List<Source> shown = List.of(
                new Source("Answer", drafted.text()), new Source(name, premise.taken().text()));
        return asking.putPlainly(new WordChoice.Put(id, shown, question, "Yes", "No"));
    }
}
