package dev.scaffold.dsl;

import dev.scaffold.CriticalQuestion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a script says about one thing in it, for people and for tools. */
public sealed interface Explanation {

    /** The scaffold that it is said of. */
    String scaffold();

    /** All of it as text of several lines, the last one without an end. */
    String render();

    /**
     * Where a question of a scaffold comes from, who answers it and what depends on it.
     *
     * @param scaffold the scaffold that asks it
     * @param question the question
     * @param place where the scaffold gets it from: its name, or the {@code include}
     * @param pack the pack that it comes from, if it is not the scaffold's own
     * @param changesVerdict whether some verdict depends on it; empty if the gate is too large to say
     * @param agreeWhen the formula of the gate
     */
    record OfQuestion(
            String scaffold,
            CriticalQuestion question,
            Place place,
            Optional<String> pack,
            Optional<Boolean> changesVerdict,
            String agreeWhen)
            implements Explanation {
        public OfQuestion {
            Objects.requireNonNull(scaffold, "scaffold");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(pack, "pack");
            Objects.requireNonNull(changesVerdict, "changesVerdict");
            Objects.requireNonNull(agreeWhen, "agreeWhen");
        }

        @Override
        public String render() {
            return ExplanationText.of(this);
        }
    }

    /**
     * What is enough for a gate to agree.
     *
     * @param scaffold the scaffold whose gate it is
     * @param essential what has to be met in any case, in order
     * @param sets the minimal sets of others of which one has to be met; empty if they are too many to list, and a single empty set
     *     if nothing else is needed
     * @param agreeWhen the formula
     * @param others what other gates of the scaffold ask besides
     */
    record OfGate(
            String scaffold, List<String> essential, List<Set<String>> sets, String agreeWhen, List<OtherGate> others)
            implements Explanation {
        /** How many minimal sets are listed. */
        public static final int MOST_SETS = 20;

        public OfGate {
            Objects.requireNonNull(scaffold, "scaffold");
            essential = List.copyOf(essential);
            sets = List.copyOf(sets);
            others = List.copyOf(others);
            Objects.requireNonNull(agreeWhen, "agreeWhen");
        }

        @Override
        public String render() {
            return ExplanationText.of(this);
        }
    }

    /**
     * What a gate besides the one on answers asks.
     *
     * @param name as a script writes it, as in {@code assertion}
     * @param questions that are asked in its name; may be empty
     * @param about what it asks for
     * @param mostCalls how many calls it takes at most; of a gate on peers, the whole dialogue
     */
    record OtherGate(String name, List<String> questions, String about, long mostCalls) {
        public OtherGate {
            Objects.requireNonNull(name, "name");
            questions = List.copyOf(questions);
            Objects.requireNonNull(about, "about");
        }
    }
}
