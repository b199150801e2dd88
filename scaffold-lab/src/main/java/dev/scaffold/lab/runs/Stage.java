package dev.scaffold.lab.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Donor;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.scoring.Scorers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the trials of a run take place: everything they share.
 *
 * @param store the run
 * @param arms all of them
 * @param families which items belong together
 * @param cast who plays
 * @param scorers known to the rows
 * @param answering paces the model that answers
 * @param judging paces the one that judges
 * @param spending of the whole run
 * @param turns so that the same is not asked twice at once
 */
record Stage(
        RunStore store,
        List<Arm> arms,
        Families families,
        Run.Cast cast,
        Scorers scorers,
        Throttle answering,
        Throttle judging,
        Spending spending,
        Turns turns) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Stage {
        Objects.requireNonNull(store, "store");
        arms = List.copyOf(arms);
        Objects.requireNonNull(families, "families");
        Objects.requireNonNull(cast, "cast");
        Objects.requireNonNull(scorers, "scorers");
        Objects.requireNonNull(answering, "answering");
        Objects.requireNonNull(judging, "judging");
        Objects.requireNonNull(spending, "spending");
        Objects.requireNonNull(turns, "turns");
    }

    Row row(StoredItem item) {
        try {
            return Row.of(JSON.readTree(item.row()), scorers);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("item `" + item.id() + "` of the run cannot be read", broken);
        }
    }

    /** An item put to an arm, every call being kept under that trial, or under what shares its calls. */
    Asking asking(Row row, TrialId trial, Journal journal, Donor donor) {
        KeptModel.Owners owners = request -> store.info().shares().owner(row, trial, request);
        return new Asking(
                row,
                trial.repeat(),
                store.info().sampling(),
                spans(trial.arm()) ? 2 : 0,
                kept(cast.model(), answering, owners, journal::note),
                cast.critic().map(critic -> kept(critic, judging, owners, journal::note)),
                cast.critic()
                        .map(critic -> kept(critic, judging, aside(row, trial, owners), journal::noteAside))
                        .orElseGet(() -> kept(cast.model(), answering, aside(row, trial, owners), journal::noteAside)),
                donor,
                List.of());
    }

    /** What is asked of the judge about an item is asked once, whichever arms ask it. */
    private KeptModel.Owners aside(Row row, TrialId trial, KeptModel.Owners owners) {
        return store.info().shares() == Sharing.CLUSTER ? owners : request -> new TrialId(row.id(), "", trial.repeat());
    }

    private Model kept(Model model, Throttle throttle, KeptModel.Owners owners, KeptModel.Notes notes) {
        return new KeptModel(store, new Line(model, throttle, spending), owners, turns, notes);
    }

    /** Whether answers are to come with log-probabilities. They make a store large, but arms that share calls must ask alike. */
    private boolean spans(String arm) {
        boolean looked = rivalled(arm) || store.info().shares() == Sharing.ITEM;
        return looked && cast.ratings().stream().anyMatch(r -> r.name().equals(Rival.SPAN_CONFIDENCE));
    }

    /** Whether rivals are scored on the answers of this arm. */
    boolean rivalled(String arm) {
        Contrast primary = store.info().primary();
        return arm.equals(primary.arm()) || arm.equals(primary.against());
    }

    /**
     * What an arm came to on the item that comes next in its family, the first one coming after the last: in a drawn order that is a
     * derangement. Its calls were kept when that item was put to the arm, so nothing is asked.
     */
    Donor donor(Row row, int repeat) {
        return name -> arms.stream()
                .filter(arm -> arm.name().equals(name))
                .findFirst()
                .flatMap(arm -> families.next(row.id(), this::family)
                        .flatMap(store::item)
                        .map(this::row)
                        .flatMap(other -> again(other, arm, repeat)));
    }

    private String family(StoredItem item) {
        return row(item).task();
    }

    private Optional<Deliberation> again(Row other, Arm arm, int repeat) {
        return given(other, arm, repeat, Donor.NONE)
                .flatMap(Given::deliberation)
                .filter(d -> !d.attempts().isEmpty());
    }

    /**
     * What the arm replies that an arm's answer is shown beside: the second of the primary contrast, and beside that one the first. Its
     * calls are kept as its own trial's, whichever of the two comes first. Blank if there is no reply.
     */
    String opposite(Row row, TrialId trial) {
        Contrast primary = store.info().primary();
        String name = trial.arm().equals(primary.against()) ? primary.arm() : primary.against();
        return arms.stream()
                .filter(arm -> arm.name().equals(name))
                .findFirst()
                .flatMap(arm -> given(row, arm, trial.repeat(), donor(row, trial.repeat())))
                .map(given -> given.answer().text())
                .orElse("");
    }

    private Optional<Given> given(Row row, Arm arm, int repeat, Donor donor) {
        try {
            TrialId trial = new TrialId(row.id(), arm.name(), repeat);
            return Optional.of(arm.answer(asking(row, trial, new Journal(), donor)));
        } catch (ModelException absent) {
            return Optional.empty();
        }
    }
}
