package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every check keeps, whatever text it is given. A subclass says how one is made, and its tests are these. */
public abstract class CheckContract {

    /** The check under test. */
    protected abstract Check check();

    /** The question it is asked; its arguments, where the check needs some, are the judge's. */
    protected CriticalQuestion question() {
        return CriticalQuestion.byCode("contract", Target.DRAFT, "contract");
    }

    /** The inquiry about a text: it is the draft, the claim, the ground, the source and the question, all at once. */
    protected Inquiry inquiry(String text) {
        Argument argument = new Argument(Stream.of(Part.Kind.values())
                .map(kind -> Part.of(kind, 1, text, new Anchor.Quoted(Source.DRAFT, 0, text.length(), text)))
                .toList());
        Optional<Part> part = question().target() instanceof Target.Each each
                ? Optional.of(argument.of(each.kind()).get(0))
                : Optional.empty();
        Request request = Request.of(text).withSources(List.of(new Source("contract-source", text)));
        return new Inquiry(question(), part, request, text, argument);
    }

    @TestFactory
    Stream<DynamicTest> check_nastyText_givesAFindingOnTheQuestion() {
        return overNastyTexts(inquiry -> {
            Finding finding = check().check(inquiry);

            assertThat(finding).isNotNull();
            assertThat(finding.question()).isEqualTo(inquiry.question().id());
            assertThat(finding.part()).isEqualTo(inquiry.part().map(Part::id));
            assertThat(finding.outcome())
                    .as("whether a question applies is for the engine to say")
                    .isNotEqualTo(Outcome.NOT_APPLICABLE);
        });
    }

    @TestFactory
    Stream<DynamicTest> check_sameInquiry_givesTheSameFinding() {
        Check check = check();
        return overNastyTexts(inquiry ->
                assertThat(check.check(inquiry)).isEqualTo(check.check(inquiry)).isEqualTo(check().check(inquiry)));
    }

    @TestFactory
    Stream<DynamicTest> check_quote_standsWhereItSays() {
        return overNastyTexts(inquiry -> check().check(inquiry).quote().ifPresent(quote -> standing(quote, inquiry)));
    }

    @TestFactory
    Stream<DynamicTest> check_fromSeveralThreads_givesTheSameFinding() {
        Check check = check();
        return overNastyTexts(inquiry ->
                assertThat(Together.call(8, () -> check.check(inquiry))).containsOnly(check().check(inquiry)));
    }

    private Stream<DynamicTest> overNastyTexts(Consumer<Inquiry> test) {
        return NastyTexts.ALL.entrySet().stream()
                .map(nasty -> DynamicTest.dynamicTest(nasty.getKey(), () -> test.accept(inquiry(nasty.getValue()))));
    }

    private static void standing(Anchor quote, Inquiry inquiry) {
        if (quote instanceof Anchor.Quoted quoted) {
            String text = text(quoted.source(), inquiry);
            assertThat(quoted.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(quoted.start(), quoted.end())).isEqualTo(quoted.text());
        }
    }

    private static String text(String source, Inquiry inquiry) {
        if (source.equals(Source.DRAFT)) {
            return inquiry.draft();
        }
        return source.equals(Source.QUESTION)
                ? inquiry.request().question()
                : inquiry.request().context().stream()
                        .filter(s -> s.id().equals(source))
                        .map(Source::text)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("there is no source `" + source + "`"));
    }
}
