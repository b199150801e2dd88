package dev.scaffold.toulmin.checks;

import static dev.scaffold.test.ScaffoldAssertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Target;
import dev.scaffold.test.CheckContract;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ArithmeticCheckTest extends CheckContract {

    @Override
    protected Check check() {
        return new ArithmeticCheck();
    }

    @Override
    protected CriticalQuestion question() {
        return CriticalQuestion.byCode("sums-recompute", Target.DRAFT, "arithmetic");
    }

    private static Finding judge(String draft) {
        return new ArithmeticCheck()
                .check(new Inquiry(
                        CriticalQuestion.byCode("sums-recompute", Target.DRAFT, "arithmetic"),
                        Optional.empty(),
                        Request.of("?"),
                        draft,
                        Argument.EMPTY));
    }

    @Test
    void noSum_isMetAndRestsOnNothing() {
        assertThat(judge("She has 26.")).isMet().restsOn(Basis.NOTHING).hasReasonContaining("no sums to recompute");
    }

    @Test
    void rightSums_areMetAndTheFirstTwoAreShown() {
        Finding finding = judge("19.50 / 0.75 = 26\n3 + 4 = 7\n2 * 3 = 6\n1 + 1 = 2");

        assertThat(finding).isMet().restsOn(Basis.RECOMPUTATION).isAboutTheWhole();
        Assertions.assertThat(finding.reason()).isEqualTo("19.50 / 0.75 = 26, 3 + 4 = 7 and 2 more");
        Assertions.assertThat(finding.quote()).isEmpty();
    }

    @Test
    void wrongSum_isUnmetAndQuoted() {
        Finding finding = judge("Right: 3 + 4 = 7. So 5,000 × (1 + 0.025) = 5,000 dollars.");

        assertThat(finding).isUnmet().restsOn(Basis.RECOMPUTATION);
        Assertions.assertThat(finding.reason())
                .isEqualTo("the draft says 5,000 × (1 + 0.025) = 5,000 dollars; it is 5,125");
        Assertions.assertThat(finding.quote())
                .contains(new Anchor.Quoted("draft", 21, 56, "5,000 × (1 + 0.025) = 5,000 dollars"));
    }

    @Test
    void partIsJudged_otherSumsOfTheDraftDoNotCount() {
        Part warrant = Part.of(Part.Kind.WARRANT, 1, "3 + 4 = 8", new Anchor.Implicit());
        CriticalQuestion question =
                CriticalQuestion.byCode("warrant-sums", new Target.Each(Part.Kind.WARRANT), "arithmetic");
        Inquiry inquiry = new Inquiry(
                question, Optional.of(warrant), Request.of("?"), "1 + 1 = 3", new Argument(List.of(warrant)));

        Finding finding = new ArithmeticCheck().check(inquiry);

        assertThat(finding).isUnmet().isAbout("warrant-1").hasReasonContaining("it says 3 + 4 = 8; it is 7");
        Assertions.assertThat(finding.quote()).isEmpty();
    }

    @Test
    void textBeyondTheLimit_isUnclear() {
        assertThat(judge("1 + 1 = 2\n".repeat(110_000))).isUnclear().hasReasonContaining("too long");
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> likely = Arbitraries.of(
                        "5",
                        "1,000",
                        "1.5",
                        "0",
                        "½",
                        "²",
                        "x",
                        "=",
                        "=",
                        "≈",
                        "+",
                        "-",
                        "−",
                        "*",
                        "×",
                        "/",
                        "^",
                        "(",
                        ")",
                        "√",
                        "%",
                        "!",
                        "$",
                        " ",
                        " ",
                        "\n",
                        ":",
                        ",",
                        "...",
                        "apples",
                        "of",
                        "divided",
                        "by",
                        "equal",
                        "to",
                        "per",
                        "cent",
                        "\\frac{",
                        "}{",
                        "}",
                        "^{",
                        "\\sqrt{",
                        "&",
                        "~",
                        "°",
                        "\"",
                        "squared",
                        "plus",
                        "about",
                        "1'000",
                        "99999999")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(wild, likely);
    }

    @Property
    void anyDraft_isJudgedAndQuotedTruly(@ForAll @From("anything") String draft) {
        Finding finding = judge(draft);

        finding.quote().ifPresent(q -> Assertions.assertThat(q)
                .isInstanceOfSatisfying(Anchor.Quoted.class, quoted -> Assertions.assertThat(quoted.text())
                        .isEqualTo(draft.substring(quoted.start(), quoted.end()))));
    }
}
