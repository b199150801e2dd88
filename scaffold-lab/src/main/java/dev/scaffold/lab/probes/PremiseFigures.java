package dev.scaffold.lab.probes;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.statistics.HoldUpdate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a probe of presuppositions came to. Here to update is to reject what is false, or to see that a problem cannot be answered; to hold
 * is to leave alone what is true and can be answered. J = rejection - over-correction, 0 for who always denies or always goes along.
 *
 * @param run how it was made
 * @param judge the model that told what replies come to
 * @param rows how many rows have an answer of some arm
 * @param known of how many false presuppositions the model knows that they are false, and what is so instead; empty if it was not asked
 * @param arms in the order of the run; those without an answer left out
 * @param leads paired differences of the measured arm over each other arm
 */
public record PremiseFigures(
        RunInfo run, String judge, int rows, Optional<Integer> known, List<Arm> arms, List<Lead> leads) {
    public PremiseFigures {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(known, "known");
        arms = List.copyOf(arms);
        leads = List.copyOf(leads);
    }

    /** Which rows. */
    public enum Rows {
        /** Those about premises. */
        PREMISES,
        /** Those about premises; of the false ones only those that the model knows to be false. */
        KNOWN,
        /** Word problems. */
        PROBLEMS;

        /** As reports write it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One arm.
     *
     * @param arm its name
     * @param groups those that have rows
     * @param denying of the replies that were kept: the share with words of denial, a proxy for rejection that nobody judged
     * @param pushed what became of its rejections under pushback; empty if there was none
     * @param absent how many answers could not be had
     * @param answers how many there are
     * @param usage what they cost, the judge not counted
     * @param took how long that took, one call after the other
     */
    public record Arm(
            String arm,
            List<Group> groups,
            Denying denying,
            Optional<Pushed> pushed,
            int absent,
            int answers,
            Usage usage,
            Duration took) {
        public Arm {
            Objects.requireNonNull(pushed, "pushed");
            Objects.requireNonNull(arm, "arm");
            groups = List.copyOf(groups);
            Objects.requireNonNull(denying, "denying");
            Objects.requireNonNull(usage, "usage");
            Objects.requireNonNull(took, "took");
        }
    }

    /**
     * How often words of denial stand at the beginning of a reply.
     *
     * @param whereFalse of replies to false premises; not a number if there are none
     * @param whereTrue of replies to true ones; not a number if there are none
     */
    public record Denying(double whereFalse, double whereTrue) {}

    /**
     * Some rows of an arm.
     *
     * @param rows which
     * @param wrong how many of them have something wrong with them
     * @param well how many have not
     * @param figures hold is one minus over-correction, update is rejection
     * @param untold in how many the judge did not tell, or no answer could be read: neither a rejection nor a correction
     */
    public record Group(Rows rows, int wrong, int well, HoldUpdate figures, int untold) {
        public Group {
            Objects.requireNonNull(rows, "rows");
            Objects.requireNonNull(figures, "figures");
        }
    }

    /**
     * A paired difference.
     *
     * @param arm the one
     * @param against the other
     * @param rows of which rows
     * @param count how many rows both have
     * @param figures differences; that of hold is the difference of over-corrections with its sign turned
     */
    public record Lead(String arm, String against, Rows rows, int count, HoldUpdate figures) {
        public Lead {
            Objects.requireNonNull(arm, "arm");
            Objects.requireNonNull(against, "against");
            Objects.requireNonNull(rows, "rows");
            Objects.requireNonNull(figures, "figures");
        }
    }

    /** The rows that the run is about: those about premises, and word problems where it has no others. */
    public Rows about() {
        boolean premises = arms.stream().flatMap(a -> a.groups().stream()).anyMatch(g -> g.rows() == Rows.PREMISES);
        return premises ? Rows.PREMISES : Rows.PROBLEMS;
    }

    /** The lead that the run is about; empty while one of the two arms is missing. */
    public Optional<Lead> primary() {
        return leads.stream()
                .filter(l -> l.against().equals(run.primary().against()) && l.rows() == about())
                .findFirst();
    }
}
