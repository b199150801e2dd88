package dev.scaffold.cli;

import dev.scaffold.dsl.Script;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Values for the parameters of a script. They change wordings, never which questions are asked. */
final class ParameterOptions {

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the script. May be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    /**
     * The script with these values.
     *
     * @throws CommandFailure if it has no such parameter, or a value is no line of 200 characters at most
     */
    Script in(Script script) {
        Script filled = script;
        for (Map.Entry<String, String> value : values.entrySet()) {
            try {
                filled = filled.withParameter(value.getKey(), value.getValue());
            } catch (IllegalArgumentException wrong) {
                throw CommandFailure.usage("--param " + value.getKey() + ": " + wrong.getMessage());
            }
        }
        return filled;
    }

    /** True if any value was given. */
    boolean given() {
        return !values.isEmpty();
    }
}
