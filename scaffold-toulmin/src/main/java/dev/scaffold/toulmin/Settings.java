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
        Briefing briefing,
        Settling settling,
        InstantSource clock,
        Supplier<byte[]> secret,
        Optional<Function<? super Deliberation, String>> otherwise,
        Yoke yoke,
        RepairWords repairWords,
        FanOut fanOut) {

    private static final int SECRET_BYTES = 32;

    static final Settings DEFAULT = new Settings(
            Bindings.NONE,
            Briefing.of(Prompts.BUILT_IN),
            Settling.EARLY,
            InstantSource.system(),
            freshSecrets(),
            Optional.empty(),
            Yoke.NONE,
            RepairWords.QUOTING,
            FanOut.NONE);

    Settings {
        Objects.requireNonNull(briefing, "briefing");
        Objects.requireNonNull(settling, "settling");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(yoke, "yoke");
        Objects.requireNonNull(repairWords, "repairWords");
        Objects.requireNonNull(fanOut, "fanOut");
    }

    private static Supplier<byte[]> freshSecrets() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            return secret;
        };
    }

    Settings withBindings(Bindings value) {
        return new Settings(value, briefing, settling, clock, secret, otherwise, yoke, repairWords, fanOut);
    }

    Settings withPrompts(Prompts value) {
        return new Settings(
                bindings,
                Briefing.of(Objects.requireNonNull(value, "prompts")),
                settling,
                clock,
                secret,
                otherwise,
                yoke,
                repairWords,
                fanOut);
    }

    Settings withSettling(Settling value) {
        return new Settings(bindings, briefing, value, clock, secret, otherwise, yoke, repairWords, fanOut);
    }

    Settings withClock(InstantSource value) {
        return new Settings(bindings, briefing, settling, value, secret, otherwise, yoke, repairWords, fanOut);
    }

    Settings withSecret(Supplier<byte[]> value) {
        return new Settings(bindings, briefing, settling, clock, value, otherwise, yoke, repairWords, fanOut);
    }

    Settings withOtherwise(Function<? super Deliberation, String> value) {
        return new Settings(bindings, briefing, settling, clock, secret, Optional.of(value), yoke, repairWords, fanOut);
    }

    Settings withYoke(Yoke value) {
        return new Settings(bindings, briefing, settling, clock, secret, otherwise, value, repairWords, fanOut);
    }

    Settings withRepairWords(RepairWords value) {
        return new Settings(bindings, briefing, settling, clock, secret, otherwise, yoke, value, fanOut);
    }

    Settings withFanOut(FanOut value) {
        return new Settings(bindings, briefing, settling, clock, secret, otherwise, yoke, repairWords, value);
    }
}
