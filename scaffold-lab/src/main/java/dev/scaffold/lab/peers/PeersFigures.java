package dev.scaffold.lab.peers;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.statistics.EqualTokens;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run of dialogues came to.
 *
 * @param info how it was made
 * @param arms in the order of the run
 * @param lead gated dialogues minus ungated ones, on the items that both have
 * @param majority gated dialogues against a majority that spends as many tokens, all items counted; empty if they cannot be compared
 * @param majorityWhereAgreed the same on the items on which the gated dialogues agreed, at the cost of these
 */
public record PeersFigures(
        RunInfo info,
        List<Arm> arms,
        Optional<Agreeing> lead,
        Optional<EqualTokens> majority,
        Optional<EqualTokens> majorityWhereAgreed) {
    public PeersFigures {
        Objects.requireNonNull(info, "info");
        arms = List.copyOf(arms);
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(majority, "majority");
        Objects.requireNonNull(majorityWhereAgreed, "majorityWhereAgreed");
    }

    /**
     * One arm.
     *
     * @param name its name
     * @param items how many items it gave a reply to
     * @param absent for how many no reply could be had; they are missing, not wrong
     * @param agreeing how often it agreed, and what that was worth
     * @param turns the mean number of turns; 0 where there is no dialogue
     * @param withTurn0 Coral's metrics as published; empty where there is no dialogue
     * @param withoutTurn0 the same where nothing counts that looks at turn 0
     * @param price what it cost
     * @param took how long that took, one call after the other
     */
    public record Arm(
            String name,
            int items,
            int absent,
            Agreeing agreeing,
            double turns,
            Optional<CoralMeans> withTurn0,
            Optional<CoralMeans> withoutTurn0,
            Usage price,
            Duration took) {}
}
