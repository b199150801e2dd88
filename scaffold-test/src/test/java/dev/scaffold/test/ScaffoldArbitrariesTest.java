package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ScaffoldArbitrariesTest {
    private static final List<String> QUESTIONS = List.of("a", "b", "c");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void gates_findingsTurnedWorse_neverBeginToHold(
            @ForAll("gates") Gate gate, @ForAll("worsened") List<Findings> pair) {
        boolean before = gate.holds(pair.get(0));
        boolean after = gate.holds(pair.get(1));

        assertThat(before || !after).as("%s on %s", gate, pair).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void gates_random_holdSometimesAndSometimesNot(@ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Statistics.collect(gate.holds(findings));

        Statistics.coverage(held -> {
            held.check(true).percentage(p -> p > 3);
            held.check(false).percentage(p -> p > 3);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findings_random_haveOneForEachQuestionAndPart(@ForAll("findings") Findings findings) {
        assertThat(findings.all()).doesNotHaveDuplicates();
        assertThat(findings.all().stream().map(f -> List.of(f.question(), f.part())))
                .doesNotHaveDuplicates();
        assertThat(QUESTIONS).containsAll(findings.byQuestion().keySet());
        Statistics.collect(findings.of("a"));
        Statistics.coverage(c -> {
            for (Outcome outcome : Outcome.values()) {
                c.check(outcome).count(n -> n > 0);
            }
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void cassette_anyRequestAndReply_replaysItUnderOtherKeys(
            @ForAll("requests") Request request,
            @ForAll("replies") Reply reply,
            @ForAll("marks") Map<String, String> marks)
            throws Exception {
        Path file = Files.createTempFile("arbitrary", ".cassette");
        try {
            Request asked =
                    request.plus(Message.user(String.join(" ", marks.values()))).withMarks(marks);
            Map<String, String> others = new TreeMap<>(marks);
            others.replaceAll((name, value) -> value.replace('b', 'x') + "y");
            Request again = request.plus(Message.user(String.join(" ", reordered(marks, others))))
                    .withMarks(others);
            Cassette.record(file, ScriptedModel.of(List.of(reply)), new Provenance(Instant.EPOCH, new TreeMap<>(), ""))
                    .reply(asked);

            Reply replayed = Cassette.replay(file).reply(again);

            assertThat(replayed).isEqualTo(reply);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> reordered(Map<String, String> marks, Map<String, String> others) {
        return marks.keySet().stream().map(others::get).toList();
    }

    @Provide
    Arbitrary<Gate> gates() {
        return ScaffoldArbitraries.gates(QUESTIONS);
    }

    @Provide
    Arbitrary<Findings> findings() {
        return ScaffoldArbitraries.findings(QUESTIONS);
    }

    @Provide
    Arbitrary<List<Findings>> worsened() {
        return findings().flatMap(f -> ScaffoldArbitraries.worse(f).map(w -> List.of(f, w)));
    }

    @Provide
    Arbitrary<Request> requests() {
        return ScaffoldArbitraries.requests();
    }

    @Provide
    Arbitrary<Reply> replies() {
        return ScaffoldArbitraries.replies();
    }

    @Provide
    Arbitrary<Map<String, String>> marks() {
        return ScaffoldArbitraries.marks();
    }
}
