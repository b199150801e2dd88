package dev.scaffold.lab.arms;

import dev.scaffold.Message;
import dev.scaffold.ModelException;
import dev.scaffold.Sampling;
import dev.scaffold.lab.runs.Rival;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How sure the model says it is, asked after its answer (Tian et al., arXiv 2305.14975). */
public final class StatedConfidence implements Rating {
    private static final Sampling SHORT = Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(12);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*(%?)");

    @Override
    public String name() {
        return Rival.STATED_CONFIDENCE;
    }

    @Override
    public OptionalDouble rate(Asking asking, Given given) {
        try {
            return read(asking.model()
                    .reply(asking.request(asking.row().stepByStep())
                            .withTopLogProbs(0)
                            .plus(Message.assistant(given.answer().text()))
                            .plus(
                                    Message.user(
                                            "How likely is it that this answer is correct? Reply with one number from 0 to 100."))
                            .withSampling(SHORT))
                    .text());
        } catch (ModelException broken) {
            return OptionalDouble.empty();
        }
    }

    /** The first number, out of a hundred; empty if there is none or it is too large. */
    static OptionalDouble read(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(matcher.group(1));
        boolean share =
                value < 1 && matcher.group(1).contains(".") && matcher.group(2).isEmpty();
        double confidence = share ? value : value / 100;
        return confidence <= 1 ? OptionalDouble.of(confidence) : OptionalDouble.empty();
    }
}
