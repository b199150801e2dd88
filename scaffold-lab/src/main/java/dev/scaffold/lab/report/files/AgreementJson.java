package dev.scaffold.lab.report.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.report.Agreement;
import dev.scaffold.lab.statistics.SelectiveFigures;

/** What agreement is worth, as JSON. */
final class AgreementJson {
    private AgreementJson() {}

    static ObjectNode of(Agreement agreement) {
        SelectiveFigures figures = agreement.figures();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("arm", agreement.arm())
                .put("answers", figures.items())
                .put("agreed", agreement.agreed())
                .put("anchored", agreement.anchored());
        node.set("coverage", RunJson.estimate(figures.coverage()));
        node.set("accuracyOfAll", RunJson.estimate(figures.all()));
        node.set("accuracyOfAgreed", RunJson.estimate(figures.agreed()));
        node.set("gain", RunJson.estimate(figures.gain()));
        node.set("j", RunJson.estimate(figures.j()));
        ObjectNode rivals = node.putObject("rivalsAtSameCoverage");
        figures.rivals().forEach((name, rival) -> {
            ObjectNode one = rivals.putObject(name);
            one.set("accuracy", RunJson.estimate(rival.accuracy()));
            one.set("gain", RunJson.estimate(rival.gain()));
            one.set("lead", RunJson.estimate(rival.lead()));
        });
        ArrayNode curves = node.putArray("riskCoverage");
        agreement.curves().forEach(c -> {
            ObjectNode curve = curves.addObject()
                    .put("score", c.score())
                    .put("area", c.curve().aurc());
            ArrayNode points = curve.putArray("points");
            c.curve().points().forEach(p -> points.addArray().add(p.coverage()).add(p.risk()));
        });
        ArrayNode attempts = node.putArray("byAttempt");
        agreement.attempts().forEach(a -> attempts.addObject()
                .put("attempt", a.attempt())
                .put("reached", a.judged())
                .put("agreed", a.agreed())
                .put("wronglyAgreed", a.wronglyAgreed()));
        return node;
    }
}
