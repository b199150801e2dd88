package dev.scaffold.toulmin;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Source;
import dev.scaffold.toulmin.checks.BoundedPattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an argument out of what code finds in a draft and what a critic says, and looks up by code where each part stands. */
final class Extraction {
    private static final String JUDGE = "code:found";
    private static final int MOST_PARTS_READ = 200;

    private final Plan plan;
    private final Places places;
    private final String draft;
    private final Map<Part.Kind, Said> said = new EnumMap<>(Part.Kind.class);
    private final Set<Part.Kind> givenUp = EnumSet.noneOf(Part.Kind.class);

    private record Said(Heard heard, List<Part> parts) {}

    Extraction(Plan plan, Places places) {
        this.plan = plan;
        this.places = places;
        this.draft = places.draft().source().text();
    }

    /** The parts that code finds by the script's patterns. */
    Argument byPattern() {
        List<Part> parts = new ArrayList<>();
        for (PartShape shape : plan.shape()) {
            shape.pattern().ifPresent(pattern -> parts.addAll(matches(shape.kind(), pattern)));
        }
        return new Argument(parts);
    }

    private List<Part> matches(Part.Kind kind, Pattern pattern) {
        List<Part> parts = new ArrayList<>();
        Optional<Matcher> matcher = BoundedPattern.matcher(pattern, draft);
        BoundedPattern.Search search = matcher.map(BoundedPattern::search).orElse(BoundedPattern.Search.GIVEN_UP);
        while (search == BoundedPattern.Search.FOUND && parts.size() < MOST_PARTS_READ) {
            Part part = matched(kind, parts.size() + 1, matcher.orElseThrow());
            if (!part.text().isEmpty()) {
                parts.add(part);
            }
            search = BoundedPattern.search(matcher.orElseThrow());
        }
        if (search == BoundedPattern.Search.GIVEN_UP) {
            givenUp.add(kind);
        }
        return parts;
    }

    /** True if it is known what parts of a kind there are, or that there are none: code has looked, or the critic has said so. */
    boolean looked(Part.Kind kind, Map<String, Heard> heard) {
        boolean byCode = plan.shape(kind).filter(s -> s.pattern().isPresent()).isPresent();
        return byCode
                ? !givenUp.contains(kind)
                : Heard.of(heard, Plan.found(kind)).saysNone();
    }

    private Part matched(Part.Kind kind, int number, Matcher matcher) {
        int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
        int start = matcher.start(group);
        int end = matcher.end(group);
        String text = draft.substring(start, end);
        return Part.of(kind, number, text.strip(), new Anchor.Quoted(Source.DRAFT, start, end, text));
    }

    /** The whole argument, kinds in the order of the plan: what code found, and what a critic said of the other kinds. */
    Argument completed(Argument found, Map<String, Heard> heard) {
        List<Part> parts = new ArrayList<>();
        for (PartShape shape : plan.shape()) {
            if (shape.pattern().isPresent()) {
                parts.addAll(found.of(shape.kind()));
            } else {
                parts.addAll(
                        said(shape, Heard.of(heard, Plan.found(shape.kind()))).parts());
            }
        }
        return new Argument(parts);
    }

    /** What was heard of a kind, as parts; worked out again only if more was heard since. */
    private Said said(PartShape shape, Heard heard) {
        return said.compute(
                shape.kind(),
                (kind, before) ->
                        before != null && before.heard().equals(heard) ? before : new Said(heard, parts(shape, heard)));
    }

    private List<Part> parts(PartShape shape, Heard heard) {
        List<Part> parts = new ArrayList<>();
        Anchors anchors = Anchors.in(places(shape));
        for (KeyedLine line : heard.lines()) {
            String text = undressed(line.text());
            if (!text.isEmpty() && !Heard.none(text) && parts.size() < MOST_PARTS_READ) {
                Anchor anchor = anchors.find(text);
                boolean reconstructed = anchor instanceof Anchor.Missing && shape.implicit();
                parts.add(
                        Part.of(shape.kind(), parts.size() + 1, text, reconstructed ? new Anchor.Implicit() : anchor));
            }
        }
        return parts;
    }

    private static String undressed(String text) {
        boolean bracketed = text.length() > 1 && text.startsWith("[") && text.endsWith("]");
        String bare = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        return new KeyedLine(0, bare, 0)
                .quotation()
                .filter(q -> q.length() + 4 >= bare.length())
                .orElse(bare);
    }

    private List<Searched> places(PartShape shape) {
        Set<PartShape.Place> from = shape.from().isEmpty() ? EnumSet.allOf(PartShape.Place.class) : shape.from();
        List<Searched> allowed = new ArrayList<>();
        if (from.contains(PartShape.Place.DRAFT)) {
            allowed.add(places.draft());
        }
        if (from.contains(PartShape.Place.QUESTION)) {
            allowed.add(places.question());
        }
        if (from.contains(PartShape.Place.CONTEXT)) {
            allowed.addAll(places.context());
        }
        return allowed;
    }

    /** The implicit essential findings: too few parts is Unclear, too many Unmet; a part whose quote is missing is not found. */
    List<Finding> counted(Argument argument, Map<String, Heard> heard) {
        return plan.shape().stream()
                .map(shape -> counted(shape, argument.of(shape.kind()), heard))
                .toList();
    }

    private Finding counted(PartShape shape, List<Part> parts, Map<String, Heard> heard) {
        long standing = parts.stream()
                .filter(p -> !(p.anchor() instanceof Anchor.Missing))
                .count();
        if (shape.most().isPresent() && parts.size() > shape.most().getAsInt()) {
            return found(
                    shape,
                    Outcome.UNMET,
                    parts.size() + " found, at most " + shape.most().getAsInt() + " allowed");
        }
        if (givenUp.contains(shape.kind())) {
            return found(shape, Outcome.UNCLEAR, "looking for it by pattern took too long");
        }
        String lost = parts.size() > standing ? ", " + (parts.size() - standing) + " quoted but not found there" : "";
        if (standing < shape.least()) {
            return found(shape, Outcome.UNCLEAR, standing + " found, at least " + shape.least() + " needed" + lost)
                    .withRaw(Heard.of(heard, Plan.found(shape.kind())).raw());
        }
        if (parts.isEmpty() && !looked(shape.kind(), heard)) {
            Heard said = Heard.of(heard, Plan.found(shape.kind()));
            return found(shape, Outcome.UNCLEAR, said.problem().isEmpty() ? "none reported" : said.problem())
                    .withRaw(said.raw());
        }
        return found(shape, Outcome.MET, parts.isEmpty() ? "none" : standing + " found" + lost);
    }

    private static Finding found(PartShape shape, Outcome outcome, String reason) {
        return Finding.of(Plan.found(shape.kind()), outcome, JUDGE, Basis.NOTHING, reason);
    }
}
