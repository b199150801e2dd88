package dev.scaffold.toulmin;

import dev.scaffold.Check;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.Tool;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A scaffold that carries out a {@link Plan}. */
public final class ToulminScaffold implements Scaffold {
    private static final int SECRET_BYTES = 32;

    private final Plan plan;
    private final Settings settings;

    private record Settings(
            Bindings bindings,
            Prompts prompts,
            Settling settling,
            InstantSource clock,
            Supplier<byte[]> secret,
            Optional<Function<? super Deliberation, String>> otherwise) {}

    private ToulminScaffold(Plan plan, Settings settings) {
        this.plan = plan;
        this.settings = settings;
    }

    /** A scaffold for a plan, with the built-in prompts, the system's clock and a fresh secret for every deliberation. */
    public static ToulminScaffold of(Plan plan) {
        return new ToulminScaffold(
                Objects.requireNonNull(plan, "plan"),
                new Settings(
                        Bindings.NONE,
                        Prompts.BUILT_IN,
                        Settling.EARLY,
                        InstantSource.system(),
                        ToulminScaffold::freshSecret,
                        Optional.empty()));
    }

    private static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
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
        Calls calls = new Calls(plan.limits(), settings.prompts.hash(), settings.clock, listener);
        Keys keys = new Keys(settings.secret.get());
        return new Engine(plan, settings.prompts, settings.settling, settings.bindings, keys, calls)
                .deliberate(model, request);
    }

    private void requireBound(Model answering) {
        plan.roles().forEach(role -> requireTokenLimits(settings.bindings.model(role, answering), role.name()));
        requireTokenLimits(answering, "the answering model");
        for (Tool tool : plan.tools()) {
            if (settings.bindings.check(tool).isEmpty()) {
                throw new IllegalArgumentException("tool `" + tool.name() + "` is not bound: call bind(tool(\""
                        + tool.name() + "\"), check) before deliberating");
            }
        }
    }

    private void requireTokenLimits(Model model, String who) {
        if (plan.limits().outputTokens().isPresent() && !model.holdsTokenLimits()) {
            throw new IllegalArgumentException("scaffold `" + plan.name() + "` limits tokens, and " + who
                    + " cannot hold a limit: take `tokens` out of `limits`, or use a model that reports its usage");
        }
    }

    @Override
    public ToulminScaffold bind(Role role, Model model) {
        Objects.requireNonNull(model, "model");
        if (!plan.roles().contains(role) && !role.equals(plan.critic())) {
            throw new IllegalArgumentException("role: scaffold `" + plan.name() + "` has no role `" + role.name()
                    + "`; it has " + plan.roles().stream().map(Role::name).toList());
        }
        return with(new Settings(
                settings.bindings.with(role, model),
                settings.prompts,
                settings.settling,
                settings.clock,
                settings.secret,
                settings.otherwise));
    }

    @Override
    public ToulminScaffold bind(Tool tool, Check check) {
        Objects.requireNonNull(check, "check");
        if (!plan.tools().contains(tool)) {
            throw new IllegalArgumentException("tool: scaffold `" + plan.name() + "` has no tool `" + tool.name()
                    + "`; it has " + plan.tools().stream().map(Tool::name).toList());
        }
        return with(new Settings(
                settings.bindings.with(tool, check),
                settings.prompts,
                settings.settling,
                settings.clock,
                settings.secret,
                settings.otherwise));
    }

    @Override
    public ToulminScaffold otherwise(Function<? super Deliberation, String> value) {
        return with(new Settings(
                settings.bindings,
                settings.prompts,
                settings.settling,
                settings.clock,
                settings.secret,
                Optional.of(value)));
    }

    /** A copy that speaks to models in these words. */
    public ToulminScaffold withPrompts(Prompts prompts) {
        return with(new Settings(
                settings.bindings,
                Objects.requireNonNull(prompts, "prompts"),
                settings.settling,
                settings.clock,
                settings.secret,
                settings.otherwise));
    }

    /** A copy that leaves questions out, or does not, once they can no longer change the verdict. */
    public ToulminScaffold withSettling(Settling settling) {
        return with(new Settings(
                settings.bindings,
                settings.prompts,
                Objects.requireNonNull(settling, "settling"),
                settings.clock,
                settings.secret,
                settings.otherwise));
    }

    /** A copy with this clock. */
    public ToulminScaffold withClock(InstantSource clock) {
        return with(new Settings(
                settings.bindings,
                settings.prompts,
                settings.settling,
                Objects.requireNonNull(clock, "clock"),
                settings.secret,
                settings.otherwise));
    }

    /** A copy that takes the secret of each deliberation from here: 16 bytes or more that nobody else can guess. */
    public ToulminScaffold withSecret(Supplier<byte[]> secret) {
        return with(new Settings(
                settings.bindings,
                settings.prompts,
                settings.settling,
                settings.clock,
                Objects.requireNonNull(secret, "secret"),
                settings.otherwise));
    }

    private ToulminScaffold with(Settings changed) {
        return new ToulminScaffold(plan, changed);
    }

    @Override
    public String textOnly(Deliberation deliberation) {
        if (deliberation.agreed() || deliberation.passedThrough()) {
            return deliberation.reply().text();
        }
        return settings.otherwise
                .orElseThrow(() -> new NotAgreedException(deliberation))
                .apply(deliberation);
    }
}
