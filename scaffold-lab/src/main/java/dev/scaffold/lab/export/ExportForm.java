package dev.scaffold.lab.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The forms of export, by the words of the command line. */
public enum ExportForm {
    /** {@link PreferencePairs}. */
    PAIRS("pairs", new PreferencePairs()),
    /** {@link SelfEvaluations}. */
    EVALUATIONS("evaluations", new SelfEvaluations()),
    /** {@link DifficultyBand}. */
    BAND("band", new DifficultyBand()),
    /** {@link Consensus}. */
    CONSENSUS("consensus", new Consensus());

    private final String word;
    private final Export export;

    ExportForm(String word, Export export) {
        this.word = word;
        this.export = export;
    }

    /** The word. */
    public String word() {
        return word;
    }

    /** What writes it. */
    public Export export() {
        return export;
    }

    /**
     * The form of this word.
     *
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static ExportForm parse(String word) {
        return Arrays.stream(values())
                .filter(f -> f.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("form: must be one of "
                        + Arrays.stream(values()).map(ExportForm::word).collect(Collectors.joining(", ")) + ", got `"
                        + word + "`"));
    }
}
