package dev.scaffold.lab.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.statistics.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class CompareArmsTest {
    private static final String FILES = "src/test/resources/compare-arms/";
    private static final Pattern SUM = Pattern.compile("(\\d+) \\+ (\\d+)\\?");

    /** Adds wrongly, and rightly when its answer is sent back. */
    static final class Adder implements Supplier<Model> {
        @Override
        public Model get() {
            return request -> {
                Matcher sum = SUM.matcher(request.asText());
                boolean found = sum.find();
                int one = found ? Integer.parseInt(sum.group(1)) : 0;
                int other = found ? Integer.parseInt(sum.group(2)) : 0;
                int said = one + other + (request.asText().contains("Calculate again.") ? 0 : 1);
                return Reply.of(one + " + " + other + " = " + said + ". Answer: " + said);
            };
        }
    }

    @CompareArms(script = FILES + "sums.cq", data = FILES + "rows.jsonl", model = Adder.class, mostCalls = 2)
    void scaffoldThatIsBetter_holds_andTheComparisonIsHandedOver(Comparison comparison) {
        assertThat(comparison.headline().ruling()).isEqualTo(Ruling.BETTER);
        assertThat(comparison.items()).isEqualTo(14);
    }

    /** Run by the test below only. */
    static final class Failing {
        @CompareArms(script = FILES + "sums.cq", data = FILES + "rows.jsonl", model = Adder.class, mostCalls = 1.5)
        void tooManyCalls() {}

        @CompareArms(script = FILES + "empty.cq", data = FILES + "rows.jsonl", model = Adder.class)
        void cannotTell() {}
    }

    @Test
    void tooDear_orNotToBeTold_fails() {
        List<String> problems = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(Failing.class))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable().ifPresent(t -> problems.add(String.valueOf(t.getMessage())));
                            }
                        });

        assertThat(problems).hasSize(2);
        assertThat(problems).anyMatch(p -> p.startsWith("the scaffold makes 2.0 calls a row, more than 1.5"));
        assertThat(problems).anyMatch(p -> p.startsWith("scaffolded against plain: cannot tell"));
    }
}
