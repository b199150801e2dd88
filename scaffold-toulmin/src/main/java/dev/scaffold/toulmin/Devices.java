package dev.scaffold.toulmin;

import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Inquiry;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.toulmin.arithmetic.Formula;
import dev.scaffold.toulmin.arithmetic.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges claims by {@link Device}s. What a model has worked out is kept for all drafts of a deliberation. */
final class Devices {
    private final Map<String, Optional<String>> brought = new HashMap<>();

    /**
     * The finding on a claim, or on all of them; the model is called if it has not been yet. Where a claim may be missing, one that code
     * cannot compare counts as missing, and nothing is asked; otherwise it is unclear.
     */
    Finding judge(Device device, Inquiry inquiry, Plan plan, Errand errand) {
        String claim = inquiry.text();
        if (claim.isBlank()) {
            return inquiry.unclear("there is no claim to hold it against");
        }
        if (!device.compares(claim)) {
            String reason = "the claim is no " + device.compared() + ", so code cannot compare it";
            return plan.mayBeMissing(Part.Kind.CLAIM)
                    ? inquiry.unclear(reason).turned(Outcome.NOT_APPLICABLE, reason)
                    : inquiry.unclear(reason);
        }
        Optional<String> fresh = brought.computeIfAbsent(
                inquiry.question().id(),
                id -> device == Device.REDERIVE
                        ? errand.again(plan, Device.role(inquiry.question()))
                        : errand.bring(formula(inquiry.question(), errand)).stream()
                                .findFirst());
        if (fresh.isEmpty()) {
            return inquiry.unclear("nothing came of working it out afresh");
        }
        return device == Device.REDERIVE ? held(fresh.get(), inquiry) : computed(fresh.get(), inquiry);
    }

    private static Errand.Wanted formula(CriticalQuestion question, Errand errand) {
        DevicePrompts prompts = errand.prompts();
        Errand.Frame frame = new Errand.Frame(
                Phase.FRESH, prompts.freshHead(), prompts.task(), "", CriticCap.outputTokens(Device.FORMULA));
        String id = Device.FORMULA.word() + " " + question.id();
        return new Errand.Wanted(id, Device.role(question), prompts.formula(), 1, frame, List.of());
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
