package dev.scaffold.toulmin.dialogue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes that only grow: the latest as they are, earlier ones deflated now and then, so that a conversation that waits takes about half
 * of what was said in it.
 *
 * @param early deflated; empty if there is nothing
 * @param earlyLength what they come to when inflated
 * @param late as they are
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what they hold, see CommonGround
record Log(byte[] early, int earlyLength, byte[] late) {
    static final Log EMPTY = new Log(new byte[0], 0, new byte[0]);
    private static final int MOST_LATE = 512;

    Log plus(byte[] more) {
        byte[] longer = joined(late, more);
        if (longer.length <= MOST_LATE) {
            return new Log(early, earlyLength, longer);
        }
        byte[] all = joined(bytes(early, earlyLength), longer);
        return new Log(deflated(all), all.length, new byte[0]);
    }

    /** All of them. */
    byte[] bytes() {
        return earlyLength == 0 ? late : joined(bytes(early, earlyLength), late);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[MOST_LATE];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] bytes(byte[] deflated, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] bytes = new byte[length];
            int at = 0;
            while (at < length) {
                at += inflater.inflate(bytes, at, length - at);
            }
            return bytes;
        } catch (DataFormatException impossible) {
            throw new IllegalStateException("what was deflated here can be inflated", impossible);
        } finally {
            inflater.end();
        }
    }
}
