package dev.scaffold.dsl;

import dev.scaffold.dsl.source.Issues;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the whole road, from bytes to analysis and layout, made of one input. */
enum Fuzzed {
    /** A script without errors. */
    ACCEPTED,
    /** Diagnostics. */
    REFUSED;

    /**
     * Sends an input down the whole road.
     *
     * @throws RuntimeException if something else than a script or diagnostics comes of it
     */
    static Fuzzed of(byte[] input) {
        ScriptCheck check = Compilation.of("x.cq", input, ScriptFiles.NONE);
        require(check.script().isEmpty() == !check.errors().isEmpty(), "a script or errors, and not both");
        require(check.errors().size() <= Issues.MOST_ERRORS, "not too many errors");
        String shown = check.report();
        if (check.script().isEmpty()) {
            require(shown.startsWith("error[") || shown.contains("\nerror["), "errors are shown");
        } else {
            Script script = check.script().get();
            script.scaffolds().forEach(name -> script.explainGate(name));
            require(!script.compiled().isEmpty() || script.scaffolds().isEmpty(), "scaffolds compile");
        }
        laidOut(input, check);
        return check.script().isPresent() ? ACCEPTED : REFUSED;
    }

    /** Layout changes no meaning and is done once. */
    private static void laidOut(byte[] input, ScriptCheck check) {
        String text = new String(input, StandardCharsets.UTF_8);
        Optional<String> once = formatted(text);
        if (check.script().isPresent()) {
            require(once.isPresent(), "what is accepted can be laid out");
        }
        once.ifPresent(layout -> {
            require(formatted(layout).filter(layout::equals).isPresent(), "laying out twice is laying out once");
            check.script().ifPresent(script -> {
                Optional<Script> after = Script.check("x.cq", layout).script();
                require(
                        after.filter(s -> s.compiled().equals(script.compiled()))
                                .isPresent(),
                        "layout changes no meaning");
            });
        });
    }

    private static Optional<String> formatted(String text) {
        try {
            return Optional.of(Formatter.format("x.cq", text));
        } catch (ScriptException unreadable) {
            require(!unreadable.diagnostics().isEmpty(), "what cannot be laid out says why");
            return Optional.empty();
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("does not hold: " + what);
        }
    }
}
