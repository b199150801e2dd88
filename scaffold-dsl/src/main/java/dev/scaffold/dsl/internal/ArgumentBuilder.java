package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import java.util.Optional;

/** Builds the parts of an argument. */
final class ArgumentBuilder {

    PartTree part(CqParser.PartContext part) {
        return new PartTree(
                Spans.word(part.kind()),
                count(part.count()),
                part.partClause().stream().map(this::clause).toList(),
                Spans.of(part));
    }

    static PartTree.Count count(CqParser.CountContext count) {
        Numeral least = Literals.number(count.INT(0).getSymbol());
        Optional<Numeral> second = Optional.ofNullable(count.INT(1)).map(i -> Literals.number(i.getSymbol()));
        return new PartTree.Count(least, count.dots == null ? Optional.of(least) : second, Spans.of(count));
    }

    private PartClause clause(CqParser.PartClauseContext clause) {
        if (clause instanceof CqParser.FromContext from) {
            return new PartClause.From(from.place().stream().map(Spans::word).toList(), Spans.of(clause));
        } else if (clause instanceof CqParser.ByPatternContext by) {
            return new PartClause.ByPattern(Literals.rawText(by.text().getStart()), Spans.of(clause));
        } else if (clause instanceof CqParser.ConvergentContext) {
            return new PartClause.Convergent(Spans.of(clause));
        }
        return new PartClause.Implicit(Spans.of(clause));
    }
}
