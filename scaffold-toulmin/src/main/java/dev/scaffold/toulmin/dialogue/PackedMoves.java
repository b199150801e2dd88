package dev.scaffold.toulmin.dialogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves in few bytes: what a conversation that waits for its next turn takes is its texts and little more. Never leaves the
 * program; {@link GroundJson} is the form for that.
 */
final class PackedMoves {
    private static final List<Class<? extends Move>> SORTS =
            List.of(Move.Assert.class, Move.Challenge.class, Move.Concede.class, Move.Retract.class, Move.Revise.class);

    private static final List<String> USUAL_NAMES = List.of(CommonGround.USER, CommonGround.ASSISTANT);
    private static final int SORT_BITS = 7;
    private static final int GATE_BIT = 8;
    private static final int NAME_SHIFT = 4;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private PackedMoves() {}

    /** The bytes of one move. */
    static byte[] pack(Move move) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int name = USUAL_NAMES.indexOf(move.by()) + 1;
        boolean gate = move.fold(
                m -> m.support() == Support.GATE,
                m -> false,
                m -> m.support() == Support.GATE,
                m -> false,
                m -> m.support() == Support.GATE);
        out.write(SORTS.indexOf(move.getClass()) | (gate ? GATE_BIT : 0) | name << NAME_SHIFT);
        number(move.turn(), out);
        if (name == 0) {
            text(move.by(), out);
        }
        move.fold(
                m -> said(m.text(), m.footing(), out),
                m -> about(m.proposition(), m.reason(), out),
                m -> number(m.proposition(), out),
                m -> about(m.proposition(), m.reason(), out),
                m -> number(m.proposition(), said(m.text(), m.footing(), out)));
        return out.toByteArray();
    }

    private static ByteArrayOutputStream about(int proposition, String reason, ByteArrayOutputStream out) {
        return text(reason, number(proposition, out));
    }

    private static ByteArrayOutputStream said(String text, Footing footing, ByteArrayOutputStream out) {
        text(footing.because(), text(text, out));
        number(footing.on().size(), out);
        footing.on().forEach(n -> number(n, out));
        return out;
    }

    private static ByteArrayOutputStream text(String text, ByteArrayOutputStream out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, out).writeBytes(bytes);
        return out;
    }

    private static ByteArrayOutputStream number(int value, ByteArrayOutputStream out) {
        int left = value;
        for (; left > SEVEN_BITS; left >>>= 7) {
            out.write(left & SEVEN_BITS | MORE);
        }
        out.write(left);
        return out;
    }

    /** All moves, in order. */
    static List<Move> unpack(byte[] packed) {
        Unpacking unpacking = new Unpacking(packed);
        List<Move> moves = new ArrayList<>();
        while (unpacking.at < packed.length) {
            moves.add(unpacking.move());
        }
        return moves;
    }

    /** Reads on from where it is. */
    private static final class Unpacking {
        private final byte[] packed;
        private int at;

        Unpacking(byte[] packed) {
            this.packed = packed;
        }

        Move move() {
            int head = packed[at++];
            Support support = (head & GATE_BIT) != 0 ? Support.GATE : Support.WORD;
            int turn = number();
            int name = head >> NAME_SHIFT;
            String by = name == 0 ? text() : USUAL_NAMES.get(name - 1);
            Class<? extends Move> sort = SORTS.get(head & SORT_BITS);
            if (sort == Move.Assert.class) {
                return new Move.Assert(turn, by, text(), footing(text()), support);
            } else if (sort == Move.Challenge.class) {
                return new Move.Challenge(turn, by, number(), text());
            } else if (sort == Move.Concede.class) {
                return new Move.Concede(turn, by, number(), support);
            } else if (sort == Move.Retract.class) {
                return new Move.Retract(turn, by, number(), text());
            }
            String text = text();
            Footing footing = footing(text());
            return new Move.Revise(turn, by, number(), text, footing, support);
        }

        private Footing footing(String because) {
            int count = number();
            if (count == 0 && because.isEmpty()) {
                return Footing.NONE;
            }
            List<Integer> on = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                on.add(number());
            }
            return new Footing(on, because);
        }

        private String text() {
            int length = number();
            String text = new String(packed, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = packed[at++];
                value |= (next & SEVEN_BITS) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
