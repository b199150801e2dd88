package dev.scaffold.dsl;

import dev.scaffold.dsl.analysis.Analysis;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.compile.Compiler;
import dev.scaffold.dsl.internal.ScriptReader;
import dev.scaffold.dsl.link.Library;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.link.Linker;
import dev.scaffold.dsl.link.Unit;
import dev.scaffold.dsl.rules.Rules;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Span;
import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The road of a script: read, link with its packs, hold against the rules, compile, analyse. */
final class Compilation {
    static final int MOST_BYTES = 1 << 20;

    private Compilation() {}

    static ScriptCheck of(String name, byte[] bytes, ScriptFiles files) {
        return bytes.length > MOST_BYTES
                ? tooLarge(name)
                : decoded(bytes).fold(problem -> unreadable(name, problem), text -> of(name, text, files));
    }

    static ScriptCheck of(String name, String text, ScriptFiles files) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return tooLarge(name);
        }
        SourceText source = new SourceText(name, text);
        Issues issues = new Issues(source);
        ScriptTree tree = ScriptReader.read(source, issues);
        Unit unit = Unit.of("", tree, issues);
        Library library = new Library(files, name.substring(0, name.lastIndexOf('/') + 1));
        List<LinkedScaffold> scaffolds = Linker.link(unit, library);
        Rules.check(unit, scaffolds);
        library.units().forEach(Rules::checkUsed);
        List<Compiled> compiled = new ArrayList<>();
        if (!errors(unit, library)) {
            for (LinkedScaffold scaffold : scaffolds) {
                Compiled each = Compiler.compile(scaffold, Map.of());
                Analysis.check(scaffold, each, issues);
                compiled.add(each);
            }
        }
        return new ScriptCheck(
                diagnostics(unit, library),
                tree,
                errors(unit, library)
                        ? Optional.empty()
                        : Optional.of(new Script(source, tree, scaffolds, compiled, Map.of())));
    }

    private static boolean errors(Unit unit, Library library) {
        return unit.issues().hasErrors()
                || library.units().stream().anyMatch(u -> u.issues().hasErrors());
    }

    private static List<Diagnostic> diagnostics(Unit unit, Library library) {
        List<Diagnostic> all = new ArrayList<>(unit.issues().all());
        library.units().forEach(u -> all.addAll(u.issues().all()));
        return Issues.capped(all);
    }

    private static Either<String, String> decoded(byte[] bytes) {
        try {
            return Either.right(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Either.left("a script must be UTF-8");
        }
    }

    private static ScriptCheck tooLarge(String name) {
        return unreadable(name, "a script may have 1 MiB at most");
    }

    private static ScriptCheck unreadable(String name, String problem) {
        Issues issues = new Issues(new SourceText(name, ""));
        issues.report(Code.CQ001, new Span(0, 0), problem, "this file");
        return new ScriptCheck(issues.all(), ScriptTree.unreadable(new Span(0, 0)), Optional.empty());
    }
}
