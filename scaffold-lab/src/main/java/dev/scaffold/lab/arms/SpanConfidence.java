package dev.scaffold.lab.arms;

import dev.scaffold.Reply;
import dev.scaffold.lab.runs.Rival;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mean gap between the two likeliest tokens over the span of the answer (RLSF, arXiv 2507.21931). It costs no call: the
 * log-probabilities come with the answer, where the endpoint gives them and {@link Asking#topLogProbs} asked for two.
 */
public final class SpanConfidence implements Rating {
    private static final Pattern SPAN = Pattern.compile("(?i)answer\\W{0,6}?(?:is|:)[\\s*`$(\\\\]*([^\\n*`]{1,200})");

    @Override
    public String name() {
        return Rival.SPAN_CONFIDENCE;
    }

    @Override
    public OptionalDouble rate(Asking asking, Given given) {
        return over(given.answer());
    }

    static OptionalDouble over(Reply reply) {
        Matcher matcher = SPAN.matcher(reply.text());
        int start = -1;
        int end = -1;
        while (matcher.find()) {
            start = matcher.start(1);
            end = matcher.end(1);
        }
        double sum = 0;
        int tokens = 0;
        int at = 0;
        for (Reply.Token token : reply.tokens()) {
            int behind = at + token.text().length();
            if (behind > start
                    && at < end
                    && token.top().size() >= 2
                    && !token.text().isBlank()) {
                sum += gap(token.top());
                tokens++;
            }
            at = behind;
        }
        return tokens == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / tokens);
    }

    private static double gap(List<Reply.Alternative> top) {
        double[] likeliest =
                top.stream().mapToDouble(a -> Math.exp(a.logProb())).sorted().toArray();
        return Math.min(1, likeliest[likeliest.length - 1] - likeliest[likeliest.length - 2]);
    }
}
