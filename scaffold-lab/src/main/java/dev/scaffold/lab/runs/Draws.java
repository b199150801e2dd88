package dev.scaffold.lab.runs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws that depend on names and seeds alone, never on the order in which things are read or finished. */
public final class Draws {
    private Draws() {}

    /** Where a cluster stands in the order that belongs to a seed. */
    public static long position(long seed, String cluster) {
        return hash("position " + seed, cluster);
    }

    /**
     * The side on which a cluster falls, the same for every run and easy to find in any other tool: the first eight hexadecimal
     * digits of the SHA-256 of its name, as a number, modulo 100. Below {@code tuning} it is for tuning.
     */
    public static Side side(String cluster, int tuning) {
        if (tuning < 1 || tuning > 99) {
            throw new IllegalArgumentException("tuning: must be from 1 to 99 percent, got " + tuning);
        }
        int first = ByteBuffer.wrap(sha256().digest(cluster.getBytes(StandardCharsets.UTF_8)))
                .getInt();
        return Integer.remainderUnsigned(first, 100) < tuning ? Side.TUNE : Side.REPORT;
    }

    /** 64 evenly spread bits. */
    static long hash(String purpose, String name) {
        MessageDigest digest = sha256();
        digest.update(purpose.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
