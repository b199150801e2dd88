package dev.scaffold.lab.runs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws that depend on names and seeds alone, never on the order in which things are read or finished. */
public final class Draws {
    private static final String SPLIT = "scaffold split 1";

    private Draws() {}

    /** Where a cluster stands in the order that belongs to a seed. */
    public static long position(long seed, String cluster) {
        return hash("position " + seed, cluster);
    }

    /** The side on which a cluster falls, the same for every run: {@code tuning} percent of all clusters are for tuning. */
    public static Side side(String cluster, int tuning) {
        if (tuning < 1 || tuning > 99) {
            throw new IllegalArgumentException("tuning: must be from 1 to 99 percent, got " + tuning);
        }
        return Long.remainderUnsigned(hash(SPLIT, cluster), 100) < tuning ? Side.TUNE : Side.REPORT;
    }

    /** 64 evenly spread bits. */
    static long hash(String purpose, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
