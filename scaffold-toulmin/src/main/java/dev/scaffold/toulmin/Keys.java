package dev.scaffold.toulmin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the fences and keys of one deliberation from its secret. Whoever does not know the secret cannot write a line that
 * counts as a verdict, nor close a fence around its own text. This stops forgery, not persuasion.
 */
final class Keys {
    /** Syllables are copied without slips, also by small models, and cost few tokens; four of them are 24 bits. */
    private static final String CONSONANTS = "bdfghklmnprstvwz";

    private static final String VOWELS = "aiou";
    private static final int KEY_SYLLABLES = 4;
    private static final int FENCE_SYLLABLES = 5;

    /** What stands before a field of so many bytes, for those that are usual. */
    private static final List<byte[]> LENGTHS =
            IntStream.range(0, 64).mapToObj(Keys::length).toList();

    private static final String HMAC = "HmacSHA256";

    /** Looked up once: it takes longer than a key. */
    private static final Provider PROVIDER = provider();

    private final Mac mac;

    /** Keys from a secret of 16 bytes or more. */
    Keys(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("secret: must be 16 bytes or more, got " + secret.length);
        }
        this.mac = mac(secret);
    }

    private static Provider provider() {
        try {
            return Mac.getInstance(HMAC).getProvider();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(HMAC, PROVIDER);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }

    /** The key under which one thing may be answered, once. */
    String key(String phase, String asked, int attempt, int ask) {
        return digest(KEY_SYLLABLES, "key", phase, asked, Integer.toString(attempt), Integer.toString(ask));
    }

    /** The fence around a text. */
    String fence(String text) {
        return digest(FENCE_SYLLABLES, "fence", text);
    }

    /** True for the given share of secrets: which deliberations are drawn cannot be told from what is asked. */
    boolean drawn(Share share) {
        byte[] hash = hash("draw");
        long number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number = (number << Byte.SIZE) | (hash[i] & 0xff);
        }
        return number % share.of() < share.judged();
    }

    private String digest(int syllables, String... fields) {
        byte[] hash = hash(fields);
        StringBuilder key = new StringBuilder(2 * syllables);
        for (int i = 0; i < syllables; i++) {
            key.append(CONSONANTS.charAt(hash[i] & 15)).append(VOWELS.charAt((hash[i] >> 4) & 3));
        }
        return key.toString();
    }

    /** One at a time: a Mac is not for several threads. */
    private synchronized byte[] hash(String... fields) {
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            mac.update(bytes.length < LENGTHS.size() ? LENGTHS.get(bytes.length) : length(bytes.length));
            mac.update(bytes);
        }
        return mac.doFinal();
    }

    private static byte[] length(int bytes) {
        return (bytes + ":").getBytes(StandardCharsets.US_ASCII);
    }
}
