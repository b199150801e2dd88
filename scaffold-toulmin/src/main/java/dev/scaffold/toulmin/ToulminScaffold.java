package dev.scaffold.toulmin;

import dev.scaffold.Budget;
import dev.scaffold.Check;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.ThreadContext;
import dev.scaffold.Tool;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.fitted.Circumstances;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A scaffold that carries out a {@link Plan}. */
public final class ToulminScaffold implements Scaffold {
    private final Road road;
    private final Plan plan;
    private final Settings settings;

    private ToulminScaffold(Plan plan, Settings settings) {
        this(Road.of(plan), settings);
    }

    private ToulminScaffold(Road road, Settings settings) {
        this.road = road;
        this.plan = road.plan();
        this.settings = settings;
    }

    /** A scaffold for a plan, with the built-in prompts, the system's clock and a fresh secret for every deliberation. */
    public static ToulminScaffold of(Plan plan) {
        return new ToulminScaffold(Objects.requireNonNull(plan, "plan"), Settings.DEFAULT);
    }

    /** Begins a scaffold that is made in Java, without a script. */
    public static ScaffoldBuilder builder(String name) {
        return ScaffoldBuilder.named(name);
    }

    /** What it carries out. */
    public Plan plan() {
        return plan;
    }

    @Override
    public String name() {
        return plan.name();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a role or tool of the script is not bound, or the script limits tokens and the model
     *     cannot
     */
    @Override
    public Deliberation deliberate(Model model, Request request, Consumer<? super Event> listener) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(listener, "listener");
        requireBound(model);
        Road fitted = fitted(model, request);
        Setting setting = setting(model, listener);
        Engine engine = new Engine(fitted, setting);
        Optional<Share> observed = plan.extras().observation();
        if (observed.isPresent() && !setting.keys().drawn(observed.get())) {
            return engine.unjudged(request);
        }
        return revised(fitted.plan(), setting, request)
                .orElseGet(() -> observed.isPresent()
                        ? new Engine(Road.of(fitted.plan().withMaxAttempts(1)), setting).deliberate(request)
                        : engine.deliberate(request));
    }

    /**
     * Judges an answer that is there already: nothing is drafted, and nothing is sent back. Questions that would travel in the draft
     * call are asked in one of their own.
     *
     * @param answering the model that gave the answer, and judges it where the script binds no other
     * @param listener as for {@link #deliberate}
     * @throws IllegalArgumentException as {@link #deliberate} does
     * @throws dev.scaffold.CancelledException if the thread is interrupted
     */
    public Deliberation judge(Model answering, Request request, Reply answer, Consumer<? super Event> listener) {
        Objects.requireNonNull(answering, "answering");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(listener, "listener");
        requireBound(answering);
        Road fitted = fitted(answering, request);
        Road apart = fitted.plan().mode() == QuestionMode.INLINE
                ? Road.of(fitted.plan().withMode(QuestionMode.BATCHED))
                : fitted;
        return new Engine(apart, setting(answering, listener)).judged(request, answer);
    }

    private Road fitted(Model model, Request request) {
        return plan.extras().fitted().isEmpty() ? road : Road.of(Fitting.into(plan, circumstances(model, request)));
    }

    private Setting setting(Model model, Consumer<? super Event> listener) {
        return new Setting(
                settings.briefing(),
                settings.settling(),
                settings.bindings(),
                new Keys(settings.secret().get()),
                new Calls(plan.limits(), settings.briefing().hash(), settings.clock(), listener),
                model,
                settings.yoke(),
                settings.repairWords(),
                settings.fanOut());
    }

    /** Where the last turn challenges an earlier position, whether that changes is what is deliberated. */
    private static Optional<Deliberation> revised(Plan fitted, Setting setting, Request request) {
        Optional<RevisionRule> rule = fitted.extras().revision();
        Obstacles obstacles = new Obstacles();
        return rule.flatMap(r -> new Disputing(fitted, setting, obstacles)
                .in(request)
                .map(dispute -> new Revising(fitted, r, setting, dispute, obstacles).deliberate(request)));
    }

    /** What its findings on a reply of this model to this request depend on, besides the request's own words. */
    public Circumstances circumstances(Model model, Request request) {
        Map<String, ModelId> judges = new LinkedHashMap<>();
        plan.roles()
                .forEach(role -> judges.put(
                        role.name(), settings.bindings().model(role, model).id()));
        return new Circumstances(
                Fingerprint.of(plan), settings.briefing().hash(), model.id(), judges, request.sampling());
    }

    private void requireBound(Model answering) {
        requireTokenLimits(answering, Optional.empty());
        for (Role role : road.roles()) {
            requireTokenLimits(settings.bindings().model(role, answering), Optional.of(role));
        }
        for (Tool tool : road.tools()) {
            if (settings.bindings().check(tool).isEmpty()) {
                throw new IllegalArgumentException("tool `" + tool.name() + "` is not bound: call bind(tool(\""
                        + tool.name() + "\"), check) before deliberating");
            }
        }
    }

    private void requireTokenLimits(Model model, Optional<Role> role) {
        if (plan.limits().outputTokens().isPresent() && !model.holdsTokenLimits()) {
            String who = role.map(r -> "the model of role `" + r.name() + "`").orElse("the answering model");
            throw new IllegalArgumentException("scaffold `" + plan.name() + "` limits tokens, and " + who
                    + " cannot hold a limit: take `tokens` out of `limits`, or use a model that reports its usage");
        }
    }

    @Override
    public ToulminScaffold bind(Role role, Model model) {
        Objects.requireNonNull(model, "model");
        boolean mayJudge = role.equals(plan.critic()) && plan.mode() != QuestionMode.INLINE;
        if (!plan.roles().contains(role) && !mayJudge) {
            throw new IllegalArgumentException("role: scaffold `" + plan.name() + "` has no role `" + role.name()
                    + "`; it has " + plan.roles().stream().map(Role::name).toList());
        }
        return with(settings.withBindings(settings.bindings().with(role, model)));
    }

    @Override
    public ToulminScaffold bind(Tool tool, Check check) {
        Objects.requireNonNull(check, "check");
        if (!plan.tools().contains(tool)) {
            throw new IllegalArgumentException("tool: scaffold `" + plan.name() + "` has no tool `" + tool.name()
                    + "`; it has " + plan.tools().stream().map(Tool::name).toList());
        }
        return with(settings.withBindings(settings.bindings().with(tool, check)));
    }

    @Override
    public ToulminScaffold otherwise(Function<? super Deliberation, String> value) {
        return with(settings.withOtherwise(value));
    }

    /** A copy that speaks to models in these words. */
    public ToulminScaffold withPrompts(Prompts prompts) {
        return with(settings.withPrompts(prompts));
    }

    /** A copy that leaves questions out, or does not, once they can no longer change the verdict. */
    public ToulminScaffold withSettling(Settling settling) {
        return with(settings.withSettling(settling));
    }

    /** A copy whose gate reads other findings than were made. For experiments, never for production. */
    public ToulminScaffold withYoke(Yoke yoke) {
        return with(settings.withYoke(yoke));
    }

    /** A copy that sends drafts back with these words. */
    public ToulminScaffold withRepairWords(RepairWords words) {
        return with(settings.withRepairWords(words));
    }

    /**
     * A copy that makes the calls of one deliberation that do not depend on each other at the same time: those of other roles, and
     * of questions that travel alone. The asking thread takes part, so a pool that is full or bounded is no danger. Models, and
     * the listener, are then called from several threads. The transcript has everything in the order of the plan all the same.
     * With a limit on calls or tokens everything is done in order, so that it does not hang on luck what is asked.
     */
    public ToulminScaffold withFanOut(Executor executor) {
        return with(settings.withFanOut(settings.fanOut().over(Objects.requireNonNull(executor, "executor"))));
    }

    /**
     * A copy that takes this along wherever it works on a thread that is not the caller's: {@link #start}, {@link #withFanOut}, and
     * the background work of adapters.
     */
    public ToulminScaffold withThreadContext(ThreadContext context) {
        return with(settings.withFanOut(settings.fanOut().carrying(Objects.requireNonNull(context, "context"))));
    }

    @Override
    public ThreadContext threadContext() {
        return settings.fanOut().context();
    }

    /** A copy that changes an earlier position of a conversation by this rule. */
    public ToulminScaffold withRevision(RevisionRule rule) {
        return new ToulminScaffold(plan.withExtras(plan.extras().withRevision(rule)), settings);
    }

    /** A copy with these limits in place of the script's. */
    public ToulminScaffold withLimits(Budget limits) {
        return new ToulminScaffold(plan.withLimits(limits), settings);
    }

    /**
     * A copy that carries out another plan with all that is bound, said and injected here, as far as that plan has a use for it.
     */
    public ToulminScaffold asking(Plan other) {
        return new ToulminScaffold(Objects.requireNonNull(other, "other"), settings);
    }

    /** {@link Prompts#hash()} of the prompts in use. */
    public String promptsHash() {
        return settings.briefing().hash();
    }

    /** The clock that it goes by. */
    public InstantSource clock() {
        return settings.clock();
    }

    /** A copy with this clock. */
    public ToulminScaffold withClock(InstantSource clock) {
        return with(settings.withClock(clock));
    }

    /** A copy that takes the secret of each deliberation from here: 16 bytes or more that nobody else can guess. */
    public ToulminScaffold withSecret(Supplier<byte[]> secret) {
        return with(settings.withSecret(secret));
    }

    private ToulminScaffold with(Settings changed) {
        return new ToulminScaffold(road, changed);
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
