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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PatternCheckTest extends CheckContract {

    @Override
    protected Check check() {
        return new PatternCheck();
    }

    @Override
    protected CriticalQuestion question() {
        return asking(Target.DRAFT, "\\d+\\s*$");
    }

    private static CriticalQuestion asking(Target target, String... arguments) {
        return CriticalQuestion.byCode("has-answer", target, "pattern", arguments);
    }

    private static Finding judge(String draft, String... arguments) {
        return new PatternCheck()
                .check(new Inquiry(
                        asking(Target.DRAFT, arguments), Optional.empty(), Request.of("?"), draft, Argument.EMPTY));
    }

    @Test
    void patternInTheDraft_isMetAndQuoted() {
        Finding finding = judge("It is so.\nAnswer: 26", "Answer: (\\d+)");

        assertThat(finding).isMet().restsOn(Basis.QUOTE).isAboutTheWhole();
        Assertions.assertThat(finding.quote()).contains(new Anchor.Quoted("draft", 10, 20, "Answer: 26"));
    }

    @Test
    void patternNotInTheDraft_isUnmet() {
        assertThat(judge("It is so.", "Answer: (\\d+)")).isUnmet().hasReasonContaining("not found");
    }

    @Test
    void partIsJudged_onlyThePartIsSearched() {
        Part claim = Part.of(Part.Kind.CLAIM, 1, "26", new Anchor.Implicit());
        CriticalQuestion question = asking(new Target.Each(Part.Kind.CLAIM), "^\\d+$");
        Inquiry inquiry =
                new Inquiry(question, Optional.of(claim), Request.of("?"), "it is 26", new Argument(List.of(claim)));

        Finding finding = new PatternCheck().check(inquiry);

        assertThat(finding).isMet().isAbout("claim-1");
        Assertions.assertThat(finding.quote()).isEmpty();
    }

    @Test
    void patternThatBacktracksWithoutEnd_isUnclear() {
        assertThat(judge("a".repeat(300), ".*.*.*.*.*b")).isUnclear().hasReasonContaining("too long");
    }

    @Test
    void patternThatNeedsADeepStack_isUnclear() {
        assertThat(judge("ab".repeat(100_000), "(a|b)*c")).isUnclear().hasReasonContaining("too long");
    }

    @Test
    void textBeyondTheLimit_isUnclear() {
        assertThat(judge("a".repeat(BoundedPattern.LONGEST_TEXT + 1), "a")).isUnclear();
    }

    @Test
    void simplePatternAtTheEndOfALongText_isMet() {
        assertThat(judge(" ".repeat(BoundedPattern.LONGEST_TEXT - 1) + "7", "\\d"))
                .isMet();
    }

    @Test
    void brokenOrNoPattern_isUnclear() {
        assertThat(judge("a", "(")).isUnclear().hasReasonContaining("not a regular expression");
        assertThat(judge("a")).isUnclear().hasReasonContaining("no pattern");
    }
}
