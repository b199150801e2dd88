package dev.scaffold.lab.runs;

import dev.scaffold.Message;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.scoring.Mark;
import dev.scaffold.lab.scoring.Telling;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Marks the replies of one trial; a judge is asked about each but once. */
final class Marking {
    private final Supplier<String> other;
    private final Map<Marked, Mark> known = new HashMap<>();

    /**
     * For one trial.
     *
     * @param other what the arm replied that answers are held against side by side; asked for only if they are
     */
    Marking(Supplier<String> other) {
        this.other = other;
    }

    private record Marked(String question, String gold, String reply) {}

    /** What a reply comes to. */
    Mark of(Asking asking, String reply) {
        Row row = asking.row();
        String gold = row.scorer().telling() == Telling.SIDE_BY_SIDE ? other.get() : row.answer();
        Marked marked = new Marked(question(asking), gold, reply);
        Mark before = known.get(marked);
        if (before != null) {
            return before;
        }
        Mark mark = row.scorer().mark(marked.question(), marked.gold(), reply, asking.judge());
        known.put(marked, mark);
        return mark;
    }

    /** What was asked, with what was said before. */
    private static String question(Asking asking) {
        StringBuilder said = new StringBuilder();
        for (Message message : asking.earlier()) {
            said.append(message.from().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(message.text())
                    .append("\n\n");
        }
        return said.isEmpty()
                ? asking.row().question()
                : said + "user: " + asking.row().question();
    }

    /** Of all turns of a conversation: right if all are, not scored if one is not. */
    static Mark together(List<Mark> turns) {
        Mark last = turns.get(turns.size() - 1);
        Optional<String> unscored =
                turns.stream().map(Mark::unscored).filter(why -> !why.isEmpty()).findFirst();
        boolean right = unscored.isEmpty() && turns.stream().allMatch(Mark::right);
        return new Mark(last.answer(), right, OptionalInt.empty(), unscored.orElse(""));
    }

    /** The mean of what all turns were given; empty if one was given nothing. */
    static OptionalDouble points(List<Mark> turns) {
        boolean all = turns.stream().allMatch(m -> m.points().isPresent());
        return all ? turns.stream().mapToInt(m -> m.points().getAsInt()).average() : OptionalDouble.empty();
    }
}
