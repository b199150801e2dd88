package dev.scaffold.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Scripts of one scaffold, {@code demo}, that mostly obey all rules: of every construct of the language, drawn at random. */
final class SensibleScripts {
    private static final List<String> KINDS =
            List.of("claim", "grounds", "warrant", "backing", "qualifier", "rebuttal");

    private final Random random;
    private final List<String> kinds = new ArrayList<>(List.of("claim"));
    private final List<String> weighed = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private boolean inline;
    private boolean countered;
    private boolean weighs;

    SensibleScripts(Random random) {
        this.random = random;
    }

    /** A whole script. What it names, {@code scaffold:fallacies} apart, is in no file. */
    String script() {
        boolean pack = chance(40);
        boolean parameter = chance(8);
        out.append("language 1\n");
        if (pack) {
            out.append("use rhetoric from \"scaffold:rhetoric\"\n");
        }
        if (parameter) {
            out.append("param audience \"a general reader\"\n");
        }
        out.append("scaffold demo {\n");
        head();
        argument();
        asks(parameter);
        if (pack && !inline) {
            line("include rhetoric");
        }
        extras();
        gates(pack && !inline);
        tail();
        out.append("}\n");
        return out.toString();
    }

    private void head() {
        inline = chance(8);
        weighs = chance(3);
        some(3, () -> "about \"Anything.\"");
        if (!inline) {
            some(5, () -> "roles { critic \"judge\" }");
        }
        some(
                3,
                () -> "draft { " + (random.nextBoolean() ? "instruct \"Be brief.\" " : "") + "at most "
                        + (1 + random.nextInt(400)) + " tokens }");
        String mode = inline ? "inline" : any("batched", "separate", "batched", "separate");
        if (inline || random.nextBoolean()) {
            line("questions " + mode);
        }
    }

    private void argument() {
        StringBuilder parts = new StringBuilder("argument { claim 1");
        parts.append(chance(3) ? " by pattern \"Answer: (.+)\"" : "");
        for (String kind : KINDS.subList(1, KINDS.size())) {
            if (chance(2)) {
                int least = random.nextInt(3);
                kinds.add(kind);
                parts.append("  ")
                        .append(kind)
                        .append(' ')
                        .append(least)
                        .append("..")
                        .append(least + random.nextInt(4));
                parts.append(chance(3) ? " from " + any("draft", "question, context", "context") : "");
                parts.append(chance(4) ? " implicit" : "");
                parts.append(kind.equals("warrant") && weighs && chance(2) ? " convergent" : "");
            }
        }
        line(parts + " }");
    }

    private void asks(boolean parameter) {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            ask("q" + i, parameter && i == 0);
        }
        if (kinds.contains("rebuttal")) {
            rebuttals();
        }
        if (kinds.contains("backing") && weighs) {
            line("ask backed of each backing \"Is the backing good?\"");
            weighed.add("backed");
        }
    }

    private void rebuttals() {
        countered = !inline && chance(3);
        boolean essential = random.nextBoolean();
        line("ask answered of each rebuttal" + (essential ? " essential" : "") + (chance(3) ? " in both orders" : "")
                + " \"Is it answered, or irrelevant?\"");
        if (!essential) {
            weighed.add("answered");
        }
        if (countered) {
            List<String> devices = new ArrayList<>(List.of("analogy", "omission", "negation"));
            Collections.shuffle(devices, random);
            line("counter by " + String.join(", ", devices.subList(0, 1 + random.nextInt(3))));
        }
    }

    private void ask(String id, boolean parameter) {
        String kind = any(kinds.stream().filter(k -> !k.equals("rebuttal")).toArray(String[]::new));
        String target = chance(3) ? "draft" : (random.nextBoolean() ? "each " : "") + kind;
        boolean veto = target.equals("claim") && chance(6);
        boolean essential = veto || random.nextBoolean();
        if (!essential) {
            weighed.add(id);
        }
        String weight = essential ? " essential" : chance(2) ? " weight " + (1 + random.nextInt(3)) : "";
        line("ask " + id + " of " + target + weight
                + (veto
                        ? " by rederive" + any("", " 5 times", " 3 times at 0.6", " 7 times at fitted else by word")
                        : judged(target, essential, parameter))
                + (chance(4) ? " repair \"Say so.\"" : "") + (chance(4) ? " source \"Toulmin, 1958\"" : ""));
    }

    private String judged(String target, boolean essential, boolean parameter) {
        int judge = parameter ? 0 : random.nextInt(8);
        return switch (judge) {
            case 1 -> " by arithmetic";
            case 2 -> target.equals("draft") ? " by pattern \"\\d+\"" : " by quoted";
            case 3 -> " by tool \"stock\" \"Is it in stock?\"";
            default ->
                (chance(4) ? " by \"other\"" : "")
                        + (chance(3) ? " at " + any("0.5", "0.95", "fitted") + " else by word" : "")
                        + (chance(5) ? " quoting " + any("draft", "question", "draft or question") : "")
                        + (!essential && weighs && target.endsWith("warrant") && kinds.contains("backing") && chance(2)
                                ? " answerable by backing"
                                : "")
                        + " \"Is it " + (parameter ? "clear to {audience}" : "fine") + "?\"";
        };
    }

    private void extras() {
        if (chance(5)) {
            int write = 1 + random.nextInt(4);
            int keep = 1 + random.nextInt(write);
            line("generate " + write + " questions of " + any("claim", "claim", any(kinds.toArray(String[]::new)))
                    + " keep " + keep + (chance(2) ? " weight 2" : "") + (chance(3) ? " by \"other\"" : "")
                    + " \"The hardest ones.\"");
            weighed.add("");
        }
        if (!inline) {
            some(8, () -> random.nextBoolean() ? "observe" : "observe 1 in 20");
        }
        some(8, () -> "on critic failure " + any("abstain", "caveat"));
    }

    private void gates(boolean pack) {
        StringBuilder gate = new StringBuilder("gate answer {");
        if (chance(4) || weighs || !weighed.isEmpty()) {
            gate.append(" agree when ").append(formula(2, pack));
        }
        gate.append(chance(2) ? " repair up to " + random.nextInt(4) + " times" : "");
        gate.append(chance(2) ? " otherwise " + any("abstain", "contest", "clarify", "caveat") : "");
        line(gate + " }");
        some(
                4,
                () -> "gate assertion { presuppositions 0.." + (1 + random.nextInt(4)) + " questions "
                        + any("separate", "batched") + " }");
        some(4, () -> "gate revision { blind " + (1 + random.nextInt(3)) + " margin 0.1 otherwise caveat }");
        some(
                12,
                () -> "gate peers { turns " + (2 + random.nextInt(4)) + " stop on " + any("agreed", "consensus")
                        + " }");
    }

    private String formula(int depth, boolean pack) {
        if (depth > 0 && chance(2)) {
            String joined = formula(depth - 1, pack) + any(" and ", " or ") + formula(depth - 1, pack);
            return random.nextBoolean() ? "(" + joined + ")" : joined;
        }
        List<String> named = weighed.stream().filter(w -> !w.isEmpty()).toList();
        if (weighs && chance(2)) {
            return random.nextBoolean() ? "claim accepted" : "strength of claim >= 0." + (51 + random.nextInt(30));
        } else if (pack && chance(3)) {
            return "all rhetoric met";
        } else if (named.isEmpty()) {
            return weighed.isEmpty() ? "all essential met" : "at least 1 of weighed";
        }
        return switch (random.nextInt(4)) {
            case 0 -> any(named.toArray(String[]::new)) + " met";
            case 1 -> "all (" + String.join(", ", named) + ") met";
            case 2 -> "at least " + (1 + random.nextInt(named.size())) + " of (" + String.join(", ", named) + ")";
            default -> "at least 1 of weighed";
        };
    }

    private void tail() {
        some(4, () -> "limits { " + (random.nextBoolean() ? "calls 400 " : "tokens 90000 ") + "time 60s }");
    }

    private void line(String text) {
        out.append("  ").append(text).append('\n');
    }

    private void some(int in, Supplier<String> text) {
        if (chance(in)) {
            line(text.get());
        }
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
