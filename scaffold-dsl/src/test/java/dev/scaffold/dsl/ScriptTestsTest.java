package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.dsl.junit.ScriptTestCases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScriptTestsTest {
    private static final String DEMO =
            """
            language 1
            scaffold demo {
              roles { critic "judge" }
              argument { claim 1  grounds 1..3  rebuttal 0..2 }
              ask fits of claim essential at 0.9 "Does the claim fit?"
              ask grounds-quoted of each grounds essential by quoted
              ask in-stock of draft essential by tool "stock"
              ask relevant of each grounds weight 2 quoting draft "Does it bear on the claim?"
              ask answered of each rebuttal weight 1 in both orders "Is it answered?"
              gate answer { agree when all (relevant) met  repair up to 1 time }
            }
            """;

    private static final String GOOD =
            """
            user "Ann has 3 apples and buys 4. How many?"
            draft "3 apples and 4 more make 7."
            found claim "7", grounds "3 apples"
            judge everything else met
            """;

    @TestFactory
    Stream<DynamicTest> scriptWithTests_givesJUnitTests() {
        return ScriptTestCases.of(Path.of("src/test/resources/cases/tests/all-clauses.cq"));
    }

    @TestFactory
    Stream<DynamicTest> gatesThatWeighTheArgument_areTested() {
        return ScriptTestCases.of(Script.load(Path.of("src/test/resources/cases/gate/argument.cq")), Recordings.NONE);
    }

    @TestFactory
    Stream<DynamicTest> devices_arePlayedByTheTest() {
        return ScriptTestCases.of(Path.of("src/test/resources/cases/checks/all-checks.cq"));
    }

    @Test
    void judgedMet_agrees() {
        assertThat(failures(GOOD + "expect agreed\nexpect attempts 1")).isEmpty();
    }

    @Test
    void judgedUnmet_isWithheldByIt() {
        assertThat(failures(GOOD + "judge relevant unmet\nexpect withheld by relevant\nexpect relevant unmet"))
                .isEmpty();
        assertThat(failures(GOOD + "judge in-stock unmet\nexpect withheld by in-stock"))
                .isEmpty();
    }

    @Test
    void notJudged_isUnclear() {
        assertThat(failures(GOOD.replace("judge everything else met", "judge in-stock met") + "expect undecided"))
                .isEmpty();
    }

    @Test
    void groundThatStandsNowhere_isNotQuoted() {
        String misquoted = GOOD.replace("grounds \"3 apples\"", "grounds \"3 apples\", grounds \"5 pears\"");

        assertThat(failures(misquoted + "expect agreed"))
                .singleElement()
                .asString()
                .startsWith("expected agreed, but it is")
                .contains("grounds-quoted");
    }

    @Test
    void secondDraft_isJudgedByItself() {
        String two = GOOD.replace("judge everything else met", "judge relevant unmet\njudge everything else met")
                + "draft \"3 apples and 4 apples are 7.\"\nfound claim \"7\", grounds \"4\"\njudge everything else met\n";

        assertThat(failures(two + "expect agreed\nexpect attempts 2")).isEmpty();
    }

    @Test
    void wrongExpectation_failsWithTheReason() {
        assertThat(failures(GOOD + "expect withheld by fits")).containsExactly("expected withheld, but it is agreed");
        assertThat(failures(GOOD + "judge fits unmet\nexpect agreed"))
                .containsExactly("expected agreed, but it is withheld by fits (as the test says)");
        assertThat(failures(GOOD + "expect calls <= 1")).containsExactly("expected 1 calls at most, but there were 2");
        assertThat(failures(GOOD + "expect answered met"))
                .singleElement()
                .asString()
                .startsWith("expected answered met, but it is inapplicable");
    }

    @Test
    void unmetQuestionThatIsNotNeededToWithhold_isToldWithWhatToWrite() {
        String script =
                """
                language 1
                scaffold demo {
                  ask a of draft "A?"
                  ask b of draft "B?"
                  ask c of draft "C?"
                  gate answer { agree when at least 2 of weighed }
                }
                """;
        String test =
                "user \"?\" draft \"!\" judge a unmet judge b unmet judge everything else met expect withheld by a, b";

        assertThat(test(script, test).failures())
                .containsExactly(
                        "expected withheld by a, but it is withheld by b (as the test says); a is unmet too, and"
                                + " not needed to withhold: write `expect a unmet`");
    }

    @Test
    void partsThatCodeFinds_areJudgedOneByOne() {
        String script =
                """
                language 1
                scaffold demo {
                  argument { claim 1..3 by pattern "(?m)^- (.+)$" }
                  ask useful of each claim essential "Is it useful?"
                  gate answer { otherwise abstain }
                }
                """;
        String two = "user \"Two tips?\" draft \"- one\\n- two\" judge everything else met ";

        assertThat(test(script, two + "expect agreed").failures()).isEmpty();
        assertThat(test(script, two + "judge useful of claim 2 unmet expect withheld by useful")
                        .failures())
                .isEmpty();
        assertThat(Script.check(
                                "demo.cq",
                                script + "test demo \"third\" { " + two
                                        + "judge useful of claim 3 unmet expect withheld }")
                        .errors())
                .extracting(Diagnostic::code)
                .containsExactly(Code.CQ071);
    }

    @Test
    void rebuttalsOfTheCritic_areJudgedBehindThoseOfTheDraft() {
        String script = DEMO.replace("gate answer", "counter by negation\n  gate answer")
                .replace("ask answered of each rebuttal weight 1", "ask answered of each rebuttal essential");

        assertThat(test(script, GOOD + "judge answered of rebuttal 1 unmet expect withheld by answered")
                        .failures())
                .isEmpty();
    }

    @Test
    void recordingWithoutRecordings_failsLoudly() {
        assertThat(failures("replay \"demo.cassette\" expect agreed"))
                .containsExactly(
                        "the test broke: the recording `demo.cassette` cannot be played: no recordings were given");
    }

    @Test
    void furtherSteps_arePlayed() {
        String steps = DEMO.replace(
                "gate answer",
                "counter by negation\n  generate 3 questions of claim keep 2 \"Keep the plain ones.\"\n  observe 1 in 20\n"
                        + "  on critic failure caveat\n  gate answer");

        assertThat(test(steps, GOOD + "expect agreed\nexpect answered met\nexpect claim-generated-2 met")
                        .failures())
                .isEmpty();
        assertThat(test(steps, GOOD + "judge claim-generated-1 unmet\nexpect claim-generated-1 unmet\nexpect agreed")
                        .failures())
                .isEmpty();
    }

    @Test
    void recording_isPlayedWithWhatTheTestAsks() {
        String script =
                """
                language 1
                scaffold demo {
                  draft { instruct "Be brief." }
                  ask numbered of draft essential by pattern "[0-9]"
                  gate answer { otherwise abstain }
                }
                """;
        Model model =
                request -> Reply.of(request.asText().endsWith("How many?\n\nBe brief.") ? "7" : "asked otherwise");
        ScriptTest asking = test(script, "user \"How many?\" replay \"demo.cassette\" expect agreed");
        ScriptTest silent = test(script, "replay \"demo.cassette\" expect agreed");

        assertThat(asking.failures(name -> Recordings.Recording.of(model))).isEmpty();
        assertThat(silent.failures(name -> new Recordings.Recording(Optional.of(Request.of("How many?")), model)))
                .isEmpty();
        assertThat(silent.failures(name -> Recordings.Recording.of(model)))
                .containsExactly(
                        "the test broke: the recording does not tell what was asked: add `user \"…\"` to the test");
    }

    @Test
    void junitXml_holdsResultsAndEscapes() {
        ScriptTest test = test(DEMO, GOOD + "expect agreed");
        List<JUnitXml.Result> results = List.of(
                new JUnitXml.Result(test, List.of(), Duration.ofMillis(1234)),
                new JUnitXml.Result(test, List.of("expected <a> & \u0007 \"b\""), Duration.ZERO));

        assertThat(JUnitXml.of("demo.cq", results))
                .isEqualTo(
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="demo.cq" tests="2" failures="1" errors="0" skipped="0">
                  <testcase classname="demo" name="it &lt;works&gt;" time="1.234"></testcase>
                  <testcase classname="demo" name="it &lt;works&gt;" time="0.000">
                    <failure message="expected &lt;a&gt; &amp; \uFFFD &quot;b&quot;">demo.cq:13:11
                expected &lt;a&gt; &amp; \uFFFD "b"</failure>
                  </testcase>
                </testsuite>
                """);
    }

    @Test
    void failingTest_failsInJUnit() {
        Script script = script(DEMO, GOOD + "expect undecided");

        DynamicTest test =
                ScriptTestCases.of(script, Recordings.NONE).findFirst().orElseThrow();

        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("demo.cq:13:11\nexpected undecided, but it is agreed");
    }

    private static List<String> failures(String test) {
        return test(DEMO, test).failures();
    }

    private static ScriptTest test(String script, String test) {
        return ScriptTest.of(script(script, test)).get(0);
    }

    private static Script script(String script, String test) {
        return Script.parse("demo.cq", script + "\ntest demo \"it <works>\" {\n" + test + "\n}\n");
    }
}
