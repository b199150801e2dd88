package dev.scaffold.lab.junit;

import dev.scaffold.Model;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that holds if a scaffold is not worse than another arm by the margin, on rows whose answers are known, and costs no more calls
 * than it may. "Cannot tell" fails. The method runs afterwards, and may take the {@link dev.scaffold.lab.report.Comparison} as a
 * parameter to ask for more.
 *
 * <pre>{@code
 * @CompareArms(script = "my.cq", data = "rows.jsonl", model = MyModel.class, against = "plain", margin = 3, mostCalls = 3)
 * void scaffold_is_not_worse_than_plain() {}
 * }</pre>
 *
 * <p>With {@link #run} the replies are kept in that file, and a later build goes on with it and asks only what is missing; a run of
 * other settings is then an error, so delete the file when the script changes.
 */
@Documented
@Test
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(ComparingArms.class)
public @interface CompareArms {

    /** The file of the script, from the working directory; {@code toulmin} of the library unless told. */
    String script() default "";

    /** The files of the rows, from the working directory. */
    String[] data();

    /** Gives the model; has a constructor without parameters. */
    Class<? extends Supplier<Model>> model();

    /** What the scaffold is set against. */
    String against() default "plain";

    /** The difference that would matter, in points of a hundred. */
    double margin() default 3;

    /** How many calls the scaffold may make for a row, on average. */
    double mostCalls() default Double.MAX_VALUE;

    /** How freely tokens are drawn. */
    double temperature() default 0;

    /** The longest draft, in tokens; no limit unless told. */
    int maxTokens() default Integer.MAX_VALUE;

    /** Calls under way at once. */
    int concurrency() default 4;

    /** Where replies are kept from one build to the next; thrown away unless told. */
    String run() default "";
}
