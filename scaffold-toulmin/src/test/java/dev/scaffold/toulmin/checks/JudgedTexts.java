package dev.scaffold.toulmin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Argument;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import dev.scaffold.Target;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Case files of checks: {@code text => met} or {@code text => unmet: a piece of the reason}, a line each; \n is a line break. */
final class JudgedTexts {
    private static final String ARROW = " => ";
    private static final String UNMET = "unmet: ";

    private JudgedTexts() {}

    static Stream<DynamicTest> of(String file, Check check) {
        return lines(file).map(line -> DynamicTest.dynamicTest(line, () -> hold(line, check)));
    }

    private static void hold(String line, Check check) {
        int arrow = line.lastIndexOf(ARROW);
        String expected = line.substring(arrow + ARROW.length());

        Finding finding = judge(check, line.substring(0, arrow).replace("\\n", "\n"));

        assertThat(finding.outcome())
                .as(finding.reason())
                .isEqualTo(expected.startsWith(UNMET) ? Outcome.UNMET : Outcome.MET);
        assertThat(finding.reason()).contains(expected.startsWith(UNMET) ? expected.substring(UNMET.length()) : "");
    }

    static Finding judge(Check check, String draft) {
        CriticalQuestion question = CriticalQuestion.byCode("case", Target.DRAFT, "case");
        return check.check(new Inquiry(question, Optional.empty(), Request.of("Is it so?"), draft, Argument.EMPTY));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = JudgedTexts.class.getResourceAsStream("/checks/" + file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(l -> l.contains(ARROW) && !l.startsWith("# "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
