package dev.scaffold.toulmin.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonGroundJsonTest {
    private static final CommonGround GROUND = CommonGround.of(List.of(
            new Move.Assert(1, "user", "Ann has 3.", Footing.NONE, Support.WORD),
            new Move.Assert(2, "assistant", "She has 7.", new Footing(List.of(1), "3 + 4 = 7"), Support.GATE),
            new Move.Challenge(3, "user", 2, "really?"),
            new Move.Concede(4, "assistant", 1, Support.GATE),
            new Move.Revise(4, "assistant", 2, "She has 8.", Footing.NONE, Support.WORD),
            new Move.Retract(5, "user", 1, "")));

    private static String withMove(String move) {
        return "{\"form\":\"scaffold-ground-1\",\"moves\":[" + move.replace('\'', '"') + "]}";
    }

    @Test
    void allSortsOfMoves_written_areTheseBytes() {
        assertThat(GROUND.toJson())
                .isEqualTo(
                        """
                        {"form":"scaffold-ground-1","moves":[\
                        {"move":"assert","turn":1,"by":"user","text":"Ann has 3."},\
                        {"move":"assert","turn":2,"by":"assistant","text":"She has 7.","on":[1],"because":"3 + 4 = 7","support":"gate"},\
                        {"move":"challenge","turn":3,"by":"user","proposition":2,"reason":"really?"},\
                        {"move":"concede","turn":4,"by":"assistant","proposition":1,"support":"gate"},\
                        {"move":"revise","turn":4,"by":"assistant","proposition":2,"text":"She has 8."},\
                        {"move":"retract","turn":5,"by":"user","proposition":1}]}""");
    }

    @Test
    void allSortsOfMoves_writtenAndRead_areTheSameScoreboard() {
        assertThat(CommonGround.fromJson(GROUND.toJson())).isEqualTo(GROUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'move':'assert','turn':1,'by':'user','text':'x','truth':1}   | move 1: nothing reads `truth`",
                "{'move':'agree','turn':1,'by':'user'}  | move 1: `move` must be assert, challenge, concede, retract or revise, got \"agree\"",
                "{'move':'challenge','turn':1,'by':'user','proposition':1} | move 1: proposition: there is no number 1; there are 0",
                "{'move':'assert','turn':0,'by':'user','text':'x'} | move 1: turn: must be from 1 to 1000000, got 0",
                "{'move':'assert','turn':1.5,'by':'user','text':'x'} | move 1: `turn` must be a whole number, got 1.5",
                "{'move':'assert','turn':1,'by':'user'} | move 1: `text` must be a text, got nothing",
                "{'move':'assert','turn':1,'by':' ','text':'x'} | move 1: by: must be a name of 100 characters at most, got a blank one",
                "{'move':'assert','turn':1,'by':'user','text':'x','support':'sure'} | move 1: `support` must be gate or word, got \"sure\"",
                "{'move':'assert','turn':1,'by':'user','text':'x','on':['1']} | move 1: `on` must be a list of numbers, got \"1\"",
                "7 | move 1: must be an object, got 7"
            })
    void moveThatCannotBe_isRefusedWithItsPlace(String move, String message) {
        assertThatThrownBy(() -> CommonGround.fromJson(withMove(move)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anotherForm_isRefused() {
        assertThatThrownBy(() -> CommonGround.fromJson("{\"form\":\"scaffold-ground-9\",\"moves\":[]}"))
                .hasMessage(
                        "form: must be `scaffold-ground-1`, got \"scaffold-ground-9\"; it was written by another version");
    }

    @ParameterizedTest
    @CsvSource({"'',must be an object", "{,not JSON", "[],must be an object", "'{} {}',not JSON"})
    void whatIsNoScoreboard_isRefused(String text, String part) {
        assertThatThrownBy(() -> CommonGround.fromJson(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(part);
    }

    @Test
    void textBeyondTheLimit_isRefused() {
        String move = "{'move':'assert','turn':1,'by':'user','text':'" + "x".repeat(2_001) + "'}";

        assertThatThrownBy(() -> CommonGround.fromJson(withMove(move)))
                .hasMessageContaining("move 1: text: must have 2000 characters at most, got 2001");
    }
}
