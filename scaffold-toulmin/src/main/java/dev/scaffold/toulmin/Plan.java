package dev.scaffold.toulmin;

import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Disposition;
import dev.scaffold.Gate;
import dev.scaffold.Judge;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.Tool;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a scaffold does, as data: what a script compiles to.
 *
 * @param name the scaffold's name
 * @param about what it is for; may be empty
 * @param draft what is added to the caller's request
 * @param critic the role that extracts the argument, and answers where a question names no other role
 * @param shape the parts to be found, at most one entry a kind; kinds that are left out are not looked for
 * @param questions in the order of the script, ids unique
 * @param mode how model-judged questions travel
 * @param agreeWhen the script's own formula; the essential questions come on top, see {@link #gate()}
 * @param maxAttempts how many drafts at most, the first one counted, 1 or more
 * @param repairNote said above what was not met when a draft is sent back; empty for the built-in wording
 * @param otherwise what goes out when the gate does not agree
 * @param limits what one deliberation may cost
 * @param extras what it says beyond all that
 */
public record Plan(
        String name,
        String about,
        DraftInstruction draft,
        Role critic,
        List<PartShape> shape,
        List<CriticalQuestion> questions,
        QuestionMode mode,
        Gate agreeWhen,
        int maxAttempts,
        Optional<String> repairNote,
        Disposition otherwise,
        Budget limits,
        Extras extras) {

    /** The implicit essential question whether the draft is a whole answer. */
    public static final String DRAFT_COMPLETE = "draft-complete";

    /** The implicit question whether what was found supports the position that a reply to a challenge states. */
    public static final String POSITION = "position-supported";

    /** The implicit essential question whether it is known what the user takes for granted, where a gate looks at that. */
    public static final String PRESUPPOSITIONS = "presuppositions-found";

    /** The ids of questions about what the user takes for granted: {@code premise-1} ... */
    private static final Pattern PREMISE = Pattern.compile("premise-\\d+");

    private static final List<String> FOUND =
            Stream.of(Part.Kind.values()).map(kind -> kind.word() + "-found").toList();

    /**
     * What is added to the caller's request for a draft.
     *
     * @param instruct an instruction; empty leaves the request untouched
     * @param maxOutputTokens a cap on its tokens; empty leaves the caller's own
     */
    public record DraftInstruction(Optional<String> instruct, OptionalInt maxOutputTokens) {

        /** The request goes out untouched. */
        public static final DraftInstruction NONE = new DraftInstruction(Optional.empty(), OptionalInt.empty());
    }

    /** A plan without {@link Extras}. */
    public Plan(
            String name,
            String about,
            DraftInstruction draft,
            Role critic,
            List<PartShape> shape,
            List<CriticalQuestion> questions,
            QuestionMode mode,
            Gate agreeWhen,
            int maxAttempts,
            Optional<String> repairNote,
            Disposition otherwise,
            Budget limits) {
        this(
                name,
                about,
                draft,
                critic,
                shape,
                questions,
                mode,
                agreeWhen,
                maxAttempts,
                repairNote,
                otherwise,
                limits,
                Extras.NONE);
    }

    public Plan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(critic, "critic");
        shape = List.copyOf(shape);
        questions = answeredBy(critic, questions);
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(agreeWhen, "agreeWhen");
        Objects.requireNonNull(repairNote, "repairNote");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(extras, "extras");
        if (mode == QuestionMode.INLINE && !critic.equals(Role.CRITIC)) {
            throw new IllegalArgumentException("critic: questions inline are answered by the answering model, so no"
                    + " critic can be named, got `" + critic.name() + "`");
        }
        questions.forEach(Plan::requireSound);
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts: must be 1 or more, got " + maxAttempts);
        }
        if (shape.stream().map(PartShape::kind).distinct().count() != shape.size()) {
            throw new IllegalArgumentException("shape: each kind may be named once, got "
                    + shape.stream().map(p -> p.kind().word()).toList());
        }
        List<String> ids = questions.stream().map(CriticalQuestion::id).toList();
        if (ids.stream().distinct().count() != ids.size() || ids.stream().anyMatch(Plan::reserved)) {
            throw new IllegalArgumentException("questions: ids must be unique and not reserved (" + DRAFT_COMPLETE
                    + ", claim-found ...), got " + ids);
        }
    }

    private static void requireSound(CriticalQuestion question) {
        Device.of(question).ifPresent(device -> {
            if (Focus.kind(question).filter(k -> k == Part.Kind.CLAIM).isEmpty()) {
                throw new IllegalArgumentException(
                        "questions: `" + question.id() + "` by " + device.word() + " must be asked of the claim, got "
                                + question.target().words());
            }
            if (device == Device.REDERIVE && !question.essential()) {
                throw new IllegalArgumentException("questions: `" + question.id() + "` by rederive must be essential,"
                        + " since a fresh answer can only veto; got weight "
                        + question.weight().getAsInt());
            }
        });
    }

    /** A question that names no role is for the critic, whatever the critic is called. */
    private static List<CriticalQuestion> answeredBy(Role critic, List<CriticalQuestion> questions) {
        return questions.stream().map(q -> answeredBy(critic, q)).toList();
    }

    private static CriticalQuestion answeredBy(Role critic, CriticalQuestion question) {
        if (question.judge() instanceof Judge.ByRole by && by.role().equals(Role.CRITIC)) {
            return question.withJudge(new Judge.ByRole(critic));
        }
        return Device.of(question)
                .filter(device -> Device.role(question).equals(Role.CRITIC))
                .map(device -> question.withJudge(device.by(critic, Device.times(question))))
                .orElse(question);
    }

    /** The id of the implicit essential question whether enough and not too many parts of a kind were found. */
    public static String found(Part.Kind kind) {
        return FOUND.get(kind.ordinal());
    }

    /** True if the engine keeps this id for an implicit question. */
    public static boolean reserved(String id) {
        if (id.equals(DRAFT_COMPLETE) || id.equals(POSITION) || id.equals(PRESUPPOSITIONS)) {
            return true;
        }
        for (Part.Kind kind : Part.Kind.values()) {
            if (id.equals(found(kind))) {
                return true;
            }
        }
        return false;
    }

    /** The ids of all essential questions, the implicit ones first. */
    public List<String> essentials() {
        List<String> ids = new ArrayList<>();
        ids.addAll(implicit());
        questions.stream()
                .filter(CriticalQuestion::essential)
                .map(CriticalQuestion::id)
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    private List<String> implicit() {
        List<String> ids = new ArrayList<>();
        ids.add(DRAFT_COMPLETE);
        extras.assertion().ifPresent(a -> ids.add(PRESUPPOSITIONS));
        shape.forEach(s -> ids.add(found(s.kind())));
        return ids;
    }

    /** All questions' ids in the order in which they are shown: the implicit ones, then those of the script. */
    public List<String> order() {
        List<String> ids = new ArrayList<>();
        ids.addAll(implicit());
        questions.forEach(q -> ids.add(q.id()));
        ids.addAll(unwritten());
        return List.copyOf(ids);
    }

    /** The ids of questions that a model is to write and that are not among the questions. */
    public List<String> unwritten() {
        return extras.generations().stream()
                .flatMap(g -> g.ids().stream())
                .filter(id -> questions.stream().noneMatch(q -> q.id().equals(id)))
                .toList();
    }

    /** True if a model writes the question of this id, or the statement that it is about. */
    public boolean generated(String question) {
        return PREMISE.matcher(question).matches()
                || extras.generations().stream().anyMatch(g -> g.ids().contains(question));
    }

    /** The whole formula: all essential questions met, and the script's own. */
    public Gate gate() {
        return new AllOf(List.of(new AllMet(essentials()), agreeWhen));
    }

    /** True if a model answers the question in calls of its own: one for each part of which it is asked. */
    public boolean travelsAlone(CriticalQuestion question) {
        return (mode == QuestionMode.SEPARATE || question.bothOrders()) && question.judge() instanceof Judge.ByRole;
    }

    /** The kinds of parts that a model is asked for. */
    public List<PartShape> extracted() {
        return shape.stream().filter(s -> s.pattern().isEmpty()).toList();
    }

    /** True if a model is asked for parts of this kind. */
    public boolean extracts(Part.Kind kind) {
        return extracted().stream().anyMatch(s -> s.kind() == kind);
    }

    /** Whether an answer may lack a kind: a count from 0. */
    boolean mayBeMissing(Part.Kind kind) {
        return shape(kind).filter(s -> s.least() == 0).isPresent();
    }

    /** The shape of a kind, if it is looked for. */
    public Optional<PartShape> shape(Part.Kind kind) {
        return shape.stream().filter(s -> s.kind() == kind).findFirst();
    }

    /** The roles that are called: the critic and those that questions name, sorted. */
    public Set<Role> roles() {
        Set<Role> roles = new TreeSet<>(java.util.Comparator.comparing(Role::name));
        boolean devices = !extras.counters().isEmpty()
                || !extras.generations().isEmpty()
                || extras.assertion().isPresent()
                || extras.revision().isPresent();
        if (devices || (!extracted().isEmpty() && mode != QuestionMode.INLINE)) {
            roles.add(critic);
        }
        extras.generations().forEach(g -> roles.add(g.role()));
        for (CriticalQuestion question : questions) {
            if (question.judge() instanceof Judge.ByRole by && !answeredInline(question)) {
                roles.add(by.role());
            }
            Device.of(question).ifPresent(device -> roles.add(Device.role(question)));
        }
        return roles;
    }

    private boolean answeredInline(CriticalQuestion question) {
        return mode == QuestionMode.INLINE
                && question.judge().equals(new Judge.ByRole(critic))
                && !question.bothOrders();
    }

    /** The tools that questions name, sorted. */
    public Set<Tool> tools() {
        Set<Tool> tools = new TreeSet<>(java.util.Comparator.comparing(Tool::name));
        for (CriticalQuestion question : questions) {
            if (question.judge() instanceof Judge.ByTool by) {
                tools.add(by.tool());
            }
        }
        return tools;
    }

    /** A copy with these questions. */
    public Plan withQuestions(List<CriticalQuestion> value) {
        return edited(plan -> plan.questions = value);
    }

    /** A copy whose questions travel like this. */
    public Plan withMode(QuestionMode value) {
        return edited(plan -> plan.mode = value);
    }

    /** A copy with this formula of its own. */
    public Plan withAgreeWhen(Gate value) {
        return edited(plan -> plan.agreeWhen = value);
    }

    /** A copy with this many drafts at most. */
    public Plan withMaxAttempts(int value) {
        return edited(plan -> plan.maxAttempts = value);
    }

    /** A copy that lets this go out where the gate does not agree. */
    public Plan withOtherwise(Disposition value) {
        return edited(plan -> plan.otherwise = value);
    }

    /** A copy with these limits. */
    public Plan withLimits(Budget value) {
        return edited(plan -> plan.limits = value);
    }

    /** A copy that says this beyond the rest. */
    public Plan withExtras(Extras value) {
        return edited(plan -> plan.extras = value);
    }

    private Plan edited(Consumer<EditedPlan> edit) {
        EditedPlan plan = new EditedPlan(this);
        edit.accept(plan);
        return plan.plan();
    }
}
