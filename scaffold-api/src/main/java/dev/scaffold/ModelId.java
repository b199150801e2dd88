package dev.scaffold;

/**
 * What a model is called by whoever supplies it, for instance {@code qwen2.5-coder-1.5b-instruct}.
 *
 * @param name the name; {@code ""} means undeclared
 */
public record ModelId(String name) {

    /** No identity was declared; equal to no other model as far as anchoring is concerned. */
    public static final ModelId UNDECLARED = new ModelId("");

    /** True if a name was declared. */
    public boolean declared() {
        return !name.isEmpty();
    }

    /** True if both are declared and differ: only then is one a judge from outside for the other. */
    public boolean differsFrom(ModelId other) {
        return declared() && other.declared() && !name.equals(other.name);
    }

    @Override
    public String toString() {
        return declared() ? name : "(undeclared)";
    }
}
