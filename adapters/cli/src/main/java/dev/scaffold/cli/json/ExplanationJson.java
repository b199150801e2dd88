package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.dsl.Explanation;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What was explained. */
public final class ExplanationJson {
    private final JsonGenerator json;

    private ExplanationJson(JsonGenerator json) {
        this.json = json;
    }

    /** A page about something as a value. */
    public static Json.Value of(String is, String name, String markdown) {
        return json -> {
            json.writeStartObject();
            json.writeStringField("is", is);
            json.writeStringField("name", name);
            json.writeStringField("page", markdown);
            json.writeEndObject();
        };
    }

    /** Questions or gates as a value. */
    public static Json.Value of(List<Explanation> explanations) {
        return json -> {
            json.writeStartObject();
            boolean questions = explanations.stream().anyMatch(Explanation.OfQuestion.class::isInstance);
            json.writeStringField("is", questions ? "question" : "gate");
            json.writeArrayFieldStart("in");
            for (Explanation explanation : explanations) {
                new ExplanationJson(json).write(explanation);
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    private void write(Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("scaffold", explanation.scaffold());
        if (explanation instanceof Explanation.OfQuestion question) {
            question(question);
        } else if (explanation instanceof Explanation.OfGate gate) {
            gate(gate);
        }
        json.writeEndObject();
    }

    private void question(Explanation.OfQuestion explanation) throws IOException {
        CriticalQuestion question = explanation.question();
        json.writeStringField("question", question.id());
        json.writeStringField("file", explanation.place().file());
        json.writeNumberField("line", explanation.place().line());
        json.writeNumberField("column", explanation.place().column());
        json.writeStringField("of", question.target().words());
        json.writeBooleanField("essential", question.essential());
        if (!question.essential()) {
            json.writeNumberField("weight", question.weight().orElse(1));
        }
        json.writeStringField("wording", question.wording());
        judge(question.judge());
        json.writeStringField("source", question.source());
        json.writeStringField("repair", question.repair());
        if (explanation.pack().isPresent()) {
            json.writeStringField("pack", explanation.pack().get());
        }
        if (explanation.changesVerdict().isPresent()) {
            json.writeBooleanField(
                    "changesVerdict", explanation.changesVerdict().get());
        }
        json.writeStringField("agreeWhen", explanation.agreeWhen());
    }

    private void judge(Judge judge) throws IOException {
        json.writeObjectFieldStart("judgedBy");
        if (judge instanceof Judge.ByRole role) {
            json.writeStringField("role", role.role().name());
        } else if (judge instanceof Judge.ByTool tool) {
            json.writeStringField("tool", tool.tool().name());
        } else if (judge instanceof Judge.ByCode code) {
            json.writeStringField("code", code.check());
            names("arguments", code.arguments());
        }
        json.writeEndObject();
    }

    private void gate(Explanation.OfGate gate) throws IOException {
        json.writeStringField("agreeWhen", gate.agreeWhen());
        names("essential", gate.essential());
        json.writeArrayFieldStart("sets");
        for (Set<String> set : gate.sets()) {
            json.writeStartArray();
            for (String id : set) {
                json.writeString(id);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("otherGates");
        for (Explanation.OtherGate other : gate.others()) {
            json.writeStartObject();
            json.writeStringField("gate", other.name());
            names("questions", other.questions());
            json.writeStringField("about", other.about());
            json.writeNumberField("mostCalls", other.mostCalls());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void names(String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
