package dev.scaffold.lab.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several words or phrases in any order, compared without regard to case. */
public final class SetAnswer implements Scorer {
    private static final Pattern LINE = Pattern.compile("(?i)answer(?: is)?\\W{0,3}:\\h*([^\\n]{0,2000})");

    @Override
    public String form() {
        return "end with one line `Answer: X, Y`, naming all of them with commas between, in any order.";
    }

    @Override
    public Optional<String> read(String reply) {
        return Finds.last(LINE, reply, 1).map(SetAnswer::written);
    }

    private static String written(String list) {
        String bare = list.replaceAll("[\\[\\]{}`*\"]", "").replaceAll("\\.\\s*$", "");
        return Arrays.stream(bare.split("[,;]|\\band\\b", -1))
                .map(item -> item.strip().toLowerCase(Locale.ROOT))
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean right(String read, String gold) {
        return read.equals(written(gold));
    }
}
