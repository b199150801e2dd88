package dev.scaffold.lab.report.html;

import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.Trial;

/** How one answer is marked: by a sign, in words, and by colour, which never stands alone. */
final class Mark {
    private Mark() {}

    static String of(Trial trial) {
        if (trial.absent()) {
            return "\u2205";
        }
        return trial.right() ? "\u2713" : trial.unreadable() || !trial.scored() ? "?" : "\u2717";
    }

    static String words(Trial trial) {
        return told(trial)
                + trial.judged().map(Judged::verdict).map(v -> ", " + v).orElse("");
    }

    private static String told(Trial trial) {
        if (trial.absent()) {
            return "no reply";
        }
        String wrong = trial.unreadable() ? "no answer read" : "wrong";
        return trial.right()
                ? "right"
                : trial.unscored().map(why -> "not scored: " + why).orElse(wrong);
    }

    static String colour(Trial trial) {
        return !trial.scored() ? "quiet" : trial.right() ? "right" : "wrong";
    }
}
