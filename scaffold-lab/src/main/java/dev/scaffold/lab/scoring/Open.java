package dev.scaffold.lab.scoring;

import java.util.Optional;

/** Open answers: what no comparison can tell. */
final class Open {
    private static final int LONGEST = 120;

    private Open() {}

    /** The beginning of a reply, on one line. */
    static Optional<String> read(String reply) {
        String line = reply.strip().replaceAll("\\s+", " ");
        return Optional.of(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…")
                .filter(text -> !text.isEmpty());
    }

    static IllegalStateException needsAJudge() {
        return new IllegalStateException(
                "an open answer can be told right or wrong by a judge only: this type of answer is for comparisons");
    }
}
