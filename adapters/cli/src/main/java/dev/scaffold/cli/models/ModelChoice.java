package dev.scaffold.cli.models;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Chooses the model that is asked: flags before the environment, Scaffold's own variables before those of OpenAI, then a
 * server on this machine. Keys come from the environment alone, and never go to a server that was merely found.
 */
public final class ModelChoice {
    static final String OPENAI = "https://api.openai.com/v1";

    private final Map<String, String> environment;
    private final Servers servers;

    /** A choice from these variables and servers. */
    public ModelChoice(Map<String, String> environment, Servers servers) {
        this.environment = Map.copyOf(environment);
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    /**
     * The model that answers; empty if nothing names one and nothing was found.
     *
     * @throws IllegalArgumentException if what was said does not do
     */
    public Optional<Choice> answering(Wish wish) {
        Optional<Said> address = said("--base-url", wish.baseUrl(), "SCAFFOLD_BASE_URL", "OPENAI_BASE_URL");
        Optional<Said> model = said("--model", wish.model(), "SCAFFOLD_MODEL", "OPENAI_MODEL");
        Optional<Said> key = said("", Optional.empty(), "SCAFFOLD_API_KEY", "OPENAI_API_KEY");
        if (address.isPresent()) {
            return Optional.of(at(address.get(), model, key.map(Said::value)));
        }
        if (model.isPresent() && key.isPresent()) {
            return Optional.of(new Choice(
                    new Endpoint(OPENAI, model.get().value(), key.map(Said::value)),
                    key.get().by()));
        }
        Optional<Choice> here = onThisMachine(model);
        if (here.isEmpty() && model.isPresent()) {
            throw new IllegalArgumentException(
                    "no address for the model " + model.get().value() + " ("
                            + model.get().by()
                            + "), and no server on this machine has it.\nSay where it is with --base-url or OPENAI_BASE_URL,"
                            + " or set OPENAI_API_KEY to ask OpenAI.");
        }
        return here;
    }

    /**
     * The model that judges, where flags name one: at the address of the answering one unless they name another.
     *
     * @throws IllegalArgumentException if what was said does not do
     */
    public Optional<Choice> critic(Wish wish, Optional<Endpoint> answering) {
        if (!wish.isSaid()) {
            return Optional.empty();
        }
        Optional<String> own = variable("SCAFFOLD_CRITIC_API_KEY");
        if (wish.baseUrl().isPresent()) {
            Said address = new Said(wish.baseUrl().get(), "--critic-base-url");
            boolean same =
                    answering.filter(a -> a.baseUrl().equals(address.value())).isPresent();
            Optional<String> key = own.isPresent() || !same ? own : answering.flatMap(Endpoint::key);
            return Optional.of(at(address, wish.model().map(m -> new Said(m, "--critic-model")), key));
        }
        Endpoint there = answering.orElseThrow(() -> new IllegalArgumentException(
                "--critic-model needs an address: say --critic-base-url, or --base-url if it is served there"));
        return Optional.of(new Choice(
                new Endpoint(there.baseUrl(), wish.model().orElseThrow(), own.isPresent() ? own : there.key()),
                "--critic-model"));
    }

    private Choice at(Said address, Optional<Said> model, Optional<String> key) {
        String name = model.map(Said::value).orElseGet(() -> only(address, key));
        return new Choice(new Endpoint(address.value(), name, key), address.by());
    }

    /** The name can be left out where there is just one model to be meant. */
    private String only(Said address, Optional<String> key) {
        List<String> names = servers.models(address.value(), key);
        if (names.size() == 1) {
            return names.get(0);
        }
        String flag = address.by().contains("critic") ? "--critic-model" : "--model";
        throw new IllegalArgumentException("which model at " + address.value() + "? Say it with " + flag
                + (names.isEmpty() ? "; the server does not list what it has." : "; it has " + some(names) + "."));
    }

    private Optional<Choice> onThisMachine(Optional<Said> model) {
        for (String address : servers.onThisMachine()) {
            List<String> names = servers.models(address, Optional.empty());
            Optional<String> name = model.isPresent()
                    ? names.stream().filter(model.get().value()::equals).findFirst()
                    : names.stream().findFirst();
            if (name.isPresent()) {
                return Optional.of(
                        new Choice(new Endpoint(address, name.get(), Optional.empty()), "found on this machine"));
            }
        }
        return Optional.empty();
    }

    private Optional<Said> said(String flag, Optional<String> value, String... variables) {
        if (value.isPresent()) {
            return Optional.of(new Said(value.get(), flag));
        }
        for (String name : variables) {
            Optional<String> set = variable(name);
            if (set.isPresent()) {
                return Optional.of(new Said(set.get(), name));
            }
        }
        return Optional.empty();
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static String some(List<String> names) {
        int shown = Math.min(names.size(), 6);
        String list = String.join(", ", names.subList(0, shown));
        return names.size() == shown ? list : list + " and " + (names.size() - shown) + " more";
    }

    /** A value, and the flag or variable that it comes from. */
    private record Said(String value, String by) {}
}
