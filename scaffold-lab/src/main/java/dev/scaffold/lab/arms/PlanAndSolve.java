package dev.scaffold.lab.arms;

/** Plan and answer in one call, after Plan-and-Solve prompting (Wang et al., arXiv 2305.04091), in our own words. */
public final class PlanAndSolve implements Arm {

    @Override
    public String name() {
        return "plan-and-solve";
    }

    @Override
    public Calls calls() {
        return Calls.of(1);
    }

    @Override
    public Given answer(Asking asking) {
        return Given.of(asking.model()
                .reply(asking.request(asking.row().question()
                        + "\n\nFirst make sure what is asked, note what is given, and make a plan. Then carry the plan out step by"
                        + " step, and " + asking.row().scorer().form())));
    }
}
