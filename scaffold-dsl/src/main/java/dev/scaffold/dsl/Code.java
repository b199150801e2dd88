package dev.scaffold.dsl;

/** The kinds of diagnostics. Each has a page of its name in docs/diagnostics with a script that triggers it. */
public enum Code {
    /** The script is too large or not UTF-8. */
    CQ001(Severity.ERROR),
    /** A character that has no meaning here. */
    CQ002(Severity.ERROR),
    /** A text without its closing quotation mark. */
    CQ003(Severity.ERROR),
    /** An escape in a text that the language does not know. */
    CQ004(Severity.ERROR),
    /** Something else was expected here. */
    CQ005(Severity.ERROR),
    /** A word that nothing here begins with. */
    CQ006(Severity.ERROR),
    /** A brace that is not closed. */
    CQ007(Severity.ERROR),
    /** Braces or parentheses nested too deeply. */
    CQ008(Severity.ERROR),
    /** Too many questions. */
    CQ009(Severity.ERROR),
    /** The script does not say its language version. */
    CQ010(Severity.ERROR),
    /** A version of the language that this library does not read. */
    CQ011(Severity.ERROR),
    /** A construct that this version checks and cannot run yet. */
    CQ012(Severity.WARNING),
    /** A word of the language used as a name. */
    CQ013(Severity.ERROR),
    /** A question that does not exist. */
    CQ014(Severity.ERROR),
    /** Two scaffolds, packs or parameters of one name. */
    CQ015(Severity.ERROR),
    /** Two questions of one name. */
    CQ016(Severity.ERROR),
    /** A question under a name that the engine keeps for itself. */
    CQ017(Severity.ERROR),
    /** A section that stands twice in a scaffold. */
    CQ018(Severity.ERROR),
    /** Something said twice in one place. */
    CQ019(Severity.ERROR),
    /** A question of a part that the argument does not list. */
    CQ020(Severity.ERROR),
    /** A part listed twice. */
    CQ021(Severity.ERROR),
    /** A count that nothing can have. */
    CQ022(Severity.ERROR),
    /** A part without an upper count where each one costs a call. */
    CQ023(Severity.ERROR),
    /** A question for a model without words. */
    CQ024(Severity.ERROR),
    /** Something said of a question that code answers, and that only a model could obey. */
    CQ025(Severity.ERROR),
    /** A check that does not exist. */
    CQ026(Severity.ERROR),
    /** A check with too few or too many arguments. */
    CQ027(Severity.ERROR),
    /** A pattern that is not a regular expression. */
    CQ028(Severity.ERROR),
    /** A probability that is not between 0 and 1. */
    CQ029(Severity.ERROR),
    /** A number that is too small or too large. */
    CQ030(Severity.ERROR),
    /** A quote from a part that the question is not about. */
    CQ031(Severity.ERROR),
    /** Both orders for a question that has no two sides. */
    CQ032(Severity.ERROR),
    /** A scaffold without a gate. */
    CQ033(Severity.ERROR),
    /** A group that does not exist or is empty. */
    CQ034(Severity.ERROR),
    /** A gate that agrees with everything. */
    CQ035(Severity.ERROR),
    /** A gate that agrees with nothing. */
    CQ036(Severity.ERROR),
    /** A question that changes no verdict. */
    CQ037(Severity.WARNING),
    /** A limit below what the structure may use. */
    CQ038(Severity.WARNING),
    /** A limit that no passing run fits in. */
    CQ039(Severity.ERROR),
    /** A time without a unit that is known. */
    CQ040(Severity.ERROR),
    /** A part that code finds and a model reconstructs. */
    CQ041(Severity.ERROR),
    /** A negation in a gate. */
    CQ042(Severity.ERROR),
    /** Two texts where one belongs. */
    CQ043(Severity.ERROR),
    /** A pack that does not exist. */
    CQ044(Severity.ERROR),
    /** A file outside the script's folder. */
    CQ045(Severity.ERROR),
    /** A file that cannot be found. */
    CQ046(Severity.ERROR),
    /** A pack that brings a question that is there already. */
    CQ047(Severity.ERROR),
    /** A pack that is used and not included. */
    CQ048(Severity.WARNING),
    /** A pack that includes itself. */
    CQ049(Severity.ERROR),
    /** Something said of a gate that is of another kind. */
    CQ050(Severity.ERROR),
    /** A parameter that does not exist. */
    CQ051(Severity.ERROR),
    /** A parameter that nothing uses. */
    CQ052(Severity.WARNING),
    /** Generated questions of which more are kept than written. */
    CQ053(Severity.ERROR),
    /** Generated questions without a criterion to select them by. */
    CQ054(Severity.ERROR),
    /** A rebuttal or counter-argument that nothing asks about. */
    CQ055(Severity.ERROR),
    /** A share that is not one. */
    CQ056(Severity.ERROR),
    /** Something said of a part or question that cannot have it. */
    CQ057(Severity.ERROR),
    /** Something that only matters to a gate that weighs the argument, where no gate does. */
    CQ058(Severity.ERROR),
    /** A question of a rebuttal whose failing would help. */
    CQ059(Severity.ERROR),
    /** A device for claims used on something else. */
    CQ060(Severity.ERROR),
    /** A device that can only veto used as a reason to agree. */
    CQ061(Severity.ERROR),
    /** One text that would be both ground and rebuttal. */
    CQ062(Severity.ERROR),
    /** A test of a scaffold that does not exist. */
    CQ063(Severity.ERROR),
    /** A test that expects nothing. */
    CQ064(Severity.ERROR),
    /** A test that lacks what it needs to run. */
    CQ065(Severity.ERROR),
    /** A recorded run with something made up. */
    CQ066(Severity.ERROR),
    /** A judgement of a question that code answers. */
    CQ067(Severity.ERROR),
    /** A draft that would never be asked for. */
    CQ068(Severity.ERROR),
    /** Expectations that exclude each other. */
    CQ069(Severity.ERROR),
    /** A part that a test hands over and code looks for. */
    CQ070(Severity.ERROR),
    /** A judgement of a part that the test does not have. */
    CQ071(Severity.ERROR),
    /** A gate too large to be decided exactly. */
    CQ072(Severity.NOTICE),
    /** Backing that would answer doubts, and that nothing asks about. */
    CQ073(Severity.ERROR),
    /** Something fitted is asked for, and no file of it is named. */
    CQ074(Severity.ERROR),
    /** Something that does not go with questions in the draft call. */
    CQ075(Severity.ERROR),
    /** A file that does not hold what was fitted. */
    CQ076(Severity.ERROR),
    /** What was fitted does not go with the scaffold that names it. */
    CQ077(Severity.ERROR),
    /** A schema that is none. */
    CQ078(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
