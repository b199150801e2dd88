package dev.scaffold.dsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.dsl.Place;
import dev.scaffold.dsl.tree.Span;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void place_countsCodePointsFromOne() {
        SourceText source = new SourceText("a.cq", "ab\n😀x é\r\nlast");

        assertThat(source.place(new Span(4, 5))).isEqualTo(new Place("a.cq", 2, 2, 1, "😀x é", 1));
        assertThat(source.place(new Span(0, 0))).isEqualTo(new Place("a.cq", 1, 1, 0, "ab", 1));
    }

    @Test
    void place_ofSeveralLines_isItsPartInTheFirst() {
        SourceText source = new SourceText("a.cq", "ab\r\ncd");

        assertThat(source.place(new Span(1, 6))).isEqualTo(new Place("a.cq", 1, 2, 1, "ab", 1));
    }

    @Test
    void place_inAVeryLongLine_showsWhatStandsAroundIt() {
        SourceText source = new SourceText("a.cq", "a".repeat(1000) + "b" + "c".repeat(1000));

        Place place = source.place(new Span(1000, 1001));

        assertThat(place.column()).isEqualTo(1001);
        assertThat(place.excerpt()).hasSize(300);
        assertThat(place.excerpt().charAt(place.column() - place.excerptColumn()))
                .isEqualTo('b');
    }

    @Test
    void place_behindTheEnd_isTheEnd() {
        SourceText source = new SourceText("a.cq", "ab\n");

        assertThat(source.place(new Span(99, 100))).isEqualTo(new Place("a.cq", 2, 1, 0, "", 1));
    }
}
