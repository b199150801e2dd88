package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InquiryTest {
    private static final Part FIRST = Part.of(Part.Kind.GROUNDS, 1, "3 apples", new Anchor.Implicit());
    private static final Part SECOND = Part.of(Part.Kind.GROUNDS, 2, "buys 4", new Anchor.Implicit());
    private static final Argument ARGUMENT = new Argument(List.of(FIRST, SECOND));

    @Test
    void text_draft_isTheDraft() {
        Inquiry inquiry = inquiry(Target.DRAFT, Optional.empty());

        assertThat(inquiry.text()).isEqualTo("the draft");
        assertThat(inquiry.parts()).isEmpty();
    }

    @Test
    void text_whole_isAllPartsOneALine() {
        Inquiry inquiry = inquiry(new Target.Whole(Part.Kind.GROUNDS), Optional.empty());

        assertThat(inquiry.text()).isEqualTo("3 apples\nbuys 4");
        assertThat(inquiry.parts()).containsExactly(FIRST, SECOND);
    }

    @Test
    void text_each_isThePartsOwn() {
        Inquiry inquiry = inquiry(new Target.Each(Part.Kind.GROUNDS), Optional.of(SECOND));

        assertThat(inquiry.text()).isEqualTo("buys 4");
        assertThat(inquiry.parts()).containsExactly(SECOND);
    }

    @Test
    void finding_aboutAPart_namesQuestionPartAndJudge() {
        Finding finding =
                inquiry(new Target.Each(Part.Kind.GROUNDS), Optional.of(SECOND)).met(Basis.RECOMPUTATION, "it is so");

        assertThat(finding)
                .isEqualTo(Finding.of("q", Outcome.MET, "code:arithmetic", Basis.RECOMPUTATION, "it is so")
                        .about("grounds-2"));
    }

    @Test
    void finding_byToolOrRole_namesIt() {
        Inquiry plain = inquiry(Target.DRAFT, Optional.empty());
        CriticalQuestion byTool = plain.question().withJudge(new Judge.ByTool(Tool.tool("stock")));
        CriticalQuestion byRole = CriticalQuestion.essential("q", Target.DRAFT, "Is it?");

        assertThat(judgedBy(plain, byTool)).isEqualTo("tool:stock");
        assertThat(judgedBy(plain, byRole)).isEqualTo("critic");
    }

    @Test
    void unclear_always_restsOnNothing() {
        assertThat(inquiry(Target.DRAFT, Optional.empty()).unclear("no sums").basis())
                .isEqualTo(Basis.NOTHING);
    }

    private static String judgedBy(Inquiry inquiry, CriticalQuestion question) {
        return new Inquiry(question, inquiry.part(), inquiry.request(), inquiry.draft(), inquiry.argument())
                .unmet(Basis.OPINION, "")
                .judgedBy();
    }

    private static Inquiry inquiry(Target target, Optional<Part> part) {
        return new Inquiry(
                CriticalQuestion.byCode("q", target, "arithmetic"), part, Request.of("why?"), "the draft", ARGUMENT);
    }
}
