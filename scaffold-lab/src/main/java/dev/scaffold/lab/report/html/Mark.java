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
        return trial.right() ? "\u2713" : trial.unreadable() ? "?" : "\u2717";
    }

    static String words(Trial trial) {
        String answer =
                trial.absent() ? "no reply" : trial.right() ? "right" : trial.unreadable() ? "no answer read" : "wrong";
        return answer + trial.judged().map(Judged::verdict).map(v -> ", " + v).orElse("");
    }

    static String colour(Trial trial) {
        return trial.absent() ? "quiet" : trial.right() ? "right" : "wrong";
    }
}
