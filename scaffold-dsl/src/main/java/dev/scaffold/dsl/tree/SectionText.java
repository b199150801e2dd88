package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sections as text that reads back as the same sections. */
final class SectionText {
    private SectionText() {}

    static String of(Section section) {
        if (section instanceof Ask ask) {
            return AskText.of(ask);
        } else if (section instanceof Section.About about) {
            return "about " + TreeText.text(about.text());
        } else if (section instanceof Section.Roles roles) {
            return "roles"
                    + TreeText.block(roles.roles().stream()
                            .map(r -> r.role().text() + " " + TreeText.text(r.name()))
                            .toList());
        } else if (section instanceof Section.Draft draft) {
            return "draft"
                    + TreeText.block(
                            draft.clauses().stream().map(SectionText::draft).toList());
        } else if (section instanceof Section.Argument argument) {
            return "argument"
                    + TreeText.block(
                            argument.parts().stream().map(SectionText::part).toList());
        } else if (section instanceof Section.GateTree gate) {
            return "gate " + gate.subject().text()
                    + TreeText.block(
                            gate.clauses().stream().map(SectionText::gate).toList());
        } else if (section instanceof Section.Limits limits) {
            return "limits"
                    + TreeText.block(
                            limits.limits().stream().map(SectionText::limit).toList());
        }
        return line(section);
    }

    private static String line(Section section) {
        if (section instanceof Section.Include include) {
            return "include " + include.name().text()
                    + (include.except().isEmpty() ? "" : " except " + TreeText.words(include.except()));
        } else if (section instanceof Section.Generate generate) {
            return "generate " + generate.write().value() + " questions of "
                    + generate.kind().text() + " keep " + generate.keep().value()
                    + joined(generate.weight().stream()
                            .map(w -> " weight " + w.value())
                            .toList())
                    + joined(generate.role().stream()
                            .map(r -> " by " + TreeText.text(r))
                            .toList())
                    + joined(generate.criteria().stream()
                            .map(c -> " " + TreeText.text(c))
                            .toList());
        } else if (section instanceof Section.Counter counter) {
            return "counter by " + TreeText.words(counter.devices());
        } else if (section instanceof Section.Questions questions) {
            return "questions " + questions.mode().name().toLowerCase(Locale.ROOT);
        } else if (section instanceof Section.Observe observe) {
            return "observe"
                    + observe.share()
                            .map(s -> " " + s.judged().value() + " in " + s.of().value())
                            .orElse("");
        }
        if (section instanceof Section.FittedFrom fitted) {
            return "fitted from " + TreeText.text(fitted.file());
        }
        return "on critic failure " + ((Section.Failure) section).disposition().word();
    }

    private static String joined(List<String> texts) {
        return String.join("", texts);
    }

    private static String draft(DraftClause clause) {
        return clause instanceof DraftClause.Instruct instruct
                ? "instruct " + TreeText.text(instruct.text())
                : "at most " + ((DraftClause.AtMost) clause).tokens().value() + " tokens";
    }

    private static String part(PartTree part) {
        return part.kind().text() + " " + count(part.count())
                + part.clauses().stream().map(SectionText::clause).collect(Collectors.joining());
    }

    private static String count(PartTree.Count count) {
        boolean single =
                count.most().filter(m -> m.span().equals(count.least().span())).isPresent();
        return count.least().value()
                + (single
                        ? ""
                        : ".." + count.most().map(m -> m.value().toString()).orElse(""));
    }

    private static String clause(PartClause clause) {
        if (clause instanceof PartClause.From from) {
            return " from " + TreeText.words(from.places());
        } else if (clause instanceof PartClause.ByPattern by) {
            return " by pattern " + TreeText.text(by.pattern());
        }
        return " " + clause.sort();
    }

    private static String gate(GateClause clause) {
        if (clause instanceof GateClause.AgreeWhen agree) {
            return "agree when " + FormulaText.of(agree.formula());
        } else if (clause instanceof GateClause.RepairUpTo repair) {
            return "repair up to " + repair.times().value() + " times"
                    + repair.note().map(n -> " with " + TreeText.text(n)).orElse("");
        } else if (clause instanceof GateClause.Otherwise otherwise) {
            return "otherwise " + otherwise.disposition().word();
        } else if (clause instanceof GateClause.Presuppositions presuppositions) {
            return "presuppositions " + count(presuppositions.count());
        } else if (clause instanceof GateClause.Travelling travelling) {
            return "questions " + travelling.mode().name().toLowerCase(Locale.ROOT);
        } else if (clause instanceof GateClause.Blind blind) {
            return "blind " + blind.answers().value();
        } else if (clause instanceof GateClause.Margin margin) {
            return "margin " + margin.margin().value();
        } else if (clause instanceof GateClause.Turns turns) {
            return "turns " + turns.most().value();
        }
        return "stop on " + ((GateClause.StopOn) clause).rule().text();
    }

    private static String limit(LimitTree limit) {
        if (limit instanceof LimitTree.Calls calls) {
            return "calls " + calls.calls().value();
        } else if (limit instanceof LimitTree.Tokens tokens) {
            return "tokens " + tokens.tokens().value();
        }
        LimitTree.Time time = (LimitTree.Time) limit;
        return "time " + time.amount().value() + time.unit().text();
    }
}
