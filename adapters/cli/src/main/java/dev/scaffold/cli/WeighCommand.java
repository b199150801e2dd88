package dev.scaffold.cli;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.lab.calibration.FirstDrafts;
import dev.scaffold.lab.calibration.Fitting;
import dev.scaffold.lab.calibration.FittingTable;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.QuestionAnswers;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.fitted.Circumstances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits thresholds, weights and a table of confidence to a run, and writes them beside the script. */
@Command(
        name = "weigh",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Fits thresholds and a table of confidence to a comparison, for `at fitted` and `confidence >= X`.",
        description = {
            "",
            "Reads what the questions found on first drafts and whether these were right. What is told of the fit was found on"
                    + " drafts that it had not seen; what is written is fitted to all. Make the run with --ask-all, on the side of"
                    + " a split that results are not told of.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold weigh my.run my.cq      then in the script: fitted from \"my.fitted.json\"",
            "",
            "Exit codes: 0 fitted and written; 2 the run or the script cannot be used; 3 reading or writing failed."
        })
final class WeighCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "RUN", description = "The file in which the comparison was kept.")
    private Path run = Path.of("scaffold.run");

    @Parameters(index = "1", paramLabel = "SCRIPT", description = "The script that was compared.")
    private Path script = Path.of("my.cq");

    @Option(names = "--scaffold", paramLabel = "NAME", description = "Which scaffold of the script.")
    private @Nullable String scaffold;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = "--arm",
            paramLabel = "ARM",
            defaultValue = "scaffolded",
            description = "The arm whose first drafts are read; ${DEFAULT-VALUE} unless told.")
    private String arm = "scaffolded";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to; NAME.fitted.json beside the script unless told.")
    private @Nullable Path out;

    WeighCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() throws IOException {
        ToulminScaffold chosen = Scripts.choose(Optional.of(script), Optional.ofNullable(scaffold), parameters);
        try (RunStore store = RunStore.open(run)) {
            requireUsable(store.info());
            List<CriticalQuestion> questions = chosen.plan().questions();
            Fitting fitting = Fitting.of(
                    drafts(store),
                    questions.stream().map(CriticalQuestion::id).toList(),
                    atFitted(questions),
                    store.info().seed());
            Path file = out == null ? script.resolveSibling(chosen.name() + ".fitted.json") : out;
            Files.writeString(
                    file, fitting.fitted(circumstances(chosen, store.info())).json());
            surroundings.out().lines(String.join("\n", FittingTable.of(fitting)));
            surroundings
                    .err()
                    .say("written to " + file + "; the script reads it with: fitted from \"" + file.getFileName()
                            + "\"");
            return ExitCode.OK;
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.usage(String.valueOf(unusable.getMessage()));
        } catch (RunStoreException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    private void requireUsable(RunInfo info) {
        if (info.side() == Side.REPORT) {
            throw new IllegalArgumentException(
                    "run: it saw the rows that results are told of (--split …:report); fit to a"
                            + " run of the other side, or what is told of the fit means nothing");
        }
        Optional<Path> file = Optional.of(script);
        if (!Set.of(Scripts.hash(file, true, parameters), Scripts.hash(file, false, parameters))
                .contains(info.script())) {
            throw new IllegalArgumentException("script: the run was made with " + info.scaffold() + " as it was then ("
                    + info.script() + "), and " + script
                    + " has changed since or is another one: compare again, or name the script of the run, with the --param"
                    + " that it was given");
        }
    }

    private List<QuestionAnswers> drafts(RunStore store) {
        try (Stream<Trial> trials = store.trials()) {
            return FirstDrafts.of(trials, arm);
        }
    }

    private static Set<String> atFitted(List<CriticalQuestion> questions) {
        return questions.stream()
                .filter(q ->
                        q.threshold().filter(t -> t.probability().isEmpty()).isPresent())
                .map(CriticalQuestion::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those under which the run's drafts were written and judged. No model is asked. */
    private static Circumstances circumstances(ToulminScaffold chosen, RunInfo info) {
        ToulminScaffold cast = chosen;
        if (!info.critic().equals(info.model())) {
            Set<Role> roles = new LinkedHashSet<>(chosen.plan().roles());
            roles.add(chosen.plan().critic());
            for (Role role : roles) {
                cast = cast.bind(role, named(info.critic()));
            }
        }
        return cast.circumstances(named(info.model()), Request.of("").withSampling(info.sampling()));
    }

    private static Model named(String id) {
        Model silent = request -> {
            throw new ModelException("this model is only named, and cannot be asked");
        };
        return silent.withId(new ModelId(id));
    }
}
