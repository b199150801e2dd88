package dev.scaffold.toulmin;

import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Inquiry;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Target;
import dev.scaffold.toulmin.arithmetic.Formula;
import dev.scaffold.toulmin.dialogue.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges claims by {@link Device}s. What a model has worked out is kept for all drafts of a deliberation. */
final class Devices {
    private final Map<String, Optional<String>> formulas = new HashMap<>();
    private final Map<String, Votes> votes = new LinkedHashMap<>();

    /** Whether a draft says by itself what it ends on, in a form that a device compares, so that nothing has to be found in it. */
    static boolean told(CriticalQuestion question, Plan plan, String draft) {
        return Device.of(question).filter(d -> d == Device.REDERIVE).isPresent()
                && question.target() instanceof Target.Whole
                && ending(plan, draft).isPresent();
    }

    /**
     * The finding on a claim, or on all of them; the model is called as often as is needed and has not been done yet. Where a claim may
     * be missing, one that code cannot compare counts as missing, and nothing is asked; otherwise it is unclear.
     */
    Finding judge(Device device, Inquiry inquiry, Plan plan, Settling settling, Errand errand) {
        String claim = claim(device, inquiry, plan);
        if (claim.isBlank()) {
            return inquiry.unclear("there is no claim to hold it against");
        }
        if (!device.compares(claim)) {
            String reason = "the claim is no " + device.compared() + ", so code cannot compare it";
            return plan.mayBeMissing(Part.Kind.CLAIM)
                    ? inquiry.unclear(reason).turned(Outcome.NOT_APPLICABLE, reason)
                    : inquiry.unclear(reason);
        }
        CriticalQuestion question = inquiry.question();
        if (device == Device.REDERIVE) {
            boolean all = settling == Settling.ASK_ALL || Fitting.asksForConfidence(plan);
            return votes.computeIfAbsent(question.id(), id -> new Votes(question, plan))
                    .on(claim, inquiry, all, errand);
        }
        return formulas.computeIfAbsent(question.id(), id -> errand.bring(formula(question, errand)).stream()
                        .findFirst())
                .map(formula -> computed(formula, inquiry))
                .orElseGet(() -> inquiry.unclear(Votes.NOTHING));
    }

    /** What could take the place of a draft that fresh answers were against: one of them, if enough of them come to the same. */
    Optional<Reply> outvoting(Findings found) {
        return votes.entrySet().stream()
                .filter(v -> found.of(v.getKey()) == Outcome.UNMET)
                .flatMap(v -> v.getValue().outvoting().stream())
                .findFirst();
    }

    /** What is compared with fresh answers is read as they are: the answer that the draft ends on, if it says one. */
    private static String claim(Device device, Inquiry inquiry, Plan plan) {
        boolean ofDraft = device == Device.REDERIVE && inquiry.part().isEmpty();
        return (ofDraft ? ending(plan, inquiry.draft()) : Optional.<String>empty()).orElseGet(inquiry::text);
    }

    private static Optional<String> ending(Plan plan, String draft) {
        return Disputing.positions(plan).stated(draft).map(Position::text).filter(Device.REDERIVE::compares);
    }

    private static Errand.Wanted formula(CriticalQuestion question, Errand errand) {
        DevicePrompts prompts = errand.prompts();
        Errand.Frame frame = new Errand.Frame(
                Phase.FRESH, prompts.freshHead(), prompts.task(), "", CriticCap.outputTokens(Device.FORMULA));
        String id = Device.FORMULA.word() + " " + question.id();
        return new Errand.Wanted(id, Device.role(question), prompts.formula(), 1, frame, List.of());
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
