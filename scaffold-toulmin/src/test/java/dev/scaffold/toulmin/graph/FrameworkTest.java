package dev.scaffold.toulmin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tweetyproject.arg.dung.reasoner.SimpleGroundedReasoner;
import org.tweetyproject.arg.dung.syntax.Argument;
import org.tweetyproject.arg.dung.syntax.Attack;
import org.tweetyproject.arg.dung.syntax.DungTheory;

/** Grounded semantics, held against TweetyProject, against frameworks from the tests of others, and against its own definition. */
class FrameworkTest {
    private static final Path OF_OTHERS = Path.of("src/test/resources/frameworks.jsonl");
    private static final Pattern ATTACK = Pattern.compile("att\\((\\w+),(\\w+)\\)");
    private static final Pattern ARGUMENT = Pattern.compile("arg\\((\\w+)\\)");

    @Provide
    Arbitrary<Framework> frameworks() {
        return Arbitraries.integers().between(1, 12).flatMap(size -> {
            Arbitrary<String> names = Arbitraries.integers().between(1, size).map(i -> "a" + i);
            Arbitrary<Set<Edge>> attacks = names.tuple2()
                    .map(t -> new Edge(t.get1(), t.get2()))
                    .set()
                    .ofMaxSize(Math.min(size * size, 2 * size));
            return attacks.map(edges -> new Framework(
                    IntStream.rangeClosed(1, size).mapToObj(i -> "a" + i).collect(Collectors.toSet()), edges));
        });
    }

    @Property(tries = 5000)
    void grounded_anyFramework_agreesWithTweetyProject(@ForAll("frameworks") Framework framework) {
        DungTheory theory = new DungTheory();
        framework.arguments().forEach(a -> theory.add(new Argument(a)));
        framework.attacks().forEach(e -> theory.add(new Attack(new Argument(e.from()), new Argument(e.to()))));

        Set<String> expected = new SimpleGroundedReasoner()
                .getModel(theory).stream().map(Argument::getName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(in(framework)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void grounded_anyFramework_isOutExactlyWhereSomethingInAttacks(@ForAll("frameworks") Framework framework) {
        Map<String, Label> labels = framework.grounded();

        assertThat(labels.keySet()).isEqualTo(framework.arguments());
        labels.forEach((argument, label) -> {
            Set<Label> attackers = framework.attacks().stream()
                    .filter(e -> e.to().equals(argument))
                    .map(e -> labels.getOrDefault(e.from(), Label.UNDECIDED))
                    .collect(Collectors.toSet());
            Label expected = attackers.contains(Label.IN)
                    ? Label.OUT
                    : attackers.contains(Label.UNDECIDED) ? Label.UNDECIDED : Label.IN;
            assertThat(label).as(argument).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> grounded_frameworkOfOthersTests_isAsBruteForceSays() throws IOException {
        List<String> rows = Files.readAllLines(OF_OTHERS);
        assertThat(rows).isNotEmpty();
        return rows.stream()
                .map(FrameworkTest::json)
                .map(row -> DynamicTest.dynamicTest(
                        row.get("id").asText(),
                        () -> assertThat(in(apx(row.get("prompt").asText()))).isEqualTo(expected(row))));
    }

    @Test
    void new_attackOnNothing_isRefused() {
        assertThatThrownBy(() -> new Framework(Set.of("a"), Set.of(new Edge("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attacks");
    }

    private static Set<String> in(Framework framework) {
        return framework.grounded().entrySet().stream()
                .filter(e -> e.getValue() == Label.IN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Framework apx(String text) {
        Set<String> arguments = new LinkedHashSet<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            arguments.add(argument.group(1));
        }
        Set<Edge> attacks = new LinkedHashSet<>();
        Matcher attack = ATTACK.matcher(text);
        while (attack.find()) {
            attacks.add(new Edge(attack.group(1), attack.group(2)));
        }
        return new Framework(arguments, attacks);
    }

    private static Set<String> expected(JsonNode row) {
        Set<String> expected = new TreeSet<>();
        row.get("answer").get("grounded").forEach(a -> expected.add(a.asText()));
        return expected;
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
