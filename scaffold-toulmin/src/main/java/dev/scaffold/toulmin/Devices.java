package dev.scaffold.toulmin;

import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Phase;
import dev.scaffold.Role;
import dev.scaffold.toulmin.arithmetic.Formula;
import dev.scaffold.toulmin.arithmetic.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges claims by {@link Device}s. What a model has worked out is kept for all drafts of a deliberation. */
final class Devices {
    private final Map<String, Optional<String>> brought = new HashMap<>();

    /** The finding on a claim, or on all of them; the model is called if it has not been yet. */
    Finding judge(Device device, Inquiry inquiry, Errand errand) {
        if (inquiry.text().isBlank()) {
            return inquiry.unclear("there is no claim to hold it against");
        }
        Optional<String> fresh = brought.computeIfAbsent(
                inquiry.question().id(), id -> errand.bring(wanted(device, inquiry.question(), errand)).stream()
                        .findFirst());
        if (fresh.isEmpty()) {
            return inquiry.unclear("nothing came of working it out afresh");
        }
        return device == Device.REDERIVE ? held(fresh.get(), inquiry) : computed(fresh.get(), inquiry);
    }

    private static Errand.Wanted wanted(Device device, CriticalQuestion question, Errand errand) {
        DevicePrompts prompts = errand.prompts();
        String id = device.word() + " " + question.id();
        Role role = Device.role(question);
        boolean answer = device == Device.REDERIVE;
        Errand.Frame frame = new Errand.Frame(
                Phase.FRESH,
                prompts.freshHead(),
                answer ? prompts.rederive() : prompts.task(),
                "",
                CriticCap.outputTokens(device));
        return new Errand.Wanted(id, role, answer ? prompts.answer() : prompts.formula(), 1, frame, List.of());
    }

    /** Never more than an opinion where it is the same, whoever answered: agreement of answers anchors nothing. */
    private static Finding held(String answer, Inquiry inquiry) {
        String shown = "a fresh answer comes to " + answer;
        return switch (Likeness.of(answer, inquiry.text())) {
            case SAME -> inquiry.met(Basis.OPINION, shown);
            case DIFFERENT -> inquiry.unmet(Basis.OPINION, shown);
            case UNTOLD -> inquiry.unclear(shown + ", and code cannot tell whether that is the same");
        };
    }

    private static Finding computed(String expression, Inquiry inquiry) {
        Optional<Formula> formula = Formula.read(expression);
        if (formula.isEmpty()) {
            return inquiry.unclear("no formula that can be evaluated: " + expression);
        }
        String shown = formula.get().text() + " = " + formula.get().shown();
        Basis basis = formula.get().computes() ? Basis.RECOMPUTATION : Basis.OPINION;
        return switch (formula.get().comparedTo(inquiry.text())) {
            case SAME -> inquiry.met(basis, shown);
            case DIFFERENT -> inquiry.unmet(basis, shown);
            case UNTOLD -> inquiry.unclear(shown + ", and the claim is not one number");
        };
    }
}
