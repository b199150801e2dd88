package dev.scaffold.toulmin.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the scoreboard, over any sequence of moves; those that cannot be made are passed over. */
class CommonGroundLawsTest {
    private static final List<String> SPEAKERS = List.of(CommonGround.USER, CommonGround.ASSISTANT, "a peer");

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> turns = Arbitraries.integers().between(1, 3);
        Arbitrary<String> speakers = Arbitraries.of(SPEAKERS);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 8);
        Arbitrary<String> texts =
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8).filter(t -> !t.isBlank());
        Arbitrary<Support> support = Arbitraries.of(Support.WORD, Support.WORD, Support.GATE);
        Arbitrary<Footing> footings = numbers.set().ofMaxSize(2).map(on -> new Footing(List.copyOf(on), ""));
        Arbitrary<Move> sorts = Arbitraries.oneOf(
                Combinators.combine(turns, speakers, texts, footings, support).as(Move.Assert::new),
                Combinators.combine(turns, speakers, numbers, texts).as(Move.Challenge::new),
                Combinators.combine(turns, speakers, numbers, support).as(Move.Concede::new),
                Combinators.combine(turns, speakers, numbers, texts).as(Move.Retract::new),
                Combinators.combine(turns, speakers, numbers, texts, footings, support)
                        .as(Move.Revise::new));
        return sorts.list().ofMaxSize(60).map(CommonGroundLawsTest::possible);
    }

    private static List<Move> possible(List<Move> moves) {
        List<Move> made = new ArrayList<>();
        Board board = Board.EMPTY;
        for (Move move : moves) {
            try {
                board = board.after(move);
                made.add(move);
            } catch (IllegalArgumentException impossible) {
                assertThat(impossible).hasMessageMatching("(?s)(turn|by|proposition): .*");
            }
        }
        return made;
    }

    private static Set<Integer> numbers(CommonGround ground, Status status) {
        return ground.propositions(status).stream().map(Proposition::number).collect(Collectors.toSet());
    }

    @Property
    void nothingIsBothAcceptedAndContested(@ForAll @From("moves") List<Move> moves) {
        CommonGround ground = CommonGround.of(moves);

        List<Integer> all = new ArrayList<>();
        for (Status status : Status.values()) {
            all.addAll(numbers(ground, status));
        }

        assertThat(all).doesNotHaveDuplicates().hasSize(ground.propositions().size());
    }

    @Property
    void nothingStandsOfWhichAllThatItRestedOnIsGone(@ForAll @From("moves") List<Move> moves) {
        CommonGround ground = CommonGround.of(moves);
        Set<Integer> withdrawn = numbers(ground, Status.WITHDRAWN);

        ground.propositions().stream()
                .filter(p -> p.status() != Status.WITHDRAWN && !p.footing().on().isEmpty())
                .forEach(p -> assertThat(p.footing().on()).anyMatch(n -> !withdrawn.contains(n)));
    }

    @Property
    void takingBack_takesNothingThatHasSomethingElseToRestOn(@ForAll @From("moves") List<Move> moves) {
        CommonGround before = CommonGround.EMPTY;
        for (Move move : moves) {
            CommonGround after = before.after(move);
            Set<Integer> gone = numbers(after, Status.WITHDRAWN);
            gone.removeAll(numbers(before, Status.WITHDRAWN));
            int said = move.fold(m -> 0, m -> 0, m -> 0, Move.Retract::proposition, Move.Revise::proposition);
            Set<Integer> withdrawn = numbers(after, Status.WITHDRAWN);

            gone.stream().filter(n -> n != said).forEach(n -> assertThat(
                            after.propositions().get(n - 1).footing().on())
                    .isNotEmpty()
                    .allMatch(withdrawn::contains));
            assertThat(said == 0 ? gone.isEmpty() : gone.contains(said)).isTrue();
            before = after;
        }
    }

    @Property
    void playingTheMovesAgain_rebuildsTheScoreboard(@ForAll @From("moves") List<Move> moves) {
        CommonGround ground = CommonGround.EMPTY;
        for (Move move : moves) {
            ground = ground.after(move);
        }

        assertThat(CommonGround.of(ground.moves())).isEqualTo(ground);
        assertThat(CommonGround.of(moves).propositions()).isEqualTo(ground.propositions());
        assertThat(CommonGround.fromJson(ground.toJson())).isEqualTo(ground);
    }

    @Property
    void onlyAGateOrTheUser_makesSomethingAccepted(@ForAll @From("moves") List<Move> moves) {
        CommonGround before = CommonGround.EMPTY;
        for (Move move : moves) {
            CommonGround after = before.after(move);
            Set<Integer> accepted = numbers(after, Status.ACCEPTED);
            accepted.removeAll(numbers(before, Status.ACCEPTED));
            Support support = move.fold(
                    Move.Assert::support,
                    m -> Support.WORD,
                    Move.Concede::support,
                    m -> Support.WORD,
                    Move.Revise::support);

            if (!accepted.isEmpty() && support == Support.WORD) {
                assertThat(move.by()).isEqualTo(CommonGround.USER);
                assertThat(accepted)
                        .allMatch(n -> !after.propositions().get(n - 1).by().equals(CommonGround.USER));
            }
            before = after;
        }
    }

    @Property
    void whatIsWithdrawn_staysSo(@ForAll @From("moves") List<Move> moves) {
        Set<Integer> withdrawn = Set.of();
        CommonGround ground = CommonGround.EMPTY;
        for (Move move : moves) {
            ground = ground.after(move);
            assertThat(numbers(ground, Status.WITHDRAWN)).containsAll(withdrawn);
            withdrawn = numbers(ground, Status.WITHDRAWN);
        }
    }

    @Property
    void aMove_leavesTheScoreboardBeforeItAsItWas(@ForAll @From("moves") List<Move> moves) {
        CommonGround before = CommonGround.of(moves);
        List<Proposition> stood = before.propositions();

        before.asserting(before.turn() + 1, CommonGround.USER, "one more");

        assertThat(before.propositions()).isEqualTo(stood);
    }
}
