package dev.scaffold.dsl;

import dev.scaffold.Disposition;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.DraftClause;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Group;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.LimitTree;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.TargetTree;
import dev.scaffold.dsl.tree.TestClause;
import dev.scaffold.dsl.tree.TestTree;
import dev.scaffold.dsl.tree.Text;
import dev.scaffold.dsl.tree.Word;
import dev.scaffold.toulmin.QuestionMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Trees of every construct, well formed and mostly without sense. Everything stands nowhere: {@link #NOWHERE}. */
final class RandomScripts {
    static final Span NOWHERE = new Span(0, 0);
    private static final List<String> NAMES = List.of("fits", "sums-recompute", "q1", "b-er", "a_b", "x-2-y");
    private static final List<String> VALUES = List.of(
            "", "Is it?", "say \"so\"", "back\\slash", "tab\tand\nline", "äöü 漢字 😀", "# no comment", "{audience}");

    private final Random random;

    RandomScripts(long seed) {
        this.random = new Random(seed);
    }

    ScriptTree script() {
        return new ScriptTree(Optional.of(number(1)), some(0, 4, this::item), Set.of(), NOWHERE);
    }

    private Item item() {
        return switch (random.nextInt(6)) {
            case 0 -> new Item.Use(name(), text(), NOWHERE);
            case 1 -> new Item.Param(name(), text(), NOWHERE);
            case 2 -> new PackTree(name(), text(), some(0, 3, this::packSection), Set.of(), NOWHERE);
            case 3 -> new TestTree(name(), text(), some(0, 5, this::testClause), true, NOWHERE);
            default -> new ScaffoldTree(name(), some(0, 6, this::section), Set.of(), NOWHERE);
        };
    }

    private Section packSection() {
        return switch (random.nextInt(4)) {
            case 0 -> new Section.About(word("about"), text(), NOWHERE);
            case 1 -> new Section.Include(word("include"), name(), some(0, 2, this::name), NOWHERE);
            default -> ask();
        };
    }

    private Section section() {
        return switch (random.nextInt(14)) {
            case 0 -> new Section.Roles(word("roles"), some(0, 1, this::role), NOWHERE);
            case 1 -> new Section.Draft(word("draft"), some(0, 2, this::draftClause), NOWHERE);
            case 2, 3 -> new Section.Argument(word("argument"), some(0, 4, this::part), NOWHERE);
            case 4 ->
                new Section.Generate(
                        word("generate"),
                        number(5),
                        kind(),
                        number(2),
                        some(0, 1, () -> number(3)),
                        some(0, 1, this::text),
                        some(0, 1, this::text),
                        NOWHERE);
            case 5 ->
                new Section.Counter(
                        word("counter"), some(1, 2, () -> word(any("analogy", "omission", "negation"))), NOWHERE);
            case 6 -> new Section.Questions(word("questions"), mode(), NOWHERE);
            case 7, 8 ->
                new Section.GateTree(
                        word("gate"),
                        word(any("answer", "assertion", "revision", "peers")),
                        some(0, 4, this::gateClause),
                        NOWHERE);
            case 9 ->
                new Section.Observe(
                        word("observe"), maybe(() -> new Section.Share(number(1), number(20), NOWHERE)), NOWHERE);
            case 10 ->
                new Section.Failure(
                        word("on"), random.nextBoolean() ? Disposition.ABSTAIN : Disposition.CAVEAT, NOWHERE);
            case 11 -> new Section.Limits(word("limits"), some(0, 3, this::limit), NOWHERE);
            case 12 -> new Section.FittedFrom(word("fitted"), text(), NOWHERE);
            default -> random.nextBoolean() ? ask() : packSection();
        };
    }

    private Section.RoleTree role() {
        return new Section.RoleTree(word("critic"), text(), NOWHERE);
    }

    private DraftClause draftClause() {
        return random.nextBoolean()
                ? new DraftClause.Instruct(text(), NOWHERE)
                : new DraftClause.AtMost(number(400), NOWHERE);
    }

    private PartTree part() {
        return new PartTree(kind(), count(), some(0, 2, this::partClause), NOWHERE);
    }

    private PartTree.Count count() {
        Numeral least = new Numeral(BigDecimal.valueOf(random.nextInt(5)), new Span(0, 1));
        return switch (random.nextInt(3)) {
            case 0 -> new PartTree.Count(least, Optional.of(least), NOWHERE);
            case 1 -> new PartTree.Count(least, Optional.empty(), NOWHERE);
            default ->
                new PartTree.Count(least, Optional.of(new Numeral(BigDecimal.valueOf(7), new Span(1, 2))), NOWHERE);
        };
    }

    private PartClause partClause() {
        return switch (random.nextInt(4)) {
            case 0 -> new PartClause.From(some(1, 2, () -> word(any("draft", "question", "context"))), NOWHERE);
            case 1 -> new PartClause.ByPattern(pattern(), NOWHERE);
            case 2 -> new PartClause.Convergent(NOWHERE);
            default -> new PartClause.Implicit(NOWHERE);
        };
    }

    private Ask ask() {
        boolean draft = random.nextBoolean();
        TargetTree target = draft
                ? new TargetTree(Optional.empty(), word("draft"), NOWHERE)
                : new TargetTree(maybe(() -> word("each")), kind(), NOWHERE);
        List<AskClause> clauses = new ArrayList<>();
        if (random.nextBoolean()) {
            clauses.add(new AskClause.Wording(text()));
        }
        for (AskClause clause : some(0, 4, this::askClause)) {
            boolean second =
                    clause instanceof AskClause.By && clauses.stream().anyMatch(AskClause.By.class::isInstance);
            if (!second) {
                clauses.add(clause);
            }
        }
        return new Ask(word("ask"), name(), target, clauses, NOWHERE);
    }

    private AskClause askClause() {
        return switch (random.nextInt(13)) {
            case 0 -> new AskClause.Essential(NOWHERE);
            case 1 -> new AskClause.Weight(number(2), NOWHERE);
            case 2 -> new AskClause.At(maybe(this::probability), maybe(() -> NOWHERE), NOWHERE);
            case 3 -> new AskClause.ByRole(text(), NOWHERE);
            case 4 -> new AskClause.ByTool(text(), NOWHERE);
            case 5 -> new AskClause.ByCheck(word("arithmetic"), some(0, 2, this::text), NOWHERE);
            case 6 -> new AskClause.ByCheck(word("pattern"), List.of(pattern()), NOWHERE);
            case 7 ->
                random.nextBoolean()
                        ? new AskClause.ByRederiving(maybe(() -> number(2)), maybe(this::text), NOWHERE)
                        : new AskClause.ByFormula(maybe(this::text), NOWHERE);
            case 8 ->
                new AskClause.Quoting(some(1, 2, () -> word(any("draft", "question", "claim", "warrant"))), NOWHERE);
            case 9 -> new AskClause.BothOrders(NOWHERE);
            case 10 -> new AskClause.Repair(text(), NOWHERE);
            case 11 -> new AskClause.Origin(text(), NOWHERE);
            default -> new AskClause.Answerable(NOWHERE);
        };
    }

    private GateClause gateClause() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new GateClause.AgreeWhen(formula(3), NOWHERE);
            case 2 -> new GateClause.RepairUpTo(number(2), maybe(this::text), NOWHERE);
            case 3 -> new GateClause.Otherwise(Disposition.values()[random.nextInt(4)], NOWHERE);
            case 4 -> new GateClause.Presuppositions(count(), NOWHERE);
            case 5 -> new GateClause.Travelling(mode(), NOWHERE);
            case 6 ->
                random.nextBoolean()
                        ? new GateClause.Blind(number(3), NOWHERE)
                        : new GateClause.Margin(probability(), NOWHERE);
            case 7 -> new GateClause.Turns(number(6), NOWHERE);
            default -> new GateClause.StopOn(word(any("agreed", "consensus")), NOWHERE);
        };
    }

    private Formula formula(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> new Formula.QuestionMet(name(), NOWHERE);
            case 1 -> new Formula.AllMet(group(), NOWHERE);
            case 2 -> new Formula.AllEssential(NOWHERE);
            case 3 -> new Formula.AtLeast(number(3), group(), NOWHERE);
            case 4 -> new Formula.ClaimAccepted(NOWHERE);
            case 5 -> new Formula.Strength(probability(), NOWHERE);
            case 6 -> new Formula.Confidence(probability(), NOWHERE);
            case 7 -> new Formula.And(some(2, 3, () -> formula(depth - 1)), NOWHERE);
            default -> new Formula.Or(some(2, 3, () -> formula(depth - 1)), NOWHERE);
        };
    }

    private Group group() {
        return switch (random.nextInt(3)) {
            case 0 -> new Group.Weighed(NOWHERE);
            case 1 -> new Group.Named(name(), NOWHERE);
            default -> new Group.Listed(some(1, 3, this::name), NOWHERE);
        };
    }

    private LimitTree limit() {
        return switch (random.nextInt(3)) {
            case 0 -> new LimitTree.Calls(number(9), NOWHERE);
            case 1 -> new LimitTree.Tokens(number(3000), NOWHERE);
            default -> new LimitTree.Time(number(60), word(any("s", "ms", "min", "h")), NOWHERE);
        };
    }

    private TestClause testClause() {
        return switch (random.nextInt(14)) {
            case 0 -> new TestClause.User(text(), NOWHERE);
            case 1 -> new TestClause.Context(text(), NOWHERE);
            case 2, 3 -> new TestClause.Draft(text(), NOWHERE);
            case 4 ->
                new TestClause.Found(some(1, 5, () -> new TestClause.FoundPart(kind(), text(), NOWHERE)), NOWHERE);
            case 5 -> new TestClause.JudgeRest(Outcome.values()[random.nextInt(3)], NOWHERE);
            case 6 ->
                new TestClause.JudgeOne(
                        name(),
                        maybe(() -> new TestClause.PartNumber(kind(), number(2), NOWHERE)),
                        Outcome.values()[random.nextInt(3)],
                        NOWHERE);
            case 7 -> new TestClause.Replay(text(), NOWHERE);
            case 8 -> new Expectation.Withheld(some(0, 2, this::name), NOWHERE);
            case 9 -> new Expectation.Calls(number(4), NOWHERE);
            case 10 -> new Expectation.Attempts(number(2), NOWHERE);
            case 11 -> new Expectation.OutcomeOf(name(), Outcome.values()[random.nextInt(4)], NOWHERE);
            case 12 -> random.nextBoolean() ? new Expectation.Agreed(NOWHERE) : new Expectation.Undecided(NOWHERE);
            default -> random.nextBoolean() ? new Expectation.Anchored(NOWHERE) : new Expectation.Unanchored(NOWHERE);
        };
    }

    private Word kind() {
        return word(Part.Kind.values()[random.nextInt(6)].word());
    }

    private QuestionMode mode() {
        return QuestionMode.values()[random.nextInt(3)];
    }

    private Word name() {
        return word(NAMES.get(random.nextInt(NAMES.size())));
    }

    private static Word word(String text) {
        return new Word(text, NOWHERE);
    }

    private static Numeral number(int value) {
        return new Numeral(BigDecimal.valueOf(value), NOWHERE);
    }

    private Numeral probability() {
        return new Numeral(new BigDecimal(any("0.5", "0.95", "1", "0.050")), NOWHERE);
    }

    private Text text() {
        if (random.nextInt(5) == 0) {
            String raw = "\n    first \"line\"\n      second \\ line\n    ";
            return new Text(raw.stripIndent().strip(), raw, true, NOWHERE);
        }
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String raw = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return new Text(value, raw, false, NOWHERE);
    }

    private Text pattern() {
        String raw = any("Answer: (.+)", "\\d+\\.\\d", "a|b", "\\\"(.*)\\\"");
        return new Text(raw, raw, false, NOWHERE);
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int least, int most, Supplier<? extends T> make) {
        List<T> made = new ArrayList<>();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            made.add(make.get());
        }
        return made;
    }
}
