package dev.scaffold.dsl.link;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.Unread;
import dev.scaffold.dsl.tree.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds packs by the names that files give them. */
final class Uses {
    /** Files that use files that use files: a chain longer than this is a mistake, not a library. */
    private static final int MOST_FILES = 64;

    private final Library library;
    private final Map<Key, Optional<Found>> resolved = new HashMap<>();
    private final Set<Key> wanted = new HashSet<>();

    /** A pack and the file that holds it. */
    record Found(Unit unit, PackTree pack) {}

    private record Key(String path, Item.Use use) {}

    Uses(Library library) {
        this.library = library;
    }

    /** What a {@code use} names; empty, and reported, if it cannot be had. */
    Optional<Found> resolve(Unit in, Item.Use use) {
        Key key = new Key(in.path(), use);
        if (!resolved.containsKey(key)) {
            resolved.put(key, find(in, use));
        }
        return resolved.getOrDefault(key, Optional.empty());
    }

    /** The pack of a name in a file: its own, or one it uses; empty, and reported, if there is none. */
    Optional<Found> pack(Unit in, Word name) {
        Optional<PackTree> own = in.pack(name.text());
        if (own.isPresent()) {
            return own.map(p -> new Found(in, p));
        }
        Optional<Item.Use> use = in.tree().all(Item.Use.class).stream()
                .filter(u -> u.name().text().equals(name.text()))
                .findFirst();
        use.ifPresent(u -> wanted.add(new Key(in.path(), u)));
        return use.isPresent() ? resolve(in, use.get()) : unknown(in, name);
    }

    private boolean failed(Unit in, Item.Use use) {
        return resolve(in, use).isEmpty();
    }

    private Optional<Found> unknown(Unit in, Word name) {
        List<String> known = java.util.stream.Stream.concat(
                        in.packs().stream().map(p -> p.name().text()),
                        in.tree().all(Item.Use.class).stream().map(u -> u.name().text()))
                .toList();
        boolean unsure = Nearest.among(in.tree().garbled(), name.text())
                || in.tree().garbled().contains(Unread.PACK)
                || in.tree().all(Item.Use.class).stream().anyMatch(u -> failed(in, u));
        if (!unsure) {
            Optional<String> fromLibrary = Packs.PACKS.contains(name.text())
                    ? Optional.of("add `use " + name.text() + " from \"scaffold:" + name.text() + "\"` at the top")
                    : Optional.empty();
            in.issues()
                    .report(
                            Code.CQ044,
                            name.span(),
                            "unknown pack `" + name.text() + "`",
                            "no pack of this name is used here",
                            Nearest.didYouMean(name.text(), known).or(() -> fromLibrary));
        }
        return Optional.empty();
    }

    private Optional<Found> find(Unit in, Item.Use use) {
        String written = use.from().value();
        Optional<String> path = Library.builtIn(written) ? Optional.of(written) : Library.resolved(in.path(), written);
        if (path.isEmpty()) {
            in.issues()
                    .report(
                            Code.CQ045,
                            use.from().span(),
                            "a script may only use files in its own folder and below",
                            "this leads elsewhere",
                            "put the pack beside the script, and name it with forward slashes");
            return Optional.empty();
        }
        Optional<Unit> unit = library.units().size() < MOST_FILES ? library.unit(path.get()) : Optional.empty();
        if (unit.isEmpty()) {
            in.issues()
                    .report(
                            Code.CQ046,
                            use.from().span(),
                            "the pack file `" + written + "` cannot be found",
                            Library.builtIn(written)
                                    ? "the library has " + String.join(", ", Packs.PACKS)
                                    : "there is no such file beside the script",
                            Library.builtIn(written)
                                    ? Nearest.didYouMean(written.substring("scaffold:".length()), Packs.PACKS)
                                    : Optional.empty());
            return Optional.empty();
        }
        return held(in, use, unit.get());
    }

    private static Optional<Found> held(Unit in, Item.Use use, Unit unit) {
        Optional<PackTree> pack = unit.pack(use.name().text());
        if (pack.isEmpty() && !unit.issues().hasErrors()) {
            List<String> held = unit.packs().stream().map(p -> p.name().text()).toList();
            in.issues()
                    .report(
                            Code.CQ044,
                            use.name().span(),
                            "unknown pack `" + use.name().text() + "`",
                            held.isEmpty() ? "the file holds no pack" : "the file holds " + String.join(", ", held),
                            Nearest.didYouMean(use.name().text(), held));
        }
        return pack.map(p -> new Found(unit, p));
    }

    /** A pack that nothing includes is not asked: perhaps the {@code include} was forgotten. */
    void reportUnused(Unit in) {
        for (Item.Use use : in.tree().all(Item.Use.class)) {
            if (!wanted.contains(new Key(in.path(), use)) && !in.issues().hasErrors()) {
                in.issues()
                        .report(
                                Code.CQ048,
                                use.name().span(),
                                "nothing includes the pack `" + use.name().text() + "`",
                                "its questions are not asked",
                                "add `include " + use.name().text() + "` to a scaffold");
            }
        }
    }
}
