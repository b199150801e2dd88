package dev.scaffold.lab.junit;

import dev.scaffold.Model;
import dev.scaffold.Sampling;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.report.ArmFigures;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.files.JUnitXml;
import dev.scaffold.lab.report.files.TerminalTable;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.Prompts;
import dev.scaffold.toulmin.ToulminScaffold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Makes the comparison that a {@link CompareArms} asks for, and fails the test if it does not hold. */
final class ComparingArms implements BeforeTestExecutionCallback, ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(ComparingArms.class);
    private static final long SEED = 1;

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        CompareArms asked = asked(context);
        Comparison comparison = comparison(context);
        String table = "\n" + String.join("\n", TerminalTable.of(comparison));
        if (!JUnitXml.passes(comparison, JUnitXml.Asked.NOT_WORSE)) {
            throw new AssertionError(comparison.headline().verdict() + table);
        }
        double calls = comparison.arms().stream()
                .filter(a -> a.arm().equals(Arms.SCAFFOLDED))
                .mapToDouble(ArmFigures::calls)
                .findFirst()
                .orElse(0);
        if (calls > asked.mostCalls()) {
            throw new AssertionError(
                    "the scaffold makes " + calls + " calls a row, more than " + asked.mostCalls() + table);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Comparison.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return comparison(context);
    }

    /** Made once a test. */
    private static Comparison comparison(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent("comparison", c -> made(asked(context)), Comparison.class);
    }

    private static CompareArms asked(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), CompareArms.class)
                .orElseThrow();
    }

    private static Comparison made(CompareArms asked) {
        Script script =
                asked.script().isEmpty() ? Script.builtInScript("toulmin") : Script.load(Path.of(asked.script()));
        if (script.scaffolds().size() != 1) {
            throw new IllegalArgumentException(
                    "script: " + script.name() + " must hold one scaffold, it has " + script.scaffolds());
        }
        ToulminScaffold scaffold =
                (ToulminScaffold) script.scaffold(script.scaffolds().get(0));
        Model model = ReflectionSupport.newInstance(asked.model()).get();
        RunInfo info = info(asked, script, model);
        boolean kept = !asked.run().isEmpty();
        Path file = kept
                ? Path.of(asked.run())
                : Path.of(System.getProperty("java.io.tmpdir"), "scaffold-" + UUID.randomUUID() + ".run");
        try (RunStore store =
                Files.exists(file) ? RunStore.resume(file, info) : RunStore.create(file, info, rows(asked))) {
            Run run = new Run(
                    store,
                    Arms.around(scaffold).named(info.arms()),
                    new Run.Cast(model, Optional.empty(), List.of()),
                    Scorers.WITH_JUDGE,
                    asked.concurrency(),
                    OptionalLong.empty());
            run.go(standing -> {}).ifPresent(why -> {
                throw new IllegalStateException(why);
            });
            return Comparison.of(store);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the comparison was interrupted", ended);
        } finally {
            if (!kept) {
                delete(file);
            }
        }
    }

    private static RunInfo info(CompareArms asked, Script script, Model model) {
        Sampling drawn = Sampling.DEFAULT.withTemperature(asked.temperature());
        String words = script.compiled() + Prompts.BUILT_IN.hash();
        String hash =
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
        return RunInfo.of(script.scaffolds().get(0), hash)
                .model(model.id().name())
                .sampling(asked.maxTokens() == Integer.MAX_VALUE ? drawn : drawn.withMaxOutputTokens(asked.maxTokens()))
                .arms(List.of(asked.against(), Arms.SCAFFOLDED))
                .primary(new Contrast(Arms.SCAFFOLDED, asked.against()))
                .margin(asked.margin() / 100)
                .data(Arrays.stream(asked.data()).map(ComparingArms::asItIs).toList())
                .seed(SEED)
                .recorded(Instant.now())
                .build();
    }

    private static RunInfo.DataFile asItIs(String file) {
        try {
            return RunInfo.DataFile.of(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Rows.Read> rows(CompareArms asked) {
        return Arrays.stream(asked.data()).flatMap(file -> {
            try {
                return Rows.stream(Path.of(file), Scorers.WITH_JUDGE);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
