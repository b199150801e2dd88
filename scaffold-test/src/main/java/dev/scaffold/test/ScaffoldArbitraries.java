package dev.scaffold.test;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import dev.scaffold.Reply.Alternative;
import dev.scaffold.Reply.Token;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Usage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random values of the vocabulary, for properties with jqwik. Needs jqwik on the class path. */
public final class ScaffoldArbitraries {
    private static final int DEEPEST = 3;

    private ScaffoldArbitraries() {}

    /** Texts with something nasty in them as likely as not: the short ones of {@link NastyTexts}, whole or in pieces. */
    public static Arbitrary<String> texts() {
        List<String> nasty =
                NastyTexts.ALL.values().stream().filter(t -> t.length() < 2000).toList();
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(nasty),
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of("3 + 4 = 7", "Answer: 8", "Yes", "No", "so", "because", "\n", " ", "$", "%s"));
        return piece.list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join("", pieces));
    }

    /** Outcomes, each as likely. */
    public static Arbitrary<Outcome> outcomes() {
        return Arbitraries.of(Outcome.class);
    }

    /** Findings on one question about the whole. */
    public static Arbitrary<Finding> findings(String question) {
        return Combinators.combine(
                        outcomes(),
                        Arbitraries.of("code:arithmetic", "critic", "tool:stock"),
                        Arbitraries.of(Basis.class),
                        Arbitraries.strings().alpha().ofMaxLength(8),
                        Arbitraries.doubles().between(0, 1).optional())
                .as((outcome, judge, basis, reason, probability) -> new Finding(
                        question,
                        Optional.empty(),
                        outcome,
                        judge,
                        basis,
                        Optional.empty(),
                        reason,
                        probability.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                        Optional.empty()));
    }

    /** Findings on some of these questions, each about the whole or about up to three parts. */
    public static Arbitrary<Findings> findings(List<String> questions) {
        Arbitrary<List<List<Finding>>> each = Combinators.combine(
                        questions.stream().map(ScaffoldArbitraries::onAll).toList())
                .as(all -> all);
        return each.map(groups -> new Findings(
                Argument.EMPTY, groups.stream().flatMap(List::stream).toList()));
    }

    private static Arbitrary<List<Finding>> onAll(String question) {
        Arbitrary<List<Finding>> byPart = findings(question).list().ofMaxSize(3).map(list -> {
            List<Finding> parts = new ArrayList<>();
            list.forEach(f -> parts.add(f.about("grounds-" + (parts.size() + 1))));
            return parts;
        });
        return Arbitraries.oneOf(findings(question).map(List::of), byPart);
    }

    /** The same findings, some of what is Met being turned into something else. */
    public static Arbitrary<Findings> worse(Findings findings) {
        int size = findings.all().size();
        return Arbitraries.of(Outcome.class).list().ofSize(size).map(turned -> {
            List<Finding> all = new ArrayList<>();
            for (Finding finding : findings.all()) {
                Outcome to = turned.get(all.size());
                all.add(finding.met() ? finding.turned(to, finding.reason()) : finding);
            }
            return new Findings(findings.argument(), all);
        });
    }

    /** Monotone gates over these questions: all, any and at least so many of them, nested. They print as formulas. */
    public static Arbitrary<Gate> gates(List<String> questions) {
        return gates(questions, DEEPEST).map(g -> g);
    }

    private static Arbitrary<Formula> gates(List<String> questions, int depth) {
        Arbitrary<Formula> atom =
                Arbitraries.of(questions).map(q -> new Formula(q + " met", findings -> findings.of(q) == Outcome.MET));
        return depth == 0
                ? atom
                : Arbitraries.oneOf(atom, Arbitraries.lazy(() -> Combinators.combine(
                                gates(questions, depth - 1).list().ofMinSize(1).ofMaxSize(4),
                                Arbitraries.integers().between(1, 4))
                        .as((gates, least) -> Formula.atLeast(Math.min(least, gates.size()), gates))));
    }

    /** A gate that can be shown. */
    private record Formula(String text, Gate gate) implements Gate {
        static Formula atLeast(int least, List<Formula> of) {
            return new Formula(
                    "at least " + least + " of "
                            + of.stream().map(Formula::text).toList(),
                    findings -> of.stream().filter(g -> g.holds(findings)).count() >= least);
        }

        @Override
        public boolean holds(Findings findings) {
            return gate.holds(findings);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Usages of one call, measured or not. */
    public static Arbitrary<Usage> usages() {
        Arbitrary<Usage> measured = Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(1, 5))
                .as((in, out, attempts) -> Usage.of(in, out).withAttempts(attempts));
        return Arbitraries.oneOf(measured, Arbitraries.integers().between(1, 5).map(Usage::unknown));
    }

    /** Requests of one to four messages. */
    public static Arbitrary<Request> requests() {
        Arbitrary<Message> message = Combinators.combine(Arbitraries.of(Message.From.class), texts())
                .as((from, text) -> new Message(from, text, Optional.empty()));
        Arbitrary<Sampling> sampling = Combinators.combine(
                        Arbitraries.doubles().between(0, 2),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 1000))
                .as((t, seed, most) ->
                        Sampling.DEFAULT.withTemperature(t).withSeed(seed).withMaxOutputTokens(most));
        return Combinators.combine(
                        message.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.oneOf(Arbitraries.just(Sampling.DEFAULT), sampling),
                        Arbitraries.integers().between(0, 20))
                .as((messages, drawn, top) ->
                        Request.of(messages).withSampling(drawn).withTopLogProbs(top));
    }

    /** Replies, some with tokens. */
    public static Arbitrary<Reply> replies() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Reply.Ending.class),
                        usages(),
                        Arbitraries.doubles().between(-20, 0).list().ofMaxSize(12))
                .as((text, ending, usage, logProbs) ->
                        Reply.of(text).withEnding(ending).withUsage(usage).withTokens(tokens(text, logProbs)));
    }

    /** The text cut into as many pieces as there are numbers. */
    private static List<Token> tokens(String text, List<Double> logProbs) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < logProbs.size(); i++) {
            int from = text.length() * i / logProbs.size();
            int to = text.length() * (i + 1) / logProbs.size();
            String piece = text.substring(from, to);
            tokens.add(new Token(piece, logProbs.get(i), List.of(new Alternative(piece, logProbs.get(i)))));
        }
        return tokens;
    }

    /** Marks whose values stand in no other text: placeholder to value. */
    public static Arbitrary<Map<String, String>> marks() {
        return Arbitraries.strings()
                .withChars("bdfgklmn")
                .ofLength(9)
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .map(values -> {
                    Map<String, String> marks = new LinkedHashMap<>();
                    values.forEach(v -> marks.put("{key:" + (marks.size() + 1) + "}", v));
                    return marks;
                });
    }
}
