package dev.scaffold.test;

import dev.scaffold.Reply.Alternative;
import dev.scaffold.Reply.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes fences, keys and secrets out of texts, and puts fences and keys back in.
 *
 * <p>A mark is written as its name between ⟦ and ⟧; a ⟦ of the text itself as ⟦⟧. So what a user or model types can never
 * become a key when it is put back. A secret is written as {@code [redacted]} and stays away.
 */
final class Placeholders {
    private static final String OPEN = "⟦";
    private static final String CLOSE = "⟧";
    static final String REDACTED = "[redacted]";
    private static final Pattern WRITTEN = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)(" + CLOSE + "|)");

    private final Map<String, String> written = new HashMap<>();
    private final Pattern hidden;
    private final Map<String, String> values = new HashMap<>();

    /** For one request. A mark without a value marks nothing. */
    Placeholders(SortedMap<String, String> marks, Secrets secrets) {
        written.put(OPEN, OPEN + CLOSE);
        secrets.values().forEach(secret -> written.put(secret, REDACTED));
        marks.forEach(this::add);
        this.hidden = Pattern.compile(written.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            values.put(escaped(name), value);
            written.putIfAbsent(value, OPEN + escaped(name) + CLOSE);
        }
    }

    /** A name that can stand between the brackets: names hold the ids of sources, which may be anything. */
    private static String escaped(String name) {
        return name.isEmpty()
                ? "%"
                : name.replace("%", "%25").replace(OPEN, "%5B").replace(CLOSE, "%5D");
    }

    /** A text as it is written. */
    String hide(String text) {
        return hidden.matcher(text).replaceAll(m -> Matcher.quoteReplacement(writtenFor(m.group())));
    }

    /**
     * Tokens as they are written. A mark, secret or ⟦ becomes part of one token: the tokens over which it stretches are joined, their
     * log-probabilities added, their alternatives left out. So joined tokens still give the joined text, with whatever marks.
     */
    List<Token> hide(List<Token> tokens) {
        String text = tokens.stream().map(Token::text).collect(Collectors.joining());
        List<MatchResult> spans = hidden.matcher(text).results().toList();
        List<Token> out = new ArrayList<>();
        int start = 0;
        int span = 0;
        for (int i = 0; i < tokens.size(); ) {
            Run run = new Run(start, tokens.get(i));
            i++;
            while (span < spans.size() && spans.get(span).start() < run.end()) {
                while (spans.get(span).end() > run.end()) {
                    run = run.plus(tokens.get(i));
                    i++;
                }
                span++;
            }
            out.add(run.written(this::hide));
            start = run.end();
        }
        return List.copyOf(out);
    }

    /** Tokens that lie side by side and are written as one. */
    private record Run(int start, String text, double logProb, List<Alternative> top) {
        Run(int start, Token first) {
            this(start, first.text(), first.logProb(), first.top());
        }

        int end() {
            return start + text.length();
        }

        Run plus(Token next) {
            return new Run(start, text + next.text(), logProb + next.logProb(), List.of());
        }

        Token written(UnaryOperator<String> hide) {
            return new Token(
                    hide.apply(text),
                    logProb,
                    top.stream()
                            .map(a -> new Alternative(hide.apply(a.text()), a.logProb()))
                            .toList());
        }
    }

    private String writtenFor(String value) {
        return Objects.requireNonNull(written.get(value));
    }

    /**
     * A written text with the marks of this request.
     *
     * @throws CassetteMissError if it has a mark that this request has not
     */
    String reveal(String text) {
        return reveal(text, name -> {
            String value = values.get(name);
            if (value == null) {
                throw new CassetteMissError("the recorded reply has the mark " + OPEN + name + CLOSE
                        + ", which this request has not: record again");
            }
            return value;
        });
    }

    /** Written tokens with the marks of this request. */
    List<Token> reveal(List<Token> tokens) {
        return tokens.stream()
                .map(t -> new Token(
                        reveal(t.text()),
                        t.logProb(),
                        t.top().stream()
                                .map(a -> new Alternative(reveal(a.text()), a.logProb()))
                                .toList()))
                .toList();
    }

    /**
     * A written text with the values that a function gives to the names of its marks.
     *
     * @throws IllegalArgumentException if a ⟦ is not closed
     */
    static String reveal(String text, Function<String, String> value) {
        return WRITTEN.matcher(text).replaceAll(m -> {
            if (m.group(2).isEmpty()) {
                throw new IllegalArgumentException("a " + OPEN + " is not closed by a " + CLOSE);
            }
            return Matcher.quoteReplacement(m.group(1).isEmpty() ? OPEN : value.apply(m.group(1)));
        });
    }
}
