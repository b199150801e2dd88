package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the requests for drafts: the caller's own, and the one that sends a draft back. */
final class Drafting {
    private final Plan plan;
    private final Prompts prompts;
    private final RepairWords words;

    Drafting(Plan plan, Prompts prompts, RepairWords words) {
        this.plan = plan;
        this.prompts = prompts;
        this.words = words;
    }

    /** The caller's request, untouched unless the script adds an instruction or a cap. */
    Request first(Request asked) {
        Request instructed =
                plan.draft().instruct().map(i -> instructed(asked, i)).orElse(asked);
        if (plan.draft().maxOutputTokens().isEmpty()) {
            return instructed;
        }
        int cap = plan.draft().maxOutputTokens().getAsInt();
        int own = asked.sampling().maxOutputTokens().orElse(cap);
        return instructed.withSampling(asked.sampling().withMaxOutputTokens(Math.min(cap, own)));
    }

    /** Joined to the last user message where that is plain text, otherwise a message of its own, so that images stay whole. */
    static Request instructed(Request asked, String instruction) {
        List<Message> messages = new ArrayList<>(asked.messages());
        int last = messages.size() - 1;
        Message message = messages.get(last);
        if (message.from() == Message.From.USER && message.origin().isEmpty()) {
            messages.set(last, Message.user(message.text() + "\n\n" + instruction));
        } else {
            messages.add(Message.user(instruction));
        }
        return asked.withMessages(messages);
    }

    /** The first request with the best draft so far and what was not met in it. */
    Request repair(Request asked, Attempt best) {
        StringBuilder note = new StringBuilder(plan.repairNote().orElse(prompts.repairHead()));
        for (String line : faults(best)) {
            note.append("\n- ").append(line);
        }
        note.append('\n').append(prompts.repairClosing());
        return first(asked).plus(Message.assistant(best.draft().text())).plus(Message.user(note.toString()));
    }

    /** What was not met, one line a finding: the question, the reason, the advice. */
    List<String> faults(Attempt attempt) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : attempt.findings().all()) {
            if (finding.outcome() == Outcome.UNMET) {
                lines.add(fault(finding, attempt));
            }
        }
        return lines;
    }

    private String fault(Finding finding, Attempt attempt) {
        if (finding.question().equals(Plan.DRAFT_COMPLETE)) {
            return prompts.draftCut();
        }
        Optional<CriticalQuestion> question = plan.questions().stream()
                .filter(q -> q.id().equals(finding.question()))
                .findFirst();
        String wording = question.map(CriticalQuestion::wording).orElse("");
        String advice = question.map(CriticalQuestion::repair).orElse("");
        return words == RepairWords.QUOTING
                ? quoting(finding, attempt, wording, advice)
                : ((wording.isBlank() ? "A check found a fault. " : wording + " No. ") + advice).strip();
    }

    private String quoting(Finding finding, Attempt attempt, String wording, String advice) {
        String judged = finding.part()
                .flatMap(id -> attempt.argument().parts().stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst())
                .map(p -> "\"" + p.text() + "\": ")
                .orElse("");
        String reason = prompts.demonstration().gives(finding.reason()) ? "" : finding.reason();
        String fault = wording.isBlank() ? reason : wording + " No. " + reason;
        return (judged + fault.strip() + (advice.isEmpty() ? "" : " " + advice)).strip();
    }
}
