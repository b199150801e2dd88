package dev.scaffold.toulmin;

/** Whether questions are left out once they can no longer change the verdict. */
public enum Settling {
    /** A draft that code has already found wanting is not shown to a critic: saves the call. */
    EARLY,
    /** Every question is answered, as the lab and script tests need it. */
    ASK_ALL
}
