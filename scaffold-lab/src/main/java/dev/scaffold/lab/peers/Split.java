package dev.scaffold.lab.peers;

/**
 * How many turns did something, by what their speaker stood for.
 *
 * @param right those that stood for what is right
 * @param wrong those that stood for what is wrong
 * @param unsure those of a speaker that was not sure
 */
public record Split(int right, int wrong, int unsure) {
    /** None did. */
    public static final Split NONE = new Split(0, 0, 0);

    /** All of them. */
    public int all() {
        return right + wrong + unsure;
    }

    Split plus(Said said) {
        return said.position().isEmpty()
                ? new Split(right, wrong, unsure + 1)
                : said.right() ? new Split(right + 1, wrong, unsure) : new Split(right, wrong + 1, unsure);
    }

    Split plus(Split other) {
        return new Split(right + other.right, wrong + other.wrong, unsure + other.unsure);
    }
}
