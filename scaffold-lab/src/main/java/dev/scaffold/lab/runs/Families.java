package dev.scaffold.lab.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which item comes next in its family, in the order of the run; read once, and only if anybody asks. */
final class Families {
    private static final int PAGE = 1_000;

    private final RunStore store;
    private @Nullable Map<String, String> next;

    Families(RunStore store) {
        this.store = store;
    }

    /** The item after this one, the first one coming after the last; empty if it is alone. */
    synchronized Optional<String> next(String item, Function<StoredItem, String> family) {
        if (next == null) {
            next = read(family);
        }
        return Optional.ofNullable(next.get(item)).filter(other -> !other.equals(item));
    }

    private Map<String, String> read(Function<StoredItem, String> family) {
        Map<String, String> following = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        List<StoredItem> page = store.items(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (StoredItem item : page) {
                String own = family.apply(item);
                first.putIfAbsent(own, item.id());
                String before = last.put(own, item.id());
                if (before != null) {
                    following.put(before, item.id());
                }
            }
            page = store.items(Optional.of(page.get(page.size() - 1)), PAGE);
        }
        last.forEach((own, item) -> following.put(item, first.getOrDefault(own, item)));
        return following;
    }
}
