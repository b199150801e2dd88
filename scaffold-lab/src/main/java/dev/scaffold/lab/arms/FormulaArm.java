package dev.scaffold.lab.arms;

import dev.scaffold.Message;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.lab.scoring.NumberAnswer;
import dev.scaffold.lab.scoring.NumberOrUnanswerable;
import dev.scaffold.toulmin.arithmetic.Formula;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The answer is written as an expression and computed by code: a form of program-aided reasoning (Gao et al., arXiv 2211.10435) in which
 * nothing is run. For word problems probably the strongest rival. As there, an example is shown first; asked for steps before its
 * formula, a small model forgets the formula. A reply without a formula that has a value gives no answer; rows that do not ask for a
 * number are answered step by step.
 */
public final class FormulaArm implements Arm {
    private static final String ASK =
            "Write the number asked for as one arithmetic expression: numbers, + - * / and brackets, nothing else. Do not work it"
                    + " out, it will be computed. Reply with one line `Formula: E`, where E is the expression.";
    private static final List<Message> EXAMPLE = List.of(
            Message.user(
                    "A shop sells pens at 3 dollars each. Ann buys 4 pens and pays with a 20-dollar note. How much change does she"
                            + " get?\n\n" + ASK),
            Message.assistant("Formula: 20 - 4 * 3"));
    private static final Pattern LINE = Pattern.compile("(?i)formula\\W{0,4}:\\**\\h*([^\\n]{1,400})");

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public Calls calls() {
        return Calls.of(1);
    }

    @Override
    public Given answer(Asking asking) {
        boolean number =
                asking.row().scorer() instanceof NumberAnswer || asking.row().scorer() instanceof NumberOrUnanswerable;
        return number ? computed(asking) : new StepByStep().answer(asking);
    }

    private static Given computed(Asking asking) {
        String unanswerable = asking.row().scorer() instanceof NumberOrUnanswerable
                ? " If the question cannot be answered, reply with `Answer: unanswerable` instead."
                : "";
        Reply reply = asking.model().reply(request(asking, asking.row().question() + "\n\n" + ASK + unanswerable));
        Reply answer = reply.withText(answer(reply.text()));
        return new Given(answer, reply.text(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Request request(Asking asking, String text) {
        Request request = asking.request(text);
        return Request.of(Stream.concat(EXAMPLE.stream(), request.messages().stream())
                        .toList())
                .withSampling(request.sampling())
                .withTopLogProbs(request.topLogProbs());
    }

    /** The answer line that a reply comes to; empty if it comes to none. */
    static String answer(String reply) {
        Matcher matcher = LINE.matcher(reply);
        Optional<Formula> last = Optional.empty();
        while (matcher.find()) {
            last = Formula.read(matcher.group(1));
        }
        return last.map(f -> "Answer: " + f.value().toPlainString())
                .orElse(
                        reply.contains("Answer: " + NumberOrUnanswerable.UNANSWERABLE)
                                ? "Answer: " + NumberOrUnanswerable.UNANSWERABLE
                                : "");
    }
}
