package dev.scaffold.toulmin.peers;

import dev.scaffold.Message;
import dev.scaffold.Request;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dialogue as one of its speakers sees it: the question, its own turns as its own, those of others as they were said, unsigned. */
final class View {
    static final String ANOTHER = "Somebody else answers the same question:";
    static final String FAULTS = "A check of your last answer found this:";
    static final String CLOSING =
            "Go through that answer and your own step by step. Keep yours unless you find a mistake in it, and take the"
                    + " other over only if you find none in that. Then give your whole answer in the form that was asked for.";
    static final String FIRST_CLOSING =
            "It may be wrong. Answer the question yourself, step by step, in the form that was asked for.";

    private static final int LONGEST_FORM = 300;

    private final Plan plan;
    private final Request question;

    View(Plan plan, Request question) {
        this.plan = plan;
        this.question = question;
    }

    /** What is sent to a speaker. */
    Request of(String speaker, List<Turn> turns) {
        List<Message> messages = new ArrayList<>(instructed().messages());
        boolean spoken = false;
        List<String> heard = new ArrayList<>();
        List<String> faults = List.of();
        for (Turn turn : turns) {
            if (turn.speaker().equals(speaker)) {
                say(messages, heard);
                messages.add(Message.assistant(turn.reply().text()));
                heard.clear();
                spoken = true;
                faults = turn.judged().map(Faults::of).orElse(List.of());
            } else {
                heard.add(ANOTHER + "\n" + turn.reply().text().strip());
            }
        }
        if (!heard.isEmpty()) {
            faults.stream().reduce((a, b) -> a + "\n" + b).ifPresent(lines -> heard.add(FAULTS + "\n" + lines));
            heard.add(spoken ? CLOSING : FIRST_CLOSING);
            form().ifPresent(heard::add);
            say(messages, heard);
        }
        Request request = question.withMessages(messages);
        return plan.draft().maxOutputTokens().isPresent()
                ? request.withSampling(question.sampling()
                        .withMaxOutputTokens(Math.min(
                                plan.draft().maxOutputTokens().getAsInt(),
                                question.sampling().maxOutputTokens().orElse(Integer.MAX_VALUE))))
                : request;
    }

    /**
     * How the answer is to be given, once more: the last paragraph of what was asked, if it has several and this one is short. A small
     * model that reads another's answer last has forgotten it.
     */
    private Optional<String> form() {
        String asked = instructed().question().strip();
        int last = asked.lastIndexOf("\n\n");
        return last < 0
                ? Optional.empty()
                : Optional.of(asked.substring(last).strip()).filter(form -> form.length() <= LONGEST_FORM);
    }

    /** The question with what the script adds to it. */
    private Request instructed() {
        return plan.draft()
                .instruct()
                .map(i -> appended(new ArrayList<>(question.messages()), i))
                .map(question::withMessages)
                .orElse(question);
    }

    private static void say(List<Message> messages, List<String> parts) {
        if (!parts.isEmpty()) {
            appended(messages, parts.stream().collect(Collectors.joining("\n\n")));
        }
    }

    /** Joined to the last message where that is plain text of the user: many models know no two such messages in a row. */
    private static List<Message> appended(List<Message> messages, String text) {
        int last = messages.size() - 1;
        Message message = messages.get(last);
        if (message.from() == Message.From.USER && message.origin().isEmpty()) {
            messages.set(last, Message.user(message.text() + "\n\n" + text));
        } else {
            messages.add(Message.user(text));
        }
        return messages;
    }
}
