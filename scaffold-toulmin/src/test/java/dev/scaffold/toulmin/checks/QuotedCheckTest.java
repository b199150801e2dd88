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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedCheckTest extends CheckContract {
    private static final Anchor IN_QUESTION = new Anchor.Quoted("question", 4, 12, "3 apples");
    private static final Anchor IN_SHEET = new Anchor.Quoted("sheet", 0, 8, "4 apples");

    @Override
    protected Check check() {
        return new QuotedCheck();
    }

    @Override
    protected CriticalQuestion question() {
        return about(new Target.Each(Part.Kind.GROUNDS));
    }

    private static CriticalQuestion about(Target target) {
        return CriticalQuestion.byCode("grounds-quoted", target, "quoted");
    }

    private static Finding judge(Target target, Anchor... anchors) {
        List<Part> parts = IntStream.range(0, anchors.length)
                .mapToObj(i -> Part.of(Part.Kind.GROUNDS, i + 1, "ground " + (i + 1), anchors[i]))
                .toList();
        Optional<Part> one = target instanceof Target.Each ? Optional.of(parts.get(0)) : Optional.empty();
        return new QuotedCheck()
                .check(new Inquiry(about(target), one, Request.of("Ann?"), "draft", new Argument(parts)));
    }

    @Test
    void partFoundWordForWord_isMetAndSaysWhere() {
        Finding finding = judge(new Target.Each(Part.Kind.GROUNDS), IN_QUESTION);

        assertThat(finding).isMet().restsOn(Basis.QUOTE).isAbout("grounds-1").quotes("3 apples");
        assertThat(finding).hasReasonContaining("question");
    }

    @Test
    void partNotFound_isUnclear() {
        Finding finding = judge(new Target.Each(Part.Kind.GROUNDS), new Anchor.Missing("3 pears"));

        assertThat(finding).isUnclear().hasReasonContaining("not found");
    }

    @Test
    void reconstructedPart_isUnmet() {
        Finding finding = judge(new Target.Each(Part.Kind.GROUNDS), new Anchor.Implicit());

        assertThat(finding).isUnmet().hasReasonContaining("reconstructed, stands nowhere");
    }

    @Test
    void allPartsTogether_areMetOnlyIfAllAreFound() {
        Target all = new Target.Whole(Part.Kind.GROUNDS);

        assertThat(judge(all, IN_QUESTION, IN_SHEET)).isMet().hasReasonContaining("question, sheet");
        assertThat(judge(all, IN_QUESTION, new Anchor.Missing("x"))).isUnclear().hasReasonContaining("ground 2");
    }

    @Test
    void nothingToQuote_isUnclear() {
        assertThat(judge(Target.DRAFT)).isUnclear();
        assertThat(judge(new Target.Whole(Part.Kind.GROUNDS))).isUnclear();
    }
}
