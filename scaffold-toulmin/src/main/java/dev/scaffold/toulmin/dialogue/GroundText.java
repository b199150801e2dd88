package dev.scaffold.toulmin.dialogue;

import java.util.ArrayList;
import java.util.List;

/** Words a board for the next call. */
final class GroundText {
    private static final int MOST_LINES = 12;
    static final int MOST_TEXT = 200;
    private static final int MOST_NAME = 40;

    private GroundText() {}

    static String of(Board board) {
        List<String> lines = new ArrayList<>();
        block("Agreed so far:", Status.ACCEPTED, board, lines);
        block("Contested:", Status.CONTESTED, board, lines);
        block("No longer assumed:", Status.WITHDRAWN, board, lines);
        return String.join("\n", lines);
    }

    private static void block(String head, Status status, Board board, List<String> lines) {
        List<Proposition> all =
                board.propositions().filter(p -> p.status() == status).asJava();
        if (all.isEmpty()) {
            return;
        }
        lines.add(head);
        int left = Math.max(0, all.size() - MOST_LINES);
        if (left > 0) {
            lines.add("- (" + left + " earlier ones)");
        }
        all.subList(left, all.size()).forEach(p -> lines.add(line(p)));
    }

    private static String line(Proposition proposition) {
        String because = proposition.footing().because();
        return "- " + Texts.quoted(proposition.text(), MOST_TEXT) + " (" + Texts.cut(proposition.by(), MOST_NAME)
                + ", turn " + proposition.since() + ")"
                + (because.isEmpty() || proposition.status() == Status.WITHDRAWN
                        ? ""
                        : ", because " + Texts.quoted(because, MOST_TEXT));
    }
}
