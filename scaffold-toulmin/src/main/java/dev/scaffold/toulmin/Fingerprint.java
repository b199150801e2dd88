package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** A hash of everything that a plan asks: what its findings on a first draft depend on, and nothing that only follows from them. */
public final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    /**
     * SHA-256 in hexadecimal, its first 16 digits, over the draft's instruction, the parts, the questions with those who judge
     * them, how they travel, and what is generated and countered. Weights, thresholds, advice, sources, the gate and the limits
     * are left out: they change no finding on a first draft.
     */
    public static String of(Plan plan) {
        List<String> said = new ArrayList<>();
        said.add(plan.draft().instruct().orElse(""));
        said.add(plan.draft().maxOutputTokens().toString());
        said.add(plan.critic().name());
        said.add(plan.mode().name());
        plan.shape().forEach(s -> said.add(part(s)));
        plan.questions().forEach(q -> said.add(question(q)));
        plan.extras()
                .generations()
                .forEach(g -> said.add(texts(
                        g.kind().word(),
                        "" + g.written(),
                        "" + g.kept(),
                        g.role().name(),
                        g.criterion())));
        plan.extras().counters().forEach(c -> said.add(c.word()));
        return hash(texts(said.toArray(String[]::new)));
    }

    private static String part(PartShape shape) {
        return texts(
                shape.kind().word(),
                "" + shape.least(),
                shape.most().toString(),
                shape.from().stream().sorted().toList().toString(),
                "" + shape.implicit(),
                shape.pattern().map(Pattern::pattern).orElse(""));
    }

    private static String question(CriticalQuestion question) {
        return texts(
                question.id(),
                question.target().words(),
                question.wording(),
                judge(question.judge()),
                question.quoting().toString(),
                "" + question.bothOrders());
    }

    private static String judge(Judge judge) {
        if (judge instanceof Judge.ByRole role) {
            return texts("role", role.role().name());
        } else if (judge instanceof Judge.ByTool tool) {
            return texts("tool", tool.tool().name());
        }
        Judge.ByCode code = (Judge.ByCode) judge;
        return texts("code", code.check(), texts(code.arguments().toArray(String[]::new)));
    }

    /** Each text with its length before it, so that no two lists come to one text. */
    private static String texts(String... texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            joined.append(text.length()).append(':').append(text);
        }
        return joined.toString();
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
