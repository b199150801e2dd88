package dev.scaffold.lab.report.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.Usage;
import dev.scaffold.lab.calibration.Calibration;
import dev.scaffold.lab.report.ArmFigures;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.EndToEnd;
import dev.scaffold.lab.report.FamilyFigures;
import dev.scaffold.lab.report.Missing;
import dev.scaffold.lab.report.Opinions;
import dev.scaffold.lab.report.Primary;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.statistics.Decision;
import dev.scaffold.lab.statistics.EqualTokens;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.Interval;
import dev.scaffold.lab.statistics.QuestionWorth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A comparison as JSON, for programs: shares and differences as numbers from -1 to 1, what is not defined as null. */
public final class RunJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RunJson() {}

    /** All figures, as one object. */
    public static String of(Comparison comparison) {
        ObjectNode root = JSON.objectNode();
        root.put("version", 1);
        root.put("ruling", comparison.headline().ruling().word());
        root.put("verdict", comparison.headline().verdict());
        root.put("price", comparison.headline().price());
        root.set("run", run(comparison.run()));
        root.put("items", comparison.items());
        root.set("primary", primary(comparison.primary()));
        root.set("missing", missing(comparison.missing()));
        ArrayNode arms = root.putArray("arms");
        comparison.arms().forEach(a -> arms.add(arm(a)));
        ArrayNode others = root.putArray("others");
        comparison.others().forEach(o -> {
            ObjectNode other = others.addObject().put("contrast", o.name()).put("difference", o.estimate());
            other.put("p", o.p()).put("pAfterHolm", o.adjustedP());
            other.set("bonferroni", interval(Optional.of(o.interval())));
        });
        ObjectNode flips = root.putObject("rows");
        comparison.flips().forEach((flip, count) -> flips.put(flip.words(), count));
        ArrayNode families = root.putArray("families");
        comparison.families().forEach(f -> families.add(family(f)));
        ArrayNode agreements = root.putArray("agreements");
        comparison.agreements().forEach(a -> agreements.add(AgreementJson.of(a)));
        ArrayNode questions = root.putArray("questions");
        comparison.questions().forEach(q -> questions.add(question(q)));
        ObjectNode calibration = root.putObject("calibration");
        comparison.calibration().forEach((name, figures) -> calibration.set(name, calibration(figures)));
        root.set(
                "equalTokens",
                comparison.equalTokens().map(RunJson::equalTokens).orElse(null));
        root.set(
                "equalOutputTokens",
                comparison.equalOutputTokens().map(RunJson::equalTokens).orElse(null));
        return text(root);
    }

    private static String text(ObjectNode root) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode run(RunInfo run) {
        ObjectNode node = JSON.objectNode()
                .put("scaffold", run.scaffold())
                .put("script", run.script())
                .put("model", run.model())
                .put("critic", run.critic())
                .put("primary", run.primary().toString())
                .put("margin", run.margin())
                .put("repeats", run.repeats())
                .put("stopEarly", run.stopEarly())
                .put("side", run.side().word())
                .put("items", run.items())
                .put("seed", run.seed())
                .put("recorded", run.recorded().toString());
        ObjectNode sampling = node.putObject("sampling");
        sampling.set("temperature", number(run.sampling().temperature()));
        sampling.set("topP", number(run.sampling().topP()));
        run.sampling().maxOutputTokens().ifPresent(n -> sampling.put("maxOutputTokens", n));
        run.sampling().seed().ifPresent(n -> sampling.put("seed", n));
        ArrayNode arms = node.putArray("arms");
        run.arms().forEach(arms::add);
        ArrayNode data = node.putArray("data");
        run.data().forEach(d -> data.addObject().put("name", d.name()).put("sha256", d.hash()));
        return node;
    }

    private static ObjectNode primary(Primary primary) {
        ObjectNode node =
                decision(primary.decision()).put("contrast", primary.contrast().toString());
        node.set("p", number(primary.p()));
        node.set("bootstrap", interval(primary.bootstrap()));
        node.set("leastDetectable", number(primary.leastDetectable()));
        node.set("mcNemarP", number(primary.mcNemar().map(m -> m.p())));
        return node;
    }

    private static ObjectNode decision(Decision decision) {
        ObjectNode node = JSON.objectNode()
                .put("ruling", decision.ruling().word())
                .put("difference", decision.estimate())
                .put("margin", decision.margin())
                .put("items", decision.items())
                .put("differing", decision.differing())
                .put("basis", decision.basis().name().toLowerCase(Locale.ROOT));
        node.set("interval", interval(Optional.of(decision.interval())));
        decision.itemsNeeded().ifPresent(n -> node.put("itemsNeeded", n));
        return node;
    }

    private static ObjectNode missing(Missing missing) {
        ObjectNode node = JSON.objectNode()
                .put("absent", missing.absent())
                .put("unscored", missing.unscored())
                .put("of", missing.of());
        node.set("worst", decision(missing.worst()));
        node.set("best", decision(missing.best()));
        return node;
    }

    private static ObjectNode arm(ArmFigures arm) {
        ObjectNode node = JSON.objectNode()
                .put("arm", arm.arm())
                .put("items", arm.items())
                .put("trials", arm.trials())
                .put("accuracy", arm.accuracy());
        node.set("interval", interval(arm.interval()));
        node.put("unreadable", arm.unreadable()).put("absent", arm.absent());
        arm.extracted().ifPresent(share -> node.put("accuracyIfExtracted", share));
        arm.opinions().ifPresent(o -> node.set("judge", opinions(o)));
        node.put("seconds", arm.took().toMillis() / 1000.0);
        node.set("usage", usage(arm.usage()));
        ObjectNode byPhase = node.putObject("byPhase");
        arm.byPhase().forEach((phase, usage) -> byPhase.set(phase, usage(usage)));
        return node;
    }

    private static ObjectNode opinions(Opinions opinions) {
        ObjectNode node = JSON.objectNode().put("judged", opinions.judged());
        opinions.points().ifPresent(p -> node.put("points", p));
        ObjectNode unscored = node.putObject("unscored");
        opinions.unscored().forEach(unscored::put);
        return node;
    }

    private static ObjectNode usage(Usage usage) {
        return JSON.objectNode()
                .put("calls", usage.calls())
                .put("attempts", usage.attempts())
                .put("inputTokens", usage.inputTokens())
                .put("outputTokens", usage.outputTokens())
                .put("unmeasured", usage.unmeasured());
    }

    private static ObjectNode family(FamilyFigures family) {
        ObjectNode node = JSON.objectNode()
                .put("family", family.family())
                .put("trials", family.trials())
                .put("right", family.right())
                .put("agreed", family.agreed())
                .put("agreedRight", family.agreedRight());
        node.set("secondRight", number(family.secondRight()));
        node.set("gap", number(family.gap()));
        return node;
    }

    private static ObjectNode question(QuestionWorth worth) {
        ObjectNode node = JSON.objectNode()
                .put("question", worth.question())
                .put("drafts", worth.drafts())
                .put("met", worth.met())
                .put("unmet", worth.unmet())
                .put("unclear", worth.unclear());
        node.set("byWord", worth.byWord().map(RunJson::separation).orElse(null));
        node.set("byProbability", worth.byProbability().map(RunJson::separation).orElse(null));
        node.set("costShare", number(worth.costShare()));
        ObjectNode selective = node.putObject("selective");
        selective.put("coverage", worth.selective().coverage());
        selective.set("with", defined(worth.selective().with()));
        selective.set("without", defined(worth.selective().without()));
        ObjectNode correlations = node.putObject("correlations");
        worth.correlations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> correlations.put(e.getKey(), e.getValue()));
        return node;
    }

    private static ObjectNode separation(QuestionWorth.Separation separation) {
        ObjectNode node = estimate(separation.auroc());
        return node.put("p", separation.p()).put("pAfterHolm", separation.adjustedP());
    }

    private static ObjectNode calibration(Calibration figures) {
        ObjectNode node = JSON.objectNode()
                .put("answers", figures.count())
                .put("accuracy", figures.accuracy())
                .put("brier", figures.brier())
                .put("expectedError", figures.expectedError());
        node.set("auroc", number(figures.auroc()));
        ArrayNode bins = node.putArray("bins");
        figures.bins().forEach(b -> bins.addObject()
                .put("from", b.from())
                .put("to", b.to())
                .put("answers", b.count())
                .put("score", b.probability())
                .put("right", b.right()));
        return node;
    }

    private static ObjectNode endToEnd(EndToEnd rival) {
        ObjectNode node = JSON.objectNode()
                .put("arm", rival.arm())
                .put("rival", rival.rival())
                .put("answers", rival.answers());
        node.set("accuracy", estimate(rival.accuracy()));
        node.set("lead", estimate(rival.lead()));
        return node;
    }

    private static ObjectNode equalTokens(EqualTokens equal) {
        ObjectNode node = JSON.objectNode()
                .put("samples", equal.samples())
                .put("share", equal.share())
                .put("tokens", equal.tokens())
                .put("accuracy", equal.accuracy());
        node.set("lead", estimate(equal.lead()));
        return node;
    }

    static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = JSON.objectNode();
        node.set("value", defined(estimate.value()));
        node.set("interval", interval(estimate.interval()));
        return node;
    }

    private static JsonNode defined(double value) {
        return Double.isNaN(value) ? JSON.nullNode() : JSON.numberNode(value);
    }

    private static JsonNode interval(Optional<Interval> interval) {
        return interval.<JsonNode>map(i -> JSON.arrayNode().add(i.low()).add(i.high()))
                .orElse(JSON.nullNode());
    }

    private static JsonNode number(OptionalDouble value) {
        return value.isPresent() ? JSON.numberNode(value.getAsDouble()) : JSON.nullNode();
    }

    private static JsonNode number(Optional<Double> value) {
        return value.<JsonNode>map(JSON::numberNode).orElse(JSON.nullNode());
    }
}
