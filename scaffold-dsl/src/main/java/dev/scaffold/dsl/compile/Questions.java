package dev.scaffold.dsl.compile;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.CriticalQuestion.Quotable;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.Threshold;
import dev.scaffold.Tool;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.rules.AskParts;
import dev.scaffold.dsl.rules.Parameters;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.Text;
import dev.scaffold.toulmin.Device;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Compiles questions. */
final class Questions {
    private Questions() {}

    static CriticalQuestion of(Asked asked, Role critic, Map<String, String> given) {
        Ask ask = asked.ask();
        AskParts parts = AskParts.of(ask);
        return new CriticalQuestion(
                ask.name().text(),
                ask.target().target(),
                parts.wordings().stream()
                        .findFirst()
                        .map(w -> Parameters.filled(w.value(), asked.parameters(), given))
                        .orElse(""),
                weight(ask),
                judge(asked, parts, critic),
                ask.first(AskClause.At.class).map(Questions::threshold),
                quoting(ask),
                ask.first(AskClause.BothOrders.class).isPresent(),
                ask.first(AskClause.Repair.class).map(r -> r.advice().value()).orElse(""),
                ask.first(AskClause.Origin.class).map(o -> o.source().value()).orElse(""));
    }

    /** Empty for an essential question; 1 unless said. */
    static OptionalInt weight(Ask ask) {
        if (ask.first(AskClause.Essential.class).isPresent()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                ask.first(AskClause.Weight.class).map(w -> w.weight().toInt()).orElse(1));
    }

    private static Judge judge(Asked asked, AskParts parts, Role critic) {
        if (parts.by().isEmpty()) {
            return new Judge.ByRole(critic);
        }
        AskClause.By by = parts.by().get();
        if (by instanceof AskClause.ByRole role) {
            return new Judge.ByRole(Role.role(role.role().value()));
        } else if (by instanceof AskClause.ByTool tool) {
            return new Judge.ByTool(Tool.tool(tool.tool().value()));
        } else if (by instanceof AskClause.ByRederiving fresh) {
            return Device.REDERIVE.by(
                    role(fresh.role(), critic),
                    fresh.times().map(Numeral::toInt).orElse(1));
        } else if (by instanceof AskClause.ByFormula formula) {
            return Device.FORMULA.by(role(formula.role(), critic));
        }
        return new Judge.ByCode(
                ((AskClause.ByCheck) by).check().text(),
                asked.file().map(List::of).orElseGet(() -> parts.arguments().stream()
                        .map(Text::value)
                        .toList()));
    }

    private static Role role(Optional<Text> named, Role critic) {
        return named.map(r -> Role.role(r.value())).orElse(critic);
    }

    private static Threshold threshold(AskClause.At at) {
        OptionalDouble probability = at.probability()
                .map(p -> OptionalDouble.of(p.value().doubleValue()))
                .orElse(OptionalDouble.empty());
        return new Threshold(probability, at.elseByWord().isPresent());
    }

    private static Set<Quotable> quoting(Ask ask) {
        Set<Quotable> quoting = EnumSet.noneOf(Quotable.class);
        ask.first(AskClause.Quoting.class).ifPresent(q -> q.of().forEach(w -> quoting.add(
                switch (w.text()) {
                    case "draft" -> Quotable.DRAFT;
                    case "question" -> Quotable.QUESTION;
                    default -> Quotable.PART;
                })));
        return quoting;
    }
}
