package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormatterTest {

    @Test
    void format_laysOutStatementsTextsAndCounts() {
        String messy =
                """
                language 1
                use fallacies   from "f.cq"
                # What it is for.
                scaffold demo{about "Sums."  # short
                argument { claim 1
                  grounds 1 .. 6 from question,context

                  # one or the other
                  rebuttal 0..3 }
                ask a of each grounds essential "Is it so?" quoting grounds or draft repair "Say so."
                ask b of draft weight 2 by pattern "x" gate answer{agree when ( a met or b met )and all ( a,b ) met
                otherwise abstain}limits { calls 9 tokens 3000 }}
                """;

        assertThat(Formatter.format("demo.cq", messy))
                .isEqualTo(
                        """
                language 1

                use fallacies from "f.cq"
                # What it is for.
                scaffold demo {
                  about "Sums."  # short
                  argument {
                    claim    1
                    grounds  1..6 from question, context

                    # one or the other
                    rebuttal 0..3
                  }
                  ask a of each grounds essential
                    "Is it so?" quoting grounds or draft
                    repair "Say so."
                  ask b of draft weight 2 by pattern "x"
                  gate answer {
                    agree when (a met or b met) and all (a, b) met
                    otherwise abstain
                  }
                  limits { calls 9  tokens 3000 }
                }
                """);
    }

    @Test
    void format_ofATextThatCannotBeRead_saysWhy() {
        assertThatThrownBy(() -> Formatter.format("demo.cq", "language 1\nscafold demo { }\n"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("did you mean `scaffold`?");
    }

    @Test
    void format_ofWindowsLines_givesPlainOnes() {
        assertThat(Formatter.format("demo.cq", "language 1\r\n\r\n\r\n# end\r\n"))
                .isEqualTo("language 1\n\n# end\n");
    }

    /** Found by mutated inputs: one of two carriage returns was left, and gone with its line the second time. */
    @Test
    void format_ofCarriageReturnsInAText_isDoneOnceAndChangesNoMeaning() {
        String before =
                """
                language 1

                scaffold demo {
                  about ""\"
                    one\r\r
                    two\rthree
                  ""\"
                  ask a of draft essential "?"
                  gate answer { otherwise abstain }
                }
                """;

        String after = Formatter.format("demo.cq", before);

        assertThat(after).doesNotContain("\r");
        assertThat(Formatter.format("demo.cq", after)).isEqualTo(after);
        assertThat(compiled(after)).isEqualTo(compiled(before)).contains("one");
    }

    private static String compiled(String text) {
        return Script.check("demo.cq", text).script().orElseThrow().compiled();
    }
}
