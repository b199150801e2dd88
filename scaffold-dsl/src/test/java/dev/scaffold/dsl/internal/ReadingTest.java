package dev.scaffold.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.dsl.FuzzInputs;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** Scripts are read on a short road; it leads where the long one of the grammar does. */
class ReadingTest {
    private static final int INPUTS = Integer.getInteger("reading.inputs", 3_000);

    @Test
    void lexemes_areTheTokensOfTheGrammar() {
        FuzzInputs inputs = new FuzzInputs(3);

        for (int i = 0; i < INPUTS; i++) {
            String text = new String(inputs.input(i), StandardCharsets.UTF_8);
            assertThat(shown(lexemes(text))).as(text).isEqualTo(shown(ofGrammar(text)));
        }
    }

    @Property(tries = 3_000)
    void lexemesOfMarksAndLetters_areTheTokensOfTheGrammar(
            @ForAll
                    @Chars({
                        '"', '\\', '\n', '\r', ' ', '#', '.', '-', '_', '>', '<', '=', '(', '{', ',', '\u201c', '\u201d'
                    })
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = '0', to = '1')
                    String text) {
        assertThat(shown(lexemes(text))).isEqualTo(shown(ofGrammar(text)));
    }

    @Test
    void whatIsReadAtOnce_isReadTheSameWithRecovery() {
        FuzzInputs inputs = new FuzzInputs(4);
        int readAtOnce = 0;

        for (int i = 0; i < INPUTS; i++) {
            String text = new String(inputs.input(i), StandardCharsets.UTF_8);
            SourceText source = new SourceText("x.cq", text);
            List<CommonToken> tokens = Words.of(source, new Issues(source));
            if (!ScriptReader.tooDeep(tokens, new Issues(source))) {
                Issues atOnce = new Issues(source);
                Issues recovering = new Issues(source);
                String tree = ScriptReader.parse(tokens, atOnce).toStringTree();
                CqParser parser = new CqParser(new CommonTokenStream(new ListTokenSource(tokens)));
                parser.removeErrorListeners();

                assertThat(tree)
                        .as(text)
                        .isEqualTo(ScriptReader.withRecovery(parser, recovering).toStringTree());
                assertThat(atOnce.all()).as(text).isEqualTo(recovering.all());
                readAtOnce += recovering.hasErrors() ? 0 : 1;
            }
        }

        assertThat(readAtOnce).isGreaterThan(INPUTS / 10);
    }

    private static List<? extends Token> lexemes(String text) {
        return Lexemes.of(new SourceText("x.cq", text));
    }

    private static List<? extends Token> ofGrammar(String text) {
        CqLexer lexer = new CqLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        List<Token> tokens = new ArrayList<>(lexer.getAllTokens());
        tokens.add(lexer.nextToken());
        return tokens;
    }

    private static List<String> shown(List<? extends Token> tokens) {
        List<String> shown = new ArrayList<>();
        for (Token token : tokens) {
            shown.add(CqParser.VOCABULARY.getDisplayName(token.getType()) + " " + token.getStartIndex() + "-"
                    + token.getStopIndex() + " line " + token.getLine() + " channel " + token.getChannel() + ": "
                    + token.getText());
        }
        return shown;
    }
}
