package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final Request REQUEST = Request.of("q");

    @Test
    void usageByPhase_brokenCalls_areCounted() {
        Transcript transcript = new Transcript(
                "prompts",
                List.of(
                        new Event.Calling(1, Phase.DRAFT, REQUEST),
                        new Event.Replied(1, Phase.DRAFT, Reply.of("a").withUsage(Usage.of(1, 2))),
                        new Event.Calling(1, Phase.CRITIC, REQUEST),
                        new Event.Failed(1, Phase.CRITIC, Usage.unknown(3), "time-out"),
                        new Event.Calling(1, Phase.CRITIC, REQUEST),
                        new Event.Replied(1, Phase.CRITIC, Reply.of("b").withUsage(Usage.of(10, 20)))));

        assertThat(transcript.usageByPhase())
                .containsExactly(
                        Map.entry(Phase.DRAFT, Usage.of(1, 2)), Map.entry(Phase.CRITIC, new Usage(2, 4, 10, 20, 1)));
        assertThat(transcript.usage()).isEqualTo(new Usage(3, 5, 11, 22, 1));
    }

    @Test
    void usageByPhase_nothingCalled_isEmpty() {
        assertThat(new Transcript("prompts", List.of()).usageByPhase()).isEmpty();
        assertThat(new Transcript("prompts", List.of()).usage()).isEqualTo(Usage.NONE);
    }

    @Property
    void withoutText_anyTexts_leavesNoWordOfThem(@ForAll("words") List<String> words) {
        String shown = everything(words.iterator()).withoutText().toString();

        assertThat(words).allSatisfy(word -> assertThat(shown).doesNotContain(word));
    }

    @Property
    void withoutText_anyTexts_keepsWhatIsNotText(@ForAll("words") List<String> words) {
        Transcript full = everything(words.iterator());

        Transcript bare = full.withoutText();

        assertThat(bare.usageByPhase()).isEqualTo(full.usageByPhase());
        assertThat(bare.prompts()).isEqualTo(full.prompts());
        assertThat(bare.events())
                .extracting(Object::getClass)
                .isEqualTo(full.events().stream().map(Object::getClass).toList());
        assertThat(bare.events()).filteredOn(Event.Judged.class::isInstance).allSatisfy(e -> {
            Finding finding = ((Event.Judged) e).finding();
            assertThat(finding.outcome()).isEqualTo(Outcome.UNMET);
            assertThat(finding.probability()).hasValue(0.25);
            assertThat(finding.reason()).matches("\\(\\d+ characters\\)");
        });
    }

    /** A transcript with a word of its own at every place that holds a text. */
    private static Transcript everything(Iterator<String> words) {
        Request request = new Request(
                List.of(
                        Message.system(words.next()),
                        Message.user(words.next()).withOrigin(words.next()),
                        Message.tool(words.next())),
                List.of(new Source("manual", words.next())),
                Sampling.DEFAULT,
                new ReplyFormat.JsonSchema("shape", words.next()),
                5,
                new java.util.TreeMap<>(Map.of("{key:a}", words.next())),
                Optional.of(words.next()));
        String token = words.next();
        Reply reply = Reply.of(words.next())
                .withTokens(List.of(new Reply.Token(token, -1, List.of(new Reply.Alternative(words.next(), -2)))))
                .withUsage(Usage.of(3, 4))
                .withOrigin(words.next());
        Finding finding = Finding.of("sums", Outcome.UNMET, "critic", Basis.OPINION, words.next())
                .about("grounds-1")
                .withQuote(new Anchor.Quoted("draft", 0, 3, words.next()))
                .withProbability(0.25)
                .withRaw(words.next());
        return new Transcript(
                "prompts",
                List.of(
                        new Event.Calling(1, Phase.DRAFT, request),
                        new Event.Replied(1, Phase.DRAFT, reply),
                        new Event.Calling(1, Phase.CRITIC, request),
                        new Event.Failed(1, Phase.CRITIC, Usage.unknown(), words.next()),
                        new Event.Judged(1, finding),
                        new Event.Judged(1, finding.withQuote(new Anchor.Missing(words.next()))),
                        new Event.Decided(1, new Verdict.Withheld(List.of("sums")))));
    }

    /** Letters that stand in nothing else. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("\u03b1\u03b2\u03b3\u03b4\u05d0\u05d1")
                .ofMinLength(3)
                .ofMaxLength(12)
                .list()
                .uniqueElements()
                .ofSize(17);
    }
}
