package dev.scaffold.dsl;

import dev.scaffold.dsl.tree.TreeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Inputs for the language by number, the same for the same seed: good scripts, scripts of random constructs and the cases of the
 * tests, with nothing, a few words or a few bytes changed; and now and then one thing very often.
 */
public final class FuzzInputs {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[\\s(){},\"])|(?=[(){},\"])");
    private static final int LONGEST_CASE = 2_500;
    private static final int HUGE_ONE_IN = 20_000;

    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "(",
            ")",
            "\"",
            "\"\"\"",
            "#",
            "..",
            ",",
            ">=",
            "<=",
            "ask ",
            "of ",
            "each ",
            "not ",
            "met ",
            "all ",
            "test demo \"t\" { ",
            "draft ",
            "gate ",
            "agree when ",
            "pack p version \"1\" { ",
            "scaffold demo { ",
            "use x from \"x.cq\" ",
            "include ",
            "confidence >= 0.8 ",
            "claim accepted ",
            "strength of claim >= 0.7 ",
            "fitted from \"f.json\" ",
            "at fitted ",
            "by pattern \"(\" ",
            "by pattern \"(a+)+$\" ",
            "expect ",
            "judge ",
            "replay \"x\" ",
            "0 ",
            "1 ",
            "0.5 ",
            "60x ",
            "99999999999999999999 ",
            "2147483648 ",
            "-1 ",
            "1..",
            "weight ",
            "essential ",
            "\u0000",
            "\uFEFF",
            "\u202e",
            "\ud800",
            "\ud83d\ude00",
            "e\u0301",
            "\r",
            "\t",
            "\n",
            "{audience}");

    private static final List<String> REPEATED = List.of(
            "(",
            "{",
            "((a met) or ",
            "a met and ",
            "ask q of draft \"Q?\" ",
            "\"",
            "\\",
            "\\\" ",
            "#\n",
            "x",
            "9",
            "language 1 ",
            "not ",
            "test demo \"t\" { draft \"d\" expect agreed } ",
            "scaffold s { gate answer { } } ",
            "include p ",
            "claim 1 ",
            "repair up to 1 times ",
            "at least 2 of (a, b) or ",
            "...",
            "gate ",
            "\ud83d\ude00",
            "use a from \"scaffold:fallacies\" ",
            "{audience} ",
            "judge a of claim 1 met ");

    private final List<String> cases;
    private final long seed;

    public FuzzInputs(long seed) {
        this.seed = seed;
        try (Stream<Path> files = Files.walk(CASES)) {
            this.cases = files.filter(f -> f.toString().endsWith(".cq"))
                    .sorted()
                    .map(FuzzInputs::text)
                    .filter(t -> t.length() <= LONGEST_CASE)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The input of a number, from 0: its bytes, as a file would have them. */
    public byte[] input(long number) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + number);
        if (random.nextInt(HUGE_ONE_IN) == 0) {
            return bytes(huge(random));
        }
        String text = start(random);
        return switch (random.nextInt(5)) {
            case 0 -> bytes(text);
            case 1 -> changedBytes(bytes(text), random);
            default -> bytes(changedWords(text, random));
        };
    }

    private String start(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> cases.get(random.nextInt(cases.size()));
            case 1, 2 -> TreeText.of(new RandomScripts(random.nextLong()).script());
            default -> new SensibleScripts(random).script();
        };
    }

    private static String huge(Random random) {
        String one = REPEATED.get(random.nextInt(REPEATED.size()));
        String before = random.nextBoolean() ? "language 1\nscaffold demo { " : "";
        return before + one.repeat((1 << random.nextInt(19)) / one.length() + 1);
    }

    private String changedWords(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(BETWEEN.split(text)));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && !words.isEmpty(); i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(6)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(at));
                case 2 -> words.add(at, words.get(random.nextInt(words.size())));
                case 3 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
                case 4 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> swap(words, at, random.nextInt(words.size()));
            }
        }
        return String.join("", words);
    }

    private static void swap(List<String> words, int a, int b) {
        String word = words.get(a);
        words.set(a, words.get(b));
        words.set(b, word);
    }

    private static byte[] changedBytes(byte[] bytes, Random random) {
        byte[] changed = bytes;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && changed.length > 0; i++) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> changed = Arrays.copyOf(changed, at);
                default -> changed = without(changed, at, Math.min(changed.length, at + 1 + random.nextInt(20)));
            }
        }
        return changed;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] shorter = new byte[bytes.length - (to - from)];
        System.arraycopy(bytes, 0, shorter, 0, from);
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
