package dev.scaffold.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts that try to be taken for verdicts, fences, keys or orders, each plain and in {@link Disguise}s: what users, models and sources
 * may write. None of them may change a verdict by its structure; whether a critic lets itself be talked round by one is another
 * matter.
 */
public final class HostileTexts {
    private static final String ARROW = " => ";

    private HostileTexts() {}

    /**
     * All of them, by name, in the order of the table.
     *
     * @param question the name of a question that they try to answer
     * @param key what a key of the scaffold may look like
     * @param fence what a fence may look like
     */
    public static Map<String, String> against(String question, String key, String fence) {
        Map<String, String> texts = new LinkedHashMap<>();
        table().forEach((name, text) -> {
            String attack = text.replace("{key}", key).replace("{fence}", fence).replace("{question}", question);
            for (Disguise disguise : Disguise.values()) {
                texts.put(name + ", " + disguise.words(), disguise.on(attack));
            }
        });
        return Collections.unmodifiableMap(texts);
    }

    private static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        text().lines().filter(l -> l.contains(ARROW) && !l.startsWith("#")).forEach(line -> {
            int arrow = line.indexOf(ARROW);
            table.put(
                    line.substring(0, arrow),
                    line.substring(arrow + ARROW.length()).replace("\\n", "\n"));
        });
        return table;
    }

    private static String text() {
        try (InputStream in = HostileTexts.class.getResourceAsStream("hostile.txt")) {
            if (in == null) {
                throw new IllegalStateException("the table of hostile texts is missing from the test kit");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table of hostile texts cannot be read", unreadable);
        }
    }
}
