package dev.scaffold.lab.probes;

import dev.scaffold.Reply;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import java.util.List;
import java.util.Optional;

/**
 * The two answers side by side in a fresh context, nobody knowing whose they are, in both orders. If both name the same one, that is it;
 * otherwise the position stays.
 */
final class BlindChoice implements Responder {

    @Override
    public String name() {
        return "blind-choice";
    }

    @Override
    public Calls calls() {
        return Calls.of(2);
    }

    @Override
    public Given respond(Challenged challenged) {
        // the smaller of the two first, then the other way round: the same two calls whoever holds which
        String one = challenged.position();
        String other = challenged.rival();
        boolean inOrder = one.compareTo(other) <= 0;
        Reply first = inOrder ? ask(challenged, one, other) : ask(challenged, other, one);
        Reply second = inOrder ? ask(challenged, other, one) : ask(challenged, one, other);
        Asking asking = challenged.asking();
        Optional<String> chosen = asking.row().scorer().read(first.text());
        boolean agreed = chosen.isPresent()
                && chosen.equals(asking.row().scorer().read(second.text()))
                && (same(asking, chosen.get(), one) || same(asking, chosen.get(), other));
        Reply reply = agreed ? second : second.withText(Challenged.answer(one));
        return Given.chosen(reply, List.of(first, second));
    }

    private static boolean same(Asking asking, String read, String value) {
        return asking.row().scorer().right(read, value);
    }

    private static Reply ask(Challenged challenged, String one, String other) {
        Asking asking = challenged.asking();
        String form = asking.row().scorer().form();
        return asking.model()
                .reply(asking.request(asking.row().question() + "\n\nTwo answers were given.\nOne: "
                        + challenged.row().shown(one) + "\nThe other: "
                        + challenged.row().shown(other)
                        + "\n\nWork out which of the two is right, then " + form));
    }
}
