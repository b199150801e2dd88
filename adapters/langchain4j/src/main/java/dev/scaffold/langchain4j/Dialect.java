package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.List;

/** What only some vendors' parameters and metadata can say: a seed, log-probabilities. */
interface Dialect {

    /** Nothing beyond what all vendors share: wishes are dropped, no log-probabilities are read. */
    Dialect COMMON = new Dialect() {
        @Override
        public ChatRequestParameters withWishes(ChatRequestParameters common, Request request) {
            return common;
        }

        @Override
        public List<Reply.Token> tokens(ChatResponse response) {
            return List.of();
        }
    };

    /** The parameters, with what the request wishes beyond them. */
    ChatRequestParameters withWishes(ChatRequestParameters common, Request request);

    /** The tokens of the response's text, in order; empty if there are no log-probabilities. */
    List<Reply.Token> tokens(ChatResponse response);

    /**
     * The dialect of a model with these default parameters. Compared by name, so that no class of {@code
     * langchain4j-open-ai} is looked for where it is not on the class path.
     */
    static Dialect of(ChatRequestParameters defaults) {
        return defaults.getClass().getName().equals("dev.langchain4j.model.openai.OpenAiChatRequestParameters")
                ? new OpenAiDialect()
                : COMMON;
    }
}
