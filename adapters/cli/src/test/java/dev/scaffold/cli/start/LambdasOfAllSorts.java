package dev.scaffold.cli.start;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambdas and method references, one of each sort that the compiler makes a call site of. */
public final class LambdasOfAllSorts implements Supplier<List<Object>> {
    private final String own = "own";

    /** An interface whose method gives back a class that what stands behind it knows only as a type variable. */
    interface Naming {
        String name(String text);
    }

    /** A lambda in a method of an interface, which is private there. */
    interface Greeting {
        default Supplier<String> greeting() {
            return () -> "hello " + whom();
        }

        private String whom() {
            return "you";
        }
    }

    enum Sign {
        PLUS {
            @Override
            ToIntFunction<Integer> of() {
                return number -> number;
            }
        },
        MINUS {
            @Override
            ToIntFunction<Integer> of() {
                return number -> -number;
            }
        };

        abstract ToIntFunction<Integer> of();
    }

    @Override
    public List<Object> get() {
        List<Object> all = new ArrayList<>(captures(1, 2L, 3.5, 'c', true, "text"));
        all.addAll(references());
        all.addAll(conversions());
        all.addAll(results());
        return all;
    }

    private List<Object> captures(int i, long l, double d, char c, boolean b, String text) {
        Supplier<String> nothing = () -> "nothing";
        Supplier<String> everything = () -> own + i + l + d + c + b + text;
        Function<String, Supplier<String>> nested = more -> () -> own + text + more;
        DoubleSupplier wide = () -> l + d;
        return List.of(nothing.get(), everything.get(), nested.apply("!").get(), wide.getAsDouble());
    }

    private List<Object> references() {
        Function<String, Integer> ofAny = String::length;
        Supplier<Integer> ofThis = own::length;
        Function<String, StringBuilder> constructor = StringBuilder::new;
        IntFunction<String[]> array = String[]::new;
        Supplier<String> secret = this::secret;
        Supplier<String> inherited = super::toString;
        BiFunction<Integer, Integer, List<Integer>> several = LambdasOfAllSorts::several;
        Function<List<String>, Object> ofInterface = List::size;
        return List.of(
                ofAny.apply("four"),
                ofThis.get(),
                constructor.apply("built").toString(),
                array.apply(3).length,
                secret.get(),
                inherited.get().startsWith(LambdasOfAllSorts.class.getName()),
                several.apply(1, 2),
                ofInterface.apply(List.of("a", "b")),
                new Greeting() {}.greeting().get(),
                Sign.PLUS.of().applyAsInt(7),
                Sign.MINUS.of().applyAsInt(7));
    }

    private static List<Object> conversions() {
        ToDoubleFunction<Integer> widened = LambdasOfAllSorts::half;
        ToIntFunction<Character> code = LambdasOfAllSorts::next;
        ToLongFunction<Integer> longer = Integer::intValue;
        IntFunction<Object> boxed = LambdasOfAllSorts::next;
        IntFunction<Object> taken = LambdasOfAllSorts::shown;
        ToLongFunction<String> unboxed = Integer::valueOf;
        Naming same = LambdasOfAllSorts::same;
        UnaryOperator<Integer> both = Math::abs;
        return List.of(
                widened.applyAsDouble(5),
                code.applyAsInt('a'),
                longer.applyAsLong(6),
                boxed.apply(8),
                taken.apply(9),
                unboxed.applyAsLong("10"),
                same.name("eleven"),
                both.apply(-12));
    }

    private static List<Object> results() {
        List<String> kept = new ArrayList<>();
        Consumer<String> dropsOne = kept::add;
        AtomicLong count = new AtomicLong();
        Runnable dropsTwo = count::incrementAndGet;
        Consumer<String> dropsNothing = text -> kept.addAll(List.of(text, text));
        Supplier<String> serializable = (Supplier<String> & Serializable) () -> "as it is";
        dropsOne.accept("kept");
        dropsTwo.run();
        dropsNothing.accept("twice");
        return List.of(kept, count.get(), serializable.get());
    }

    private String secret() {
        return "secret " + own;
    }

    private static List<Integer> several(Integer... numbers) {
        return List.of(numbers);
    }

    private static double half(double number) {
        return number / 2;
    }

    private static int next(int number) {
        return number + 1;
    }

    private static String shown(Integer number) {
        return "number " + number;
    }

    private static <T> T same(T thing) {
        return thing;
    }
}
