package dev.scaffold.langchain4j;

import dev.scaffold.Reply;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Ties tokens to the text they are said to make up, so that a place in the text is a place among the tokens. */
final class TokenTexts {

    /**
     * A token as the endpoint gave it.
     *
     * @param bytes its bytes, each from 0 to 255; empty if the endpoint gives none
     */
    record Raw(String text, List<Integer> bytes, double logProb, List<Reply.Alternative> top) {}

    private TokenTexts() {}

    /**
     * The tokens that make up the text: their texts joined are the text. What stands before it (thinking) or behind it (end
     * marks) is left out. Empty if the tokens do not contain the text: they are then of no use.
     */
    static List<Reply.Token> within(String text, List<Raw> raw) {
        List<String> texts = texts(raw);
        int start = String.join("", texts).lastIndexOf(text);
        List<Reply.Token> tokens = new ArrayList<>();
        if (start < 0 || text.isEmpty()) {
            return tokens;
        }
        int end = start + text.length();
        int from = 0;
        for (int i = 0; i < raw.size(); i++) {
            int to = from + texts.get(i).length();
            if (Math.max(from, start) < Math.min(to, end) || (to == from && from > start && from < end)) {
                String part = texts.get(i).substring(Math.max(from, start) - from, Math.min(to, end) - from);
                tokens.add(
                        new Reply.Token(part, raw.get(i).logProb(), raw.get(i).top()));
            }
            from = to;
        }
        return tokens;
    }

    /** A character whose bytes are spread over several tokens belongs to the one that completes it. */
    private static List<String> texts(List<Raw> raw) {
        if (raw.stream()
                .anyMatch(token -> token.bytes().isEmpty() && !token.text().isEmpty())) {
            return raw.stream().map(Raw::text).toList();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        List<String> texts = new ArrayList<>();
        ByteBuffer pending = ByteBuffer.allocate(0);
        for (Raw token : raw) {
            ByteBuffer in =
                    ByteBuffer.allocate(pending.remaining() + token.bytes().size());
            in.put(pending);
            token.bytes().forEach(b -> in.put(b.byteValue()));
            in.flip();
            CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
            decoder.decode(in, out, false);
            texts.add(out.flip().toString());
            pending = in;
        }
        return texts;
    }
}
