package dev.scaffold.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.toulmin.dialogue.CommonGround;
import dev.scaffold.toulmin.dialogue.Footing;
import dev.scaffold.toulmin.dialogue.Move;
import dev.scaffold.toulmin.dialogue.Support;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What scoreboards of many conversations take: memory when each is at its last turn, and time for one more turn, that is one move and
 * the block for the next call, beside the JSON parsing of one critic reply. {@code Scoreboards 10000 50 3} puts something new forward in
 * every third turn.
 */
public final class Scoreboards {
    private static final int ROUNDS = 6;
    private static final int A_ROUND = 5_000;
    private static final String[] WORDS =
            """
            able about account across action actually address after again agree almost along already always amount animal another answer
            anyone appear area argue around arrive article assume attack author average avoid battle beach beautiful because become before
            begin behind believe benefit better between beyond birth blood board body book bottle bottom bread break bridge bring brother
            building business button cancel capital carbon career carry catch cause center century certain chance change charge cheap
            check child choice church circle citizen city claim clear climate close coast coffee color column common company compare
            complete condition consider contain continue control copper corner correct cost count country course cover create credit crowd
            culture current customer danger daughter decide deep degree demand depend design detail develop device dinner direct distance
            divide doctor document double doubt drive during early earth economy edge education effect effort election electric element
            empire empty energy engine enough equal escape evening event evidence exact example exercise expect expert explain express
            factory family famous farmer father feature figure final finger finish flight floor flower follow foreign forest forget
            """
                    .strip()
                    .split("\\s+");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Scoreboards() {}

    public static void main(String[] args) {
        int conversations = Integer.parseInt(args[0]);
        int turns = Integer.parseInt(args[1]);
        int every = Integer.parseInt(args[2]);
        CommonGround[] kept = new CommonGround[conversations];
        long before = used();
        for (int i = 0; i < conversations; i++) {
            kept[i] = conversation(i, turns, every);
        }
        System.out.printf("%,d conversations of %d turns, something new every %d%n", conversations, turns, every);
        System.out.printf("%,10d bytes of memory a conversation%n", (used() - before) / conversations);
        System.out.printf(
                "%,10.0f characters of JSON a conversation%n",
                Arrays.stream(kept).mapToInt(g -> g.toJson().length()).average().orElse(0));
        System.out.printf(
                "%,10d moves, %d propositions, %d characters rendered, in the first one%n",
                kept[0].moves().size(),
                kept[0].propositions().size(),
                kept[0].render().length());
        CommonGround middle = conversation(1, turns / 2, every);
        CommonGround last = kept[1];
        String verdicts = verdicts();
        String body = body();
        time("one turn at the beginning", i -> turn(CommonGround.EMPTY, i, 1));
        time("one turn in the middle", i -> turn(middle, i, turns / 2 + 1));
        time("one turn at the end", i -> turn(last, i, turns + 1));
        time("nine verdicts with reasons as JSON, " + verdicts.length() + " characters", i -> parsed(verdicts));
        time("an endpoint's whole reply with them, " + body.length() + " characters", i -> parsed(body));
    }

    /** Something new every so many turns, with its reason and a gate behind it; in the turns between it is doubted and agreed to. */
    private static CommonGround conversation(int number, int turns, int every) {
        CommonGround ground = CommonGround.EMPTY;
        for (int turn = 1; turn <= turns; turn++) {
            ground = ground.after(move(number, turn, every, ground));
        }
        return ground;
    }

    private static Move move(int number, int turn, int every, CommonGround ground) {
        int last = ground.propositions().size();
        if (turn % every == 1 % every) {
            Footing footing = Footing.because(words(new Random(-number - turn), 7));
            return new Move.Assert(turn, CommonGround.ASSISTANT, text(number, turn), footing, Support.GATE);
        }
        return turn % every == 2 % every
                ? new Move.Challenge(turn, CommonGround.USER, last, "I don't think that's right.")
                : new Move.Concede(turn, CommonGround.USER, last, Support.WORD);
    }

    /** Words at random, so that no text repeats another; each word of these is as likely as the other. */
    private static String text(int number, int turn) {
        return words(new Random(number * 1_000L + turn), 9);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
    }

    private static int turn(CommonGround ground, int i, int turn) {
        return ground.asserting(turn, CommonGround.ASSISTANT, text(i, turn))
                .render()
                .length();
    }

    private static int parsed(String json) {
        try {
            return JSON.readTree(json).size();
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String verdicts() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "\"bofatuki" + i + "\":{\"verdict\":\"No\",\"reason\":\"step " + i
                        + " adds the two where one is to be taken away\"}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** As endpoints give it: the text as a string, and its tokens with five alternatives each. */
    private static String body() {
        String text = verdicts();
        String tokens = IntStream.range(0, text.length() / 4)
                .mapToObj(i -> "{\"token\":\"" + i + "\",\"logprob\":-0.25,\"top_logprobs\":["
                        + IntStream.range(0, 5)
                                .mapToObj(k -> "{\"token\":\"" + k + "\",\"logprob\":-1.5}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .collect(Collectors.joining(","));
        return "{\"id\":\"c-1\",\"choices\":[{\"message\":{\"content\":\"" + text.replace("\"", "\\\"")
                + "\"},\"logprobs\":{\"content\":[" + tokens + "]}}],\"usage\":{\"prompt_tokens\":700}}";
    }

    /** The median of the later rounds. */
    private static void time(String what, IntUnaryOperator work) {
        double[] rounds = new double[ROUNDS];
        long check = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < A_ROUND; i++) {
                check += work.applyAsInt(i);
            }
            rounds[round] = (System.nanoTime() - start) / (double) A_ROUND / 1_000;
        }
        double[] later = Arrays.copyOfRange(rounds, ROUNDS / 3, ROUNDS);
        Arrays.sort(later);
        System.out.printf("%10.2f µs  %s (%d)%n", later[later.length / 2], what, check % 10);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
