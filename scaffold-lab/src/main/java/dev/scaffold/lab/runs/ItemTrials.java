package dev.scaffold.lab.runs;

import dev.scaffold.CancelledException;
import dev.scaffold.ModelException;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Extraction;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.arms.Rating;
import dev.scaffold.lab.arms.SelfConsistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** The trials of one item, one after the other. */
final class ItemTrials {
    private final Stage stage;
    private final Row row;
    private final Tally tally;

    ItemTrials(Stage stage, StoredItem item, Tally tally) {
        this.stage = stage;
        this.row = stage.row(item);
        this.tally = tally;
    }

    /** Makes those that are not finished. */
    void go(List<Arm> arms) {
        Set<String> finished = stage.store().finished(row.id());
        for (int repeat = 1; repeat <= stage.store().info().repeats(); repeat++) {
            for (Arm arm : arms) {
                TrialId id = new TrialId(row.id(), arm.name(), repeat);
                if (!finished.contains(id.trace())) {
                    one(arm, id);
                    tally.finished();
                }
            }
        }
    }

    private void one(Arm arm, TrialId id) {
        Journal journal = new Journal();
        Scoring scoring = new Scoring(row, id, journal, new Marking(() -> stage.opposite(row, id)));
        List<Answered> turns = answered(arm, id, journal);
        if (turns.isEmpty()) {
            stage.store().keep(scoring.absent(), scoring.trace(arm.asked(row), Optional.empty()));
            return;
        }
        Answered last = turns.get(turns.size() - 1);
        Map<String, Double> scores = rated(last.asking(), last.given(), id, journal);
        Trial trial = scoring.of(turns, scores, extracted(last));
        endIfCancelled(); // a judge that was cut short has not refused to tell
        stage.store().keep(trial, scoring.trace(arm.asked(row), Optional.of(last.given())));
    }

    /** All turns; none if one of them has no reply. */
    private List<Answered> answered(Arm arm, TrialId id, Journal journal) {
        List<Answered> turns = new ArrayList<>();
        Asking first = stage.asking(row, id, journal, stage.donor(row, id.repeat()));
        for (Row turn : row.turns()) {
            Asking asking = turns.isEmpty()
                    ? first
                    : turns.get(turns.size() - 1).asking().next(turn, said(turns));
            Optional<Given> given = answered(arm, asking);
            if (given.isEmpty()) {
                return List.of();
            }
            given.flatMap(Given::deliberation).ifPresent(d -> journal.tell(d.transcript()));
            turns.add(new Answered(asking, given.get()));
        }
        return turns;
    }

    private static String said(List<Answered> turns) {
        return turns.get(turns.size() - 1).given().answer().text();
    }

    private Optional<Given> answered(Arm arm, Asking asking) {
        try {
            return Optional.of(arm.answer(asking));
        } catch (CancelledException cancelled) {
            throw new RunEnded("cancelled");
        } catch (ModelException absent) {
            endIfCancelled();
            return Optional.empty();
        }
    }

    private static void endIfCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new RunEnded("cancelled");
        }
    }

    private Map<String, Double> rated(Asking asking, Given given, TrialId id, Journal journal) {
        Map<String, Double> scores = new TreeMap<>();
        if (stage.rivalled(id.arm())) {
            journal.rivals();
            for (Rating rating : stage.cast().ratings()) {
                rating.rate(asking, given).ifPresent(score -> scores.put(rating.name(), score));
            }
            majorityShare(given, id).ifPresent(share -> scores.put(Rival.MAJORITY_SHARE, share));
        }
        endIfCancelled();
        return scores;
    }

    /** Of a comparison alone: in a probe what cannot be read is told apart. */
    private Optional<Boolean> extracted(Answered last) {
        return stage.store().info().probe().isPresent()
                ? Optional.empty()
                : Extraction.right(last.asking(), last.given());
    }

    /** How many of the item's samples give this answer, where a pool was drawn before. */
    private OptionalDouble majorityShare(Given given, TrialId id) {
        if (!stage.store().info().arms().contains(SelfConsistency.NAME)) {
            return OptionalDouble.empty();
        }
        List<Sample> pool = stage.store()
                .trial(id.item(), SelfConsistency.NAME, id.repeat())
                .map(Trial::samples)
                .orElse(List.of());
        Optional<String> answer = row.scorer().read(given.answer().text());
        long same = pool.stream()
                .filter(s -> answer.isPresent() && s.answer().equals(answer))
                .count();
        return pool.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) same / pool.size());
    }
}
