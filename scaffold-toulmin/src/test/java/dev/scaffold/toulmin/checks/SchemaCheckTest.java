package dev.scaffold.toulmin.checks;

import static dev.scaffold.test.ScaffoldAssertions.assertThat;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Request;
import dev.scaffold.Target;
import dev.scaffold.test.CheckContract;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest extends CheckContract {
    private static final String PRICE =
            """
            {"type": "object", "required": ["price"], "additionalProperties": false,
             "properties": {"price": {"type": "number", "minimum": 0}, "note": {"type": "string", "pattern": "^(a+)+$"}}}""";

    @Override
    protected Check check() {
        return new SchemaCheck();
    }

    @Override
    protected CriticalQuestion question() {
        return CriticalQuestion.byCode("form", Target.DRAFT, "schema", PRICE);
    }

    private static Finding judge(String draft, String... schema) {
        CriticalQuestion question = CriticalQuestion.byCode("form", Target.DRAFT, "schema", schema);
        return new SchemaCheck().check(new Inquiry(question, Optional.empty(), Request.of("?"), draft, Argument.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"price\": 3}", "  {\"price\": 0.50, \"note\": \"aaa\"}\n", "```json\n{\"price\": 3}\n```"})
    void check_jsonAsTheSchemaSays_isMetAndAnchorsNothing(String draft) {
        assertThat(judge(draft, PRICE)).isMet().restsOn(Basis.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"price\": -1}",
                "{\"price\": \"3\"}",
                "{}",
                "{\"price\": 3, \"more\": 1}",
                "{\"price\": 3, \"note\": \"b\"}",
                "[]",
                "null"
            })
    void check_otherJson_isUnmet(String draft) {
        assertThat(judge(draft, PRICE)).isUnmet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It costs 3.",
                "Here it is: {\"price\": 3}",
                "{\"price\": 3} and more",
                "{\"price\": 3, \"price\": 4}",
                "{\"price\": NaN}",
                "{\"price\": 3"
            })
    void check_noJson_isUnmet(String draft) {
        assertThat(judge(draft, PRICE)).isUnmet().hasReasonContaining("not JSON");
    }

    @Test
    void check_fault_saysWhereItIs() {
        assertThat(judge("{\"price\": -1}", PRICE)).hasReasonContaining("/price");
    }

    @Test
    void check_patternThatBacktracksWithoutEnd_isUnclear() {
        assertThat(judge("{\"price\": 1, \"note\": \"" + "a".repeat(5_000) + "!\"}", PRICE))
                .isUnclear()
                .hasReasonContaining("took too long");
    }

    @Test
    void check_deepJson_isUnmetAndNotFollowed() {
        assertThat(judge("[".repeat(100_000), PRICE)).isUnmet();
    }

    @Test
    void check_enormousNumber_isUnclear() {
        assertThat(judge("{\"price\": 1e999999999}", "{\"properties\": {\"price\": {\"multipleOf\": 0.01}}}"))
                .isUnclear();
    }

    @Test
    void check_enormousText_isUnclear() {
        assertThat(judge("1".repeat(1 << 19), PRICE)).isUnclear();
    }

    @Test
    void check_schemaThatRefersToItselfWithoutEnd_isUnclear() {
        assertThat(judge("3", "{\"$ref\": \"#\"}")).isUnclear();
    }

    @Test
    void check_noSchema_isUnclear() {
        assertThat(judge("3")).isUnclear().hasReasonContaining("no schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$ref\": \"https://schemas.example/price.json\"}",
                "{\"$ref\": \"http://localhost:1/price.json\"}",
                "{\"$ref\": \"file:///etc/passwd\"}",
                "{\"properties\": {\"a\": {\"$ref\": \"other.json\"}}}",
                "{\"$schema\": \"https://schemas.example/mine\"}",
                "{\"type\": \"object\"",
                "[]",
                "3",
                "{\"pattern\": \"(\"}"
            })
    void problem_schemaThatCannotBeUsed_isTold(String schema) {
        Assertions.assertThat(SchemaCheck.problem(schema)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "true",
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\"}",
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"object\"}",
                "{\"$defs\": {\"a\": {\"type\": \"integer\"}}, \"$ref\": \"#/$defs/a\"}"
            })
    void problem_soundSchema_isNone(String schema) {
        Assertions.assertThat(SchemaCheck.problem(schema)).isEmpty();
    }

    @Property(tries = 300)
    void check_anyText_givesAFinding(@ForAll String draft) {
        Assertions.assertThat(judge(draft, PRICE)).isNotNull();
    }
}
