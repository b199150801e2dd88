package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Part;
import dev.scaffold.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualificationTest {
    private static final Verdict ANCHORED = new Verdict.Agreed(List.of("a"), true);
    private static final Verdict UNANCHORED = new Verdict.Agreed(List.of("a"), false);
    private static final Argument PLAIN = argument(Part.Kind.CLAIM, "It is 8.");
    private static final Argument REBUTTED = argument(Part.Kind.REBUTTAL, "Unless it is 9.");

    @Test
    void of_notAgreed_isPossiblyAtMost() {
        assertThat(Qualification.of(new Verdict.Withheld(List.of("a")), PLAIN)).isEqualTo(Qualification.POSSIBLY);
        assertThat(Qualification.of(new Verdict.Undecided(List.of("a"), ""), PLAIN))
                .isEqualTo(Qualification.POSSIBLY);
    }

    @Test
    void of_agreedWithARebuttalOrUnanchored_isPresumably() {
        assertThat(Qualification.of(ANCHORED, REBUTTED)).isEqualTo(Qualification.PRESUMABLY);
        assertThat(Qualification.of(UNANCHORED, PLAIN)).isEqualTo(Qualification.PRESUMABLY);
    }

    @Test
    void of_agreedAnchoredAndUnopposed_isUnqualified() {
        assertThat(Qualification.of(ANCHORED, PLAIN)).isEqualTo(Qualification.UNQUALIFIED);
    }

    @Test
    void tone_draftThatClaimsMore_isToldDown() {
        assertThat(Qualification.PRESUMABLY.tone("It is 8.", PLAIN)).isEqualTo("Presumably:\n\nIt is 8.");
    }

    @Test
    void tone_draftThatHedges_staysAsItIs() {
        assertThat(Qualification.PRESUMABLY.tone("Probably 8.", argument(Part.Kind.QUALIFIER, "Probably")))
                .isEqualTo("Probably 8.");
        assertThat(Qualification.PRESUMABLY.tone("It may be 8.", argument(Part.Kind.CLAIM, "It may be 8.")))
                .isEqualTo("It may be 8.");
    }

    @Test
    void tone_unqualified_isTheDraft() {
        assertThat(Qualification.UNQUALIFIED.tone("It is 8.", PLAIN)).isEqualTo("It is 8.");
    }

    @Test
    void word_eachOne_isWhatStandsBeforeAClaim() {
        assertThat(Qualification.POSSIBLY.word()).isEqualTo("possibly");
        assertThat(Qualification.PRESUMABLY.word()).isEqualTo("presumably");
        assertThat(Qualification.UNQUALIFIED.word()).isEmpty();
    }

    private static Argument argument(Part.Kind kind, String text) {
        return new Argument(List.of(Part.of(kind, 1, text, new Anchor.Implicit())));
    }
}
