package dev.scaffold.toulmin.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SumsTest {
    private static final String ARROW = " => ";

    @TestFactory
    Stream<DynamicTest> caseFiles() {
        return Stream.of("right.txt", "wrong.txt", "none.txt", "drafts.txt").flatMap(file -> lines(file)
                .map(line -> DynamicTest.dynamicTest(file + ": " + line, () -> hold(line))));
    }

    private static void hold(String line) {
        int arrow = line.lastIndexOf(ARROW);
        String text = line.substring(0, arrow).replace("\\n", "\n").replace("\\u2009", "\u2009");

        List<Sum> sums = Sums.in(text);

        assertThat(shown(sums)).isEqualTo(line.substring(arrow + ARROW.length()));
        assertThat(sums)
                .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.stated()));
    }

    private static String shown(List<Sum> sums) {
        if (sums.isEmpty()) {
            return "none";
        }
        List<Sum> wrong = sums.stream().filter(s -> !s.right()).toList();
        return wrong.isEmpty()
                ? "ok"
                : "wrong: " + wrong.stream().map(Sum::computed).collect(Collectors.joining(" | "));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = SumsTest.class.getResourceAsStream("/arithmetic/" + file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(l -> l.contains(ARROW) && !l.startsWith("# "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void sums_comeInTheOrderOfTheTextWithTheirPlaces() {
        List<Sum> sums = Sums.in("First 2 + 2 = 4, then 3 * $5 = $16 in all.");

        assertThat(sums)
                .containsExactly(
                        new Sum(Sum.Status.RIGHT, 6, 15, "2 + 2 = 4", "4"),
                        new Sum(Sum.Status.WRONG, 22, 34, "3 * $5 = $16", "15"));
    }

    @Test
    void veryLongLineOfSums_isReadInOnePass() {
        assertThat(Sums.in("1 + 1 = 2, ".repeat(20_000))).hasSize(20_000).allMatch(Sum::right);
    }

    @Test
    void veryDeepBrackets_areNotFollowed() {
        assertThat(Sums.in("(".repeat(50_000) + "1" + ")".repeat(50_000) + " + 1 = 3"))
                .isEmpty();
    }
}
