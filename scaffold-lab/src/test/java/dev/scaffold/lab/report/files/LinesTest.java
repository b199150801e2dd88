package dev.scaffold.lab.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void aTableThatIsTooWide_movesTogether_andItsNamesKeepBothEnds() {
        String figure = "-100.0 to +100.0";

        List<String> lines = new Lines()
                .table(List.of(
                        List.of("gate-without-questions", figure, figure, figure, "123456789012345"),
                        List.of("gate-without-margin", figure, figure, figure, "2"),
                        List.of("plain", figure, figure, figure, "3")))
                .all();

        assertThat(lines)
                .extracting(l -> l.substring(0, 14))
                .containsExactly("gate-..stions ", "gate-..margin ", "plain         ");
        assertThat(lines).allMatch(l -> l.length() <= 80 && l.contains(figure + " " + figure + " " + figure));
    }

    /** A family and an arm: the longer name is cut first, and no figure is. */
    @Test
    void ofTwoColumnsOfNames_neitherIsLost() {
        assertThat(new Lines()
                        .table(List.of(
                                List.of(
                                        "implicit_multihop_yes_no",
                                        "scaffolded-without-quotes",
                                        "0.58",
                                        "0.38 to 0.64",
                                        "-0.37 to -0.07",
                                        "0.00"),
                                List.of("all", "sham", "0.58", "0.38 to 0.64", "-0.37 to -0.07", "0.00")))
                        .all())
                .containsExactly(
                        "implicit_..op_yes_no scaffolde..out-quotes 0.58 0.38 to 0.64 -0.37 to -0.07 0.00",
                        "all                                   sham 0.58 0.38 to 0.64 -0.37 to -0.07 0.00");
    }

    @Test
    void namesThatDifferInTheMiddle_stayApart() {
        String figure = "-100.0 to +100.0";

        assertThat(new Lines()
                        .table(List.of(
                                List.of("deduction_of_three_objects", figure, figure, figure, "123456789012345"),
                                List.of("deduction_of_seven_objects", figure, figure, figure, "2")))
                        .all())
                .extracting(l -> l.substring(0, l.indexOf(" ")))
                .containsExactly("deductio..e_objects", "deductio..n_objects");
    }

    @Test
    void aTableThatFits_isSetWide() {
        assertThat(new Lines()
                        .table(List.of(List.of("arm", "rows"), List.of("cot", "12")))
                        .all())
                .containsExactly("arm  rows", "cot    12");
    }
}
