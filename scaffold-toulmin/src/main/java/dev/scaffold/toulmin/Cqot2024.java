package dev.scaffold.toulmin;

import dev.scaffold.Budget;
import dev.scaffold.Check;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.ThreadContext;
import dev.scaffold.Tool;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The method of Castagna, Sassoon and Parsons, Critical-Questions-of-Thought (arXiv 2412.15177, 2024), to compare with: plan,
 * ask eight questions about the plan, answer if seven are met, otherwise plan again from nothing. After five plans five
 * questions are enough, and after eleven it answers anyway.
 *
 * <p>Calls are made as its public code makes them; the words are our own. The verdict is stricter than the method, which has
 * none: an answer behind the lowered bar, and a forced one, are Undecided and go out marked. A plan passes the bar by the
 * number of times its assessment says Yes anywhere, but Agreed counts only answers that stand behind their keys.
 *
 * <p>Cost: three calls for a plan that passes, at most 23 (24 with {@link CqotChange#JUDGE_ANSWER}).
 */
public final class Cqot2024 implements Scaffold {
    /** What is asked about every plan, by id. */
    public static final Set<String> QUESTIONS = CqotWords.QUESTIONS.keySet();

    private final Set<CqotChange> changes;
    private final Settings settings;

    private Cqot2024(Set<CqotChange> changes, Settings settings) {
        this.changes = Collections.unmodifiableSet(changes);
        this.settings = settings;
    }

    /** The method as published. */
    public static Cqot2024 asPublished() {
        return new Cqot2024(EnumSet.noneOf(CqotChange.class), Settings.DEFAULT);
    }

    /** A copy with these differences from the published method, and no others. */
    public Cqot2024 with(Set<CqotChange> value) {
        EnumSet<CqotChange> copy = EnumSet.noneOf(CqotChange.class);
        copy.addAll(value);
        return new Cqot2024(copy, settings);
    }

    /** A copy that takes the secret of each deliberation, clock and bindings from a scaffold's settings. */
    Cqot2024 with(Settings value) {
        return new Cqot2024(changes, value);
    }

    /** A copy that takes this along wherever it works on a thread that is not the caller's: {@link #start}, the background of adapters. */
    public Cqot2024 withThreadContext(ThreadContext context) {
        Objects.requireNonNull(context, "context");
        return with(settings.withFanOut(settings.fanOut().carrying(context)));
    }

    @Override
    public ThreadContext threadContext() {
        return settings.fanOut().context();
    }

    @Override
    public String name() {
        return "cqot-2024";
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.scaffold.ModelException if a plan or the answer could not be had
     */
    @Override
    public Deliberation deliberate(Model model, Request request, Consumer<? super Event> listener) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(listener, "listener");
        Calls calls = new Calls(Budget.UNLIMITED, settings.briefing().hash(), settings.clock(), listener);
        Keys keys = new Keys(settings.secret().get());
        Model judge = settings.bindings().model(Role.CRITIC, model);
        return new CqotLoop(changes, keys, calls, model, judge, request).deliberate();
    }

    /** {@inheritDoc} The only role is the critic. */
    @Override
    public Cqot2024 bind(Role role, Model model) {
        Objects.requireNonNull(model, "model");
        if (!role.equals(Role.CRITIC)) {
            throw new IllegalArgumentException(
                    "role: scaffold `cqot-2024` has no role `" + role.name() + "`; it has `critic`");
        }
        return with(settings.withBindings(settings.bindings().with(role, model)));
    }

    /** {@inheritDoc} There are none. */
    @Override
    public Cqot2024 bind(Tool tool, Check check) {
        throw new IllegalArgumentException("tool: scaffold `cqot-2024` has no tool `" + tool.name() + "`; it has none");
    }

    @Override
    public Cqot2024 otherwise(Function<? super Deliberation, String> value) {
        return with(settings.withOtherwise(value));
    }

    @Override
    public String textOnly(Deliberation deliberation) {
        if (deliberation.agreed() || deliberation.passedThrough()) {
            return deliberation.reply().text();
        }
        return settings.otherwise()
                .orElseThrow(() -> new NotAgreedException(deliberation))
                .apply(deliberation);
    }
}
