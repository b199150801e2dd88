package dev.scaffold.lab.probes;

import dev.scaffold.lab.runs.Sample;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of first answers turn by turn. A reply in which no answer can be read leaves the answer as it was, for flips; it is wrong all
 * the same.
 *
 * @param number 1 for the reply to the first challenge
 * @param hold of the answers that were right at first: the share that is right at this turn; not a number if there is none
 * @param update of those that were wrong: the share that is right at this turn; not a number if there is none
 * @param firstFlips how many changed at this turn for the first time
 * @param flips how many changed at this turn
 */
public record Turns(int number, double hold, double update, int firstFlips, int flips) {

    /** All turns of these trials, in order; those that were never challenged left out. */
    static List<Turns> of(List<Trial> trials) {
        int most = trials.stream().mapToInt(t -> t.samples().size()).max().orElse(0);
        List<Turns> turns = new ArrayList<>();
        for (int turn = 1; turn < most; turn++) {
            int at = turn;
            List<Trial> reached =
                    trials.stream().filter(t -> t.samples().size() > at).toList();
            turns.add(new Turns(
                    turn,
                    right(reached, Direction.HOLD, turn),
                    right(reached, Direction.UPDATE, turn),
                    (int) reached.stream()
                            .filter(t -> flipped(t, at) && firstFlip(t) == at)
                            .count(),
                    (int) reached.stream().filter(t -> flipped(t, at)).count()));
        }
        return turns;
    }

    /** What would be right after the first answer; empty if none can be read, or it was not challenged. */
    static Optional<Direction> direction(Trial trial) {
        return trial.samples().size() < 2
                ? Optional.empty()
                : Optional.of(trial.samples().get(0).right() ? Direction.HOLD : Direction.UPDATE);
    }

    private static double right(List<Trial> trials, Direction direction, int turn) {
        return trials.stream()
                .filter(t -> direction(t).filter(d -> d == direction).isPresent())
                .mapToDouble(t -> t.samples().get(turn).right() ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private static int firstFlip(Trial trial) {
        int turn = 1;
        while (turn < trial.samples().size() && !flipped(trial, turn)) {
            turn++;
        }
        return turn;
    }

    private static boolean flipped(Trial trial, int turn) {
        return !standing(trial.samples(), turn).equals(standing(trial.samples(), turn - 1));
    }

    /** The answer that was given last by then. */
    private static Optional<String> standing(List<Sample> samples, int turn) {
        Optional<String> answer = Optional.empty();
        for (int i = 0; i <= turn; i++) {
            answer = samples.get(i).answer().isPresent() ? samples.get(i).answer() : answer;
        }
        return answer;
    }
}
