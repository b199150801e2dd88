package dev.scaffold;

/** A model with a scaffold around it. */
record GatedModel(Scaffold scaffold, Model model) implements Model {

    @Override
    public Reply reply(Request request) {
        Deliberation deliberation = scaffold.deliberate(model, request);
        Reply reply = deliberation.reply().withDeliberation(deliberation);
        boolean refusal = !deliberation.agreed() && !deliberation.passedThrough();
        return refusal && request.format().structured() ? reply.withText(scaffold.textOnly(deliberation)) : reply;
    }

    @Override
    public ModelId id() {
        return model.id();
    }

    @Override
    public boolean holdsTokenLimits() {
        return model.holdsTokenLimits();
    }
}
