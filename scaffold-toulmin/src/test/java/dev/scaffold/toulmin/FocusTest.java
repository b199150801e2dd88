package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a question is asked of. */
class FocusTest {
    private static final Part ONE = Part.of(Part.Kind.GROUNDS, 1, "one", new Anchor.Implicit());
    private static final Part TWO = Part.of(Part.Kind.GROUNDS, 2, "two", new Anchor.Implicit());
    private static final Argument ARGUMENT = new Argument(List.of(ONE, TWO));
    private static final CriticalQuestion OF_DRAFT = Plans.ofDraft("q");
    private static final CriticalQuestion OF_EACH = Plans.ofEach("q", Part.Kind.GROUNDS);
    private static final CriticalQuestion OF_ALL = Plans.ofAll("q", Part.Kind.GROUNDS);

    @Test
    void kind_questionOfParts_isTheirs() {
        assertThat(Focus.kind(OF_DRAFT)).isEmpty();
        assertThat(Focus.kind(OF_EACH)).contains(Part.Kind.GROUNDS);
        assertThat(Focus.kind(OF_ALL)).contains(Part.Kind.GROUNDS);
    }

    @Test
    void all_questionOfEachPart_isOneEach() {
        assertThat(Focus.all(OF_EACH, ARGUMENT)).containsExactly(of(ONE), of(TWO));
        assertThat(Focus.all(OF_EACH, Argument.EMPTY)).isEmpty();
    }

    @Test
    void all_questionOfAllPartsOrTheDraft_isOne() {
        assertThat(Focus.all(OF_ALL, ARGUMENT)).containsExactly(Focus.EVERYTHING);
        assertThat(Focus.all(OF_DRAFT, Argument.EMPTY)).containsExactly(Focus.EVERYTHING);
    }

    @Test
    void all_questionOfPartsThatAreNotThere_isNone() {
        assertThat(Focus.all(OF_ALL, Argument.EMPTY)).isEmpty();
    }

    @Test
    void of_partAndOrder_makeNamesOfTheirOwn() {
        assertThat(Focus.EVERYTHING.of("q")).isEqualTo("q");
        assertThat(of(TWO).of("q")).isEqualTo("q grounds-2");
        assertThat(of(TWO).in(Focus.Order.ANSWER_FIRST).of("q")).isEqualTo("q grounds-2 ANSWER_FIRST");
    }

    @Test
    void parts_whatIsJudged_isTheOneOrAllOrNone() {
        assertThat(of(TWO).parts(OF_EACH, ARGUMENT)).containsExactly(TWO);
        assertThat(Focus.EVERYTHING.parts(OF_ALL, ARGUMENT)).containsExactly(ONE, TWO);
        assertThat(Focus.EVERYTHING.parts(OF_DRAFT, ARGUMENT)).isEmpty();
    }

    @Test
    void lines_ofOnePart_areThoseWithItsNumber() {
        KeyedLine first = new KeyedLine(1, "Yes", 0);
        KeyedLine second = new KeyedLine(2, "No", 10);
        Heard heard = new Heard(List.of(first, second), "", "");

        assertThat(of(TWO).lines(heard, ARGUMENT)).containsExactly(second);
        assertThat(Focus.EVERYTHING.lines(heard, ARGUMENT)).containsExactly(first, second);
    }

    private static Focus of(Part part) {
        return new Focus(Optional.of(part), Optional.empty());
    }
}
