package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.Target;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts, quotes and sums in other languages, scripts and directions. */
class MoreThanEnglishTest {
    private static final CriticalQuestion SUMS = CriticalQuestion.byCode("sums", Target.DRAFT, "arithmetic");
    private static final CriticalQuestion QUOTED =
            CriticalQuestion.byCode("quoted", new Target.Each(Part.Kind.GROUNDS), "quoted");
    private static final Plan PLAN =
            Plans.plan(List.of(Plans.quoted(Part.Kind.GROUNDS, 1, 1)), SUMS, QUOTED, Plans.ofDraft("right"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna hat 3 Äpfel, also 3 + 4 = 7 Äpfel. | Anna hat 3 Äpfel | MET",
                "Der Preis ist 1.234,50 €, mit Porto 1.234,50 + 5,50 = 1.240,00 €. | Der Preis ist 1.234,50 € | MET",
                "Le prix est de 2,5 + 2,5 = 5 euros « hors taxes ». | hors taxes | MET",
                "Le prix est 1\u202f234,50 €. | prix est 1\u00a0234,50 € | MET",
                "Preis: 3 + 4 = 8 Euro. | Preis | UNMET",
                "لدى علي ٣ تفاحات، إذن ٣ + ٤ = ٧. | لدى علي ٣ تفاحات | MET",
                "لدى علي ٣ تفاحات، إذن ٣ + ٤ = ٨. | لدى علي ٣ تفاحات | UNMET",
                "לאנה שלושה תפוחים, ולכן 3 + 4 = 7. | לאנה שלושה תפוחים | MET",
                "שָׁלוֹם לכולם, 3 + 4 = 7 | שָׁלוֹם לכולם | MET",
                "安娜有三个苹果,所以 3 + 4 = 7。 | 安娜有三个苹果 | MET",
                "りんごは3個、3+4=7。 | りんごは3個 | MET",
                "แอนมีแอปเปิ้ล ๓ ผล ๓ + ๔ = ๗ | แอนมีแอปเปิ้ล | MET",
                "अन्ना के पास ३ सेब हैं, ३ + ४ = ७। | अन्ना के पास ३ सेब हैं | MET",
                "У Анны 3 яблока, значит 3 + 4 = 7. | У Анны 3 яблока | MET",
                "Η Άννα έχει 3 μήλα, άρα 3 + 4 = 7. | Η Άννα έχει 3 μήλα | MET",
                "👩‍👩‍👧 has 3 🍎, so 3 + 4 = 7 🍎. | 👩‍👩‍👧 has 3 🍎 | MET",
                "The family 👨‍👩‍👧‍👦🏽 met. 2 + 2 = 4 | The family 👨‍👩‍👧‍👦🏽 met | MET"
            })
    void deliberate_anyLanguage_quotesStandAndSumsAreComputed(String draft, String quote, Outcome sums) {
        ObedientCritic model = ObedientCritic.drafting(draft)
                .answering(Plan.found(Part.Kind.GROUNDS), quote)
                .answering("right", "Yes");

        Deliberation deliberation =
                Plans.scaffold(PLAN).withSettling(Settling.ASK_ALL).deliberate(model, Request.of("?"));

        assertThat(outcome(deliberation, "sums")).isEqualTo(sums);
        assertThat(outcome(deliberation, "quoted")).isEqualTo(Outcome.MET);
        Part ground =
                deliberation.bestAttempt().argument().of(Part.Kind.GROUNDS).get(0);
        assertThat(ground.anchor()).isInstanceOfSatisfying(Anchor.Quoted.class, at -> {
            assertThat(draft.substring(at.start(), at.end())).isEqualTo(at.text());
            assertThat(Character.isLowSurrogate(draft.charAt(at.start()))).isFalse();
            assertThat(at.end() == draft.length() || !Character.isLowSurrogate(draft.charAt(at.end())))
                    .isTrue();
        });
    }

    private static Outcome outcome(Deliberation deliberation, String question) {
        return deliberation.bestAttempt().findings().on(question).stream()
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    /** Letters of several scripts with marks of different classes, whose order Unicode holds to make no difference. */
    @Provide
    Arbitrary<List<String>> marked() {
        Arbitrary<String> letters = Arbitraries.of("e", "a", "ש", "م", "क", "ก", "中", "か", "я");
        Arbitrary<String> marks =
                Arbitraries.of("\u0301", "\u0323", "\u05C1", "\u064F", "\u093C", "\u0E38", "\u0327", "\u3099");
        return letters.flatMap(letter -> marks.list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> {
                    List<String> all = new ArrayList<>(list);
                    all.add(0, letter);
                    return all;
                }));
    }

    @Property(tries = 500)
    void find_marksInAnotherOrder_standWhereTheyDo(
            @ForAll("marked") List<String> cluster, @ForAll java.util.Random order) {
        List<String> marks = new ArrayList<>(cluster.subList(1, cluster.size()));
        java.util.Collections.shuffle(marks, order);
        String one = String.join("", cluster);
        String other = cluster.get(0) + String.join("", marks);
        String text = "— " + other + " x.";

        Anchor found = Anchors.find(one + " x", List.of(new Source("s", text)));

        boolean same =
                Normalizer.normalize(one, Normalizer.Form.NFD).equals(Normalizer.normalize(other, Normalizer.Form.NFD));
        assertThat(found instanceof Anchor.Quoted).isEqualTo(same);
        if (found instanceof Anchor.Quoted at) {
            assertThat(at.text()).isEqualTo(other + " x");
        }
    }
}
