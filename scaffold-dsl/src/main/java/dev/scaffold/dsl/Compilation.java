package dev.scaffold.dsl;

import dev.scaffold.dsl.analysis.Analysis;
import dev.scaffold.dsl.compile.Compiler;
import dev.scaffold.dsl.internal.ScriptReader;
import dev.scaffold.dsl.rules.Rules;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.toulmin.Plan;
import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The road of a script: read, hold against the rules, compile, analyse. */
final class Compilation {
    private static final int MOST_BYTES = 1 << 20;

    private Compilation() {}

    static ScriptCheck of(String name, byte[] bytes) {
        return bytes.length > MOST_BYTES
                ? tooLarge(name)
                : decoded(bytes).fold(problem -> unreadable(name, problem), text -> of(name, text));
    }

    static ScriptCheck of(String name, String text) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return tooLarge(name);
        }
        SourceText source = new SourceText(name, text);
        Issues issues = new Issues(source);
        ScriptTree tree = ScriptReader.read(source, issues);
        Rules.check(tree, issues);
        Map<String, Plan> plans = new LinkedHashMap<>();
        if (!issues.hasErrors()) {
            for (ScaffoldTree scaffold : tree.scaffolds()) {
                Plan plan = Compiler.plan(scaffold);
                Analysis.check(scaffold, plan, issues);
                plans.put(plan.name(), plan);
            }
        }
        return new ScriptCheck(
                issues.all(), issues.hasErrors() ? Optional.empty() : Optional.of(new Script(name, plans)));
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
        return new ScriptCheck(List.copyOf(issues.all()), Optional.empty());
    }
}
