package dev.scaffold.cli.view;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Who judged, and why: a rule in code looks different from a model's opinion.
 *
 * @param look how it is shown
 * @param detail how much of it
 */
record Judgement(Look look, Detail detail) {

    /** Judge, reason, probability, quote and the place of the quote, what there is of them. */
    List<Span> of(Finding finding) {
        List<Span> spans = new ArrayList<>();
        spans.add(judge(finding));
        if (!finding.reason().isBlank()) {
            spans.add(look.plain(": " + finding.reason().strip()));
        }
        quote(finding)
                .filter(anchor -> detail.everything() || !repeats(finding.reason(), Place.quote(anchor)))
                .ifPresent(anchor -> quote(anchor, spans));
        return spans;
    }

    /** Findings that came to the same about several parts, in one row. */
    List<Span> of(List<Finding> same) {
        String judges = same.stream().map(Judgement::name).distinct().collect(Collectors.joining(", "));
        OptionalDouble least =
                same.stream().flatMapToDouble(f -> f.probability().stream()).min();
        String probability =
                least.isPresent() ? String.format(Locale.ROOT, ", p %.2f or more", least.getAsDouble()) : "";
        return List.of(look.span(tone(same.get(0)), judges), look.plain(": for each of " + same.size() + probability));
    }

    private Span judge(Finding finding) {
        String probability = finding.probability().isPresent()
                ? String.format(Locale.ROOT, ", p %.2f", finding.probability().getAsDouble())
                : "";
        return look.span(tone(finding), name(finding) + probability);
    }

    /** Who judged: {@code code}, {@code tool stock}, {@code critic's opinion}. */
    static String name(Finding finding) {
        String judge = finding.judgedBy();
        if (byCode(finding)) {
            return "code";
        }
        if (judge.startsWith("tool:")) {
            return "tool " + judge.substring("tool:".length());
        }
        return switch (finding.basis()) {
            case OPINION -> judge + "'s opinion";
            case OTHER_MODEL -> judge + ", another model";
            default -> judge;
        };
    }

    private static boolean byCode(Finding finding) {
        return finding.judgedBy().equals("code") || finding.judgedBy().startsWith("code:");
    }

    private static Tone tone(Finding finding) {
        boolean model = finding.basis() == Basis.OPINION || finding.basis() == Basis.OTHER_MODEL;
        return model ? Tone.OPINION : byCode(finding) || finding.basis() == Basis.TOOL ? Tone.CODE : Tone.PLAIN;
    }

    /** A reason that tells what is quoted makes the quote dispensable where there is little room. */
    private static boolean repeats(String reason, String quote) {
        return reason.contains(quote.substring(0, Math.min(quote.length(), 20)));
    }

    private static Optional<Anchor> quote(Finding finding) {
        return finding.quote().filter(anchor -> !Place.quote(anchor).isBlank());
    }

    private void quote(Anchor anchor, List<Span> spans) {
        spans.add(look.plain("  "));
        spans.add(new Quote(look).of(Place.quote(anchor)));
        spans.add(look.span(anchor instanceof Anchor.Missing ? Tone.BAD : Tone.FAINT, " " + Place.of(anchor)));
    }
}
