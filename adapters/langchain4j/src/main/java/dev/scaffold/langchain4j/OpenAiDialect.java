package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.LogProb;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.List;

/** What {@code langchain4j-open-ai} can say. Loaded only where that library is on the class path. */
final class OpenAiDialect implements Dialect {

    @Override
    public ChatRequestParameters withWishes(ChatRequestParameters common, Request request) {
        OpenAiChatRequestParameters.Builder builder =
                OpenAiChatRequestParameters.builder().overrideWith(common);
        // The endpoint takes 32 bits and some give negative seeds a meaning of their own.
        request.sampling().seed().ifPresent(seed -> builder.seed((int) Math.floorMod(seed, (long) Integer.MAX_VALUE)));
        if (request.topLogProbs() > 0) {
            builder.logprobs(true).topLogprobs(request.topLogProbs());
        }
        return builder.build();
    }

    @Override
    public List<Reply.Token> tokens(ChatResponse response) {
        String text = response.aiMessage().text();
        if (text == null
                || !(response.metadata() instanceof OpenAiChatResponseMetadata metadata)
                || metadata.logProbs() == null) {
            return List.of();
        }
        return TokenTexts.within(
                text, metadata.logProbs().stream().map(OpenAiDialect::token).toList());
    }

    private static TokenTexts.Raw token(LogProb logProb) {
        List<LogProb> top = logProb.topLogprobs() == null ? List.of() : logProb.topLogprobs();
        return new TokenTexts.Raw(
                logProb.token() == null ? "" : logProb.token(),
                logProb.bytes() == null ? List.of() : logProb.bytes(),
                logProbability(logProb),
                top.stream()
                        .filter(alternative -> alternative.token() != null)
                        .map(alternative -> new Reply.Alternative(alternative.token(), logProbability(alternative)))
                        .toList());
    }

    /** JSON has no minus infinity: servers send null for a probability of zero. */
    private static double logProbability(LogProb logProb) {
        return logProb.logprob() == null ? Double.NEGATIVE_INFINITY : logProb.logprob();
    }
}
