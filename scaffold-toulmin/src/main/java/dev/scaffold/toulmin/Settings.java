package dev.scaffold.toulmin;

import dev.scaffold.Deliberation;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a plan is carried out: what is bound, said and injected. */
record Settings(
        Bindings bindings,
        Prompts prompts,
        Settling settling,
        InstantSource clock,
        Supplier<byte[]> secret,
        Optional<Function<? super Deliberation, String>> otherwise) {

    private static final int SECRET_BYTES = 32;

    static final Settings DEFAULT = new Settings(
            Bindings.NONE,
            Prompts.BUILT_IN,
            Settling.EARLY,
            InstantSource.system(),
            Settings::freshSecret,
            Optional.empty());

    Settings {
        Objects.requireNonNull(prompts, "prompts");
        Objects.requireNonNull(settling, "settling");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(secret, "secret");
    }

    private static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    Settings withBindings(Bindings value) {
        return new Settings(value, prompts, settling, clock, secret, otherwise);
    }

    Settings withPrompts(Prompts value) {
        return new Settings(bindings, value, settling, clock, secret, otherwise);
    }

    Settings withSettling(Settling value) {
        return new Settings(bindings, prompts, value, clock, secret, otherwise);
    }

    Settings withClock(InstantSource value) {
        return new Settings(bindings, prompts, settling, value, secret, otherwise);
    }

    Settings withSecret(Supplier<byte[]> value) {
        return new Settings(bindings, prompts, settling, clock, value, otherwise);
    }

    Settings withOtherwise(Function<? super Deliberation, String> value) {
        return new Settings(bindings, prompts, settling, clock, secret, Optional.of(value));
    }
}
