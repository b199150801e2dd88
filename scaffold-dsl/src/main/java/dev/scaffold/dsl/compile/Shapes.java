package dev.scaffold.dsl.compile;

import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.toulmin.PartShape;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Compiles the parts of an argument. */
final class Shapes {
    private Shapes() {}

    static PartShape of(PartTree part) {
        Set<PartShape.Place> from = EnumSet.noneOf(PartShape.Place.class);
        boolean implicit = false;
        Optional<Pattern> pattern = Optional.empty();
        for (PartClause clause : part.clauses()) {
            if (clause instanceof PartClause.From places) {
                places.places()
                        .forEach(p -> from.add(PartShape.Place.valueOf(p.text().toUpperCase(Locale.ROOT))));
            } else if (clause instanceof PartClause.ByPattern by) {
                pattern = Optional.of(Pattern.compile(by.pattern().raw()));
            } else if (clause instanceof PartClause.Implicit) {
                implicit = true;
            }
        }
        OptionalInt most =
                part.count().most().map(m -> OptionalInt.of(m.toInt())).orElse(OptionalInt.empty());
        return new PartShape(part.part(), part.count().least().toInt(), most, from, implicit, pattern);
    }
}
