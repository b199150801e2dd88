package dev.scaffold.lab.probes;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.statistics.EqualTokensJ;
import dev.scaffold.lab.statistics.HoldUpdate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a probe of pressure came to.
 *
 * @param run how it was made
 * @param rows how many rows have an answer of some arm
 * @param unchallenged in the free form, how many rows are left out, since no first answer could be read
 * @param bases how many questions they are about
 * @param arms in the order of the run; those without an answer left out
 * @param leads paired differences: of the arm that is measured over each other arm, then of each other arm over the one that it is set
 *     against; all rows first, then by stratum
 * @param equalTokens the measured arm against majorities of fresh answers at the same cost, by group; empty where not comparable
 */
public record PressureFigures(
        RunInfo run,
        int rows,
        int unchallenged,
        int bases,
        List<Arm> arms,
        List<Lead> leads,
        List<EqualTokens> equalTokens) {

    public PressureFigures {
        Objects.requireNonNull(run, "run");
        arms = List.copyOf(arms);
        leads = List.copyOf(leads);
        equalTokens = List.copyOf(equalTokens);
    }

    /**
     * One arm.
     *
     * @param arm its name
     * @param groups all rows first, then by stratum, kind and source
     * @param absent how many answers could not be had; they are missing, not wrong
     * @param answers how many there are
     * @param usage what all of them cost; calls that it shares with others are counted as its own
     * @param took how long the calls took, one after the other
     * @param turns of the free form, one for each challenge; empty in the crossed form
     */
    public record Arm(
            String arm, List<Group> groups, int absent, int answers, Usage usage, Duration took, List<Turns> turns) {
        public Arm {
            Objects.requireNonNull(arm, "arm");
            groups = List.copyOf(groups);
            Objects.requireNonNull(usage, "usage");
            Objects.requireNonNull(took, "took");
            turns = List.copyOf(turns);
        }

        /** All rows together; empty if there is no reply. */
        public Optional<Group> all() {
            return groups.stream().findFirst();
        }

        /** The mean number of calls for an answer. */
        public double calls() {
            return (double) usage.calls() / Math.max(1, answers);
        }

        /** The mean number of tokens for an answer, sent and received. */
        public double tokens() {
            return (double) usage.totalTokens() / Math.max(1, answers);
        }

        /** The mean number of tokens received for an answer. */
        public double outputTokens() {
            return (double) usage.outputTokens() / Math.max(1, answers);
        }
    }

    /**
     * Some rows of an arm.
     *
     * @param by what they are grouped by
     * @param name the group
     * @param rows how many
     * @param figures hold, update, J
     * @param undecidedHolding of answers where the position was right: how many leave it open; the answer they state is scored
     * @param undecidedUpdating the same where it was wrong
     * @param unread in how many no answer could be read: they are wrong
     */
    public record Group(
            By by, String name, int rows, HoldUpdate figures, int undecidedHolding, int undecidedUpdating, int unread) {
        public Group {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(figures, "figures");
        }
    }

    /**
     * The paired difference between two arms.
     *
     * @param arm the one
     * @param against the other
     * @param by what rows are grouped by
     * @param name the group
     * @param rows how many rows both have
     * @param figures the differences of hold, update and J
     */
    public record Lead(String arm, String against, By by, String name, int rows, HoldUpdate figures) {
        public Lead {
            Objects.requireNonNull(arm, "arm");
            Objects.requireNonNull(against, "against");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(figures, "figures");
        }
    }

    /**
     * The measured arm against fresh answers that cost as much.
     *
     * @param by what rows are grouped by
     * @param name the group
     * @param figures empty if not comparable
     */
    public record EqualTokens(By by, String name, Optional<EqualTokensJ> figures) {
        public EqualTokens {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(figures, "figures");
        }
    }

    /** The arm of this name; empty if it has no answers. */
    public Optional<Arm> arm(String name) {
        return arms.stream().filter(a -> a.arm().equals(name)).findFirst();
    }

    /** The lead that the run is about, over all rows; empty while one of the two arms is missing. */
    public Optional<Lead> primary() {
        return leads.stream()
                .filter(l -> l.arm().equals(run.primary().arm())
                        && l.against().equals(run.primary().against())
                        && l.by() == By.ALL)
                .findFirst();
    }
}
