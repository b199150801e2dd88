package dev.scaffold.lab;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the answer in a reply is found and compared. A reply in which none is found is wrong. */
public enum AnswerType {
    /** A number: the last one of the final answer, without separators and signs, equal within 1e-6. */
    NUMBER("Think step by step, then end with one line `Answer: N`, where N is the number.") {
        @Override
        Optional<String> find(String reply) {
            return last(NUMBER_FORM, last(FINAL, reply, 0).orElse(reply), 0)
                    .or(() -> last(NUMBER_FORM, reply, 0))
                    .map(n -> n.replace(",", ""));
        }

        @Override
        boolean same(String found, String answer) {
            return new BigDecimal(found)
                            .subtract(new BigDecimal(answer.replace(",", "")))
                            .abs()
                            .compareTo(new BigDecimal("1e-6"))
                    <= 0;
        }
    },
    /** A letter of a multiple choice. */
    LETTER("Think step by step, then end with one line `Answer: X`, where X is the letter.") {
        @Override
        Optional<String> find(String reply) {
            return last(LETTER_FORM, reply, 1).or(() -> last(BOXED_LETTER, reply, 1));
        }

        @Override
        boolean same(String found, String answer) {
            return found.equals(answer);
        }
    },
    /** A word out of a few. */
    LABEL("Think step by step, then end with one line `Answer: X`, where X is one word.") {
        @Override
        Optional<String> find(String reply) {
            return last(LABEL_FORM, reply, 1);
        }

        @Override
        boolean same(String found, String answer) {
            return found.equalsIgnoreCase(answer);
        }
    };

    private static final Pattern NUMBER_FORM =
            Pattern.compile("(?<![\\d.])-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?:\\.\\d{1,30})?(?![\\d])");
    private static final Pattern FINAL =
            Pattern.compile("(?i)(?:answer\\W{0,6}(?:is|:)[^\\n]{1,200}|\\\\boxed\\{[^}\\n]{1,200})");
    private static final Pattern LETTER_FORM =
            Pattern.compile("(?i:answer(?: is)?)[\\s:*`(\\\\]{1,8}(?:\\\\?(?:boxed|text)\\{){0,2}\\(?([A-Z])\\b(?!')");
    private static final Pattern BOXED_LETTER = Pattern.compile("\\\\boxed\\{(?:\\\\text\\{)?\\(?([A-Z])\\b");
    private static final Pattern LABEL_FORM = Pattern.compile("(?i)answer(?: is)?[\\s:*`(]{1,6}(\\w{1,40})");

    private final String form;

    AnswerType(String form) {
        this.form = form;
    }

    /** The sentence that asks for this form of answer, the same for every arm. */
    public String form() {
        return form;
    }

    /** The answer that a reply gives; empty if none is found. */
    abstract Optional<String> find(String reply);

    abstract boolean same(String found, String answer);

    /** True if the reply gives this answer. */
    public boolean right(String reply, String answer) {
        return find(reply).filter(found -> same(found, answer)).isPresent();
    }

    /** True if any answer is found in the reply. */
    public boolean readable(String reply) {
        return find(reply).isPresent();
    }

    static AnswerType named(String name) {
        return Arrays.stream(values())
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("answer type `" + name
                        + "` cannot be scored by comparison; known are "
                        + Arrays.stream(values())
                                .map(t -> t.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static Optional<String> last(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        Optional<String> found = Optional.empty();
        while (matcher.find()) {
            found = Optional.of(matcher.group(group));
        }
        return found;
    }
}
