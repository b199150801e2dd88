package dev.scaffold.lab.arms;

import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.toulmin.Cqot2024;
import java.util.Optional;

/** The published method of 2024 (arXiv 2412.15177), which makes a plan of its own: the baseline of the field. */
public final class CriticalQuestionsOfThought implements Arm {

    @Override
    public String name() {
        return "cqot-2024";
    }

    @Override
    public Calls calls() {
        return Calls.of(3, 23);
    }

    @Override
    public Given answer(Asking asking) {
        Cqot2024 published = Cqot2024.asPublished();
        Scaffold cast = asking.critic()
                .<Scaffold>map(critic -> published.bind(Role.CRITIC, critic))
                .orElse(published);
        return Given.of(
                cast.deliberate(asking.model(), asking.request(asking.row().plain())), Optional.empty());
    }
}
