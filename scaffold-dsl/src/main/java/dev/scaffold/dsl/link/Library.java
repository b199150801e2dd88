package dev.scaffold.dsl.link;

import dev.scaffold.dsl.ScriptFiles;
import dev.scaffold.dsl.internal.ScriptReader;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScriptTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that a script uses, each read once. */
public final class Library {
    private static final String BUILT_IN = "scaffold:";

    private final ScriptFiles files;
    private final String folder;
    private final Map<String, Optional<Unit>> units = new LinkedHashMap<>();

    /**
     * A library.
     *
     * @param files the files beside the script
     * @param folder how diagnostics name the folder of the script, with a slash at its end; may be empty
     */
    public Library(ScriptFiles files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /** The file that another file names; empty if there is none. */
    Optional<Unit> unit(String path) {
        if (!units.containsKey(path)) {
            units.put(path, text(path).map(text -> read(path, text)));
        }
        return units.getOrDefault(path, Optional.empty());
    }

    /** The text of a file; empty if there is none. */
    Optional<String> text(String path) {
        return path.startsWith(BUILT_IN) ? Packs.text(path.substring(BUILT_IN.length())) : files.read(path);
    }

    private Unit read(String path, String text) {
        SourceText source = new SourceText(path.startsWith(BUILT_IN) ? path : folder + path, text);
        Issues issues = new Issues(source);
        ScriptTree tree = ScriptReader.read(source, issues);
        return Unit.of(path, tree, issues);
    }

    /** Every file that was read, in the order in which they were first used. */
    public List<Unit> units() {
        return units.values().stream().flatMap(Optional::stream).toList();
    }

    /** True if a path names a pack of the library. */
    static boolean builtIn(String path) {
        return path.startsWith(BUILT_IN);
    }

    /**
     * A path as seen from the script's folder: names separated by slashes, without {@code .} and {@code ..}.
     *
     * @param from the file in which the path is written
     * @return empty if it leads out of the script's folder, or is not relative
     */
    static Optional<String> resolved(String from, String path) {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>();
        if (from.contains("/")) {
            names.addAll(List.of(from.substring(0, from.lastIndexOf('/')).split("/")));
        }
        for (String name : path.split("/")) {
            if (name.equals("..") && names.pollLast() == null) {
                return Optional.empty();
            }
            if (!name.equals("..") && !name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
    }
}
