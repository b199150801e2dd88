package dev.scaffold.toulmin.dialogue;

import dev.scaffold.Deliberation;
import dev.scaffold.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scoreboard of a conversation: what is accepted, what is contested, what is no longer assumed, and why. Immutable: each move
 * makes a new one.
 *
 * <p>It consists of the moves that were made; where things stand is worked out of them whenever it is asked. So it takes little more
 * memory than its texts, what has been read back is what was stored, and nothing can stand on it that no move has put there.
 */
public final class CommonGround {

    /** The name of the user, who alone can accept by word. */
    public static final String USER = "user";

    /** The usual name of the model that talks to the user. */
    public static final String ASSISTANT = "assistant";

    /** A conversation that has not begun. */
    public static final CommonGround EMPTY = new CommonGround(Log.EMPTY, 0);

    /** What is heard is kept as long as it is shown. */
    private static final int MOST_HEARD = GroundText.MOST_TEXT;

    private final Log log;
    private final int count;

    private CommonGround(Log log, int count) {
        this.log = log;
        this.count = count;
    }

    /**
     * What these moves come to, one after the other.
     *
     * @throws IllegalArgumentException as {@link #after} does, naming the move by its number from 1
     */
    public static CommonGround of(List<Move> moves) {
        CommonGround ground = EMPTY;
        Board board = Board.EMPTY;
        for (Move move : moves) {
            try {
                board = board.after(move);
                ground = ground.with(move);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("move " + (ground.count + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        return ground;
    }

    /**
     * The scoreboard after a move.
     *
     * @throws IllegalArgumentException if there is no such proposition, it is withdrawn, it is taken back by somebody else than who
     *     put it forward, the turn lies before the last one, or there are too many moves
     */
    public CommonGround after(Move move) {
        board().after(move);
        return with(move);
    }

    private CommonGround with(Move move) {
        if (count >= Moves.MOST) {
            throw new IllegalArgumentException("moves: a conversation may have " + Moves.MOST
                    + " at most; begin another with what is accepted in this one");
        }
        return new CommonGround(log.plus(PackedMoves.pack(move)), count + 1);
    }

    /** Puts something forward on the speaker's word. */
    public CommonGround asserting(int turn, String by, String text) {
        return after(new Move.Assert(turn, by, text, Footing.NONE, Support.WORD));
    }

    /**
     * What a deliberation adds. An agreed answer's claim is put forward with the gate behind it, over its grounds and warrants; one that
     * stands already is conceded to with the gate behind it. An answer that only passed through is somebody's word. A refused
     * draft, or one in which no claim was found, adds nothing: it was never said.
     *
     * @throws IllegalArgumentException if the turn lies before the last one, or there are too many moves
     */
    public CommonGround heard(int turn, String by, Deliberation deliberation) {
        boolean saidNothing =
                deliberation.attempts().isEmpty() || !(deliberation.agreed() || deliberation.passedThrough());
        Optional<String> claim = saidNothing
                ? Optional.empty()
                : deliberation.bestAttempt().argument().of(Part.Kind.CLAIM).stream()
                        .map(p -> Texts.cut(p.text(), MOST_HEARD))
                        .filter(t -> !t.isBlank())
                        .findFirst();
        if (claim.isEmpty()) {
            return this;
        }
        Support support = deliberation.agreed() ? Support.GATE : Support.WORD;
        return standing(claim.get())
                .map(p -> after(new Move.Concede(turn, by, p.number(), support)))
                .orElseGet(() -> after(new Move.Assert(turn, by, claim.get(), footing(deliberation), support)));
    }

    private static Footing footing(Deliberation deliberation) {
        String because = Stream.of(Part.Kind.GROUNDS, Part.Kind.WARRANT)
                .flatMap(kind -> deliberation.bestAttempt().argument().of(kind).stream())
                .map(Part::text)
                .collect(Collectors.joining("; "));
        return Footing.because(Texts.cut(because, MOST_HEARD));
    }

    /** The latest proposition of this text, case and white space aside, that is not withdrawn. */
    public Optional<Proposition> standing(String text) {
        String sought = alike(text);
        return propositions().stream()
                .filter(p -> p.status() != Status.WITHDRAWN && alike(p.text()).equals(sought))
                .reduce((earlier, later) -> later);
    }

    private static String alike(String text) {
        return Texts.cut(text, Texts.MOST).toLowerCase(Locale.ROOT);
    }

    /** Everything that was put forward, by number, withdrawn ones included. */
    public List<Proposition> propositions() {
        return board().propositions().asJava();
    }

    /** What stands like this, by number. */
    public List<Proposition> propositions(Status status) {
        return propositions().stream().filter(p -> p.status() == status).toList();
    }

    /** The moves that were made, in order. */
    public List<Move> moves() {
        return List.copyOf(PackedMoves.unpack(log.bytes()));
    }

    /** The turn of the last move, 0 if there was none. */
    public int turn() {
        return board().turn();
    }

    private Board board() {
        Board board = Board.EMPTY;
        for (Move move : PackedMoves.unpack(log.bytes())) {
            board = board.after(move);
        }
        return board;
    }

    /**
     * A short block for the next call: what is agreed so far, what is contested, what is no longer assumed; the latest under each. Texts
     * stand between quotation marks, one a line. Empty if nothing was put forward.
     */
    public String render() {
        return GroundText.of(board());
    }

    /** All moves as JSON, to be stored with the conversation. */
    public String toJson() {
        return GroundJson.write(moves());
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException if it is something else, or its moves cannot be made; says what and where
     */
    public static CommonGround fromJson(String json) {
        return of(GroundJson.read(json));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommonGround that && Arrays.equals(log.bytes(), that.log.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(log.bytes());
    }

    @Override
    public String toString() {
        return count + " moves\n" + render();
    }
}
