package dev.scaffold.toulmin;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its little words whether a text may be taken for English. A few words and numbers may, unless something speaks for another
 * language. It is no detector of languages: a short text in another one, written with plain letters and without any of the words below,
 * passes for English.
 */
final class English {
    /** As many words without a little one among them are no English. */
    private static final int A_FEW = 12;

    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private static final Set<String> LITTLE =
            words("the of and to in is it that for was on are with as his they be at this have"
                    + " from by not but what all were when your can there use each which she do how their if will up other about then them"
                    + " these so some her would him into has two more no way could my than been who its now down did get may he we you one"
                    + " because after before since while since only does must should over per between both most more");

    /** Little words of other languages that are none in English. */
    private static final Set<String> OTHERS = words(
            "und der das ist nicht eine einen dem auf ein sich auch wird sind oder aber wenn denn sei nur noch wie bei wir sie er"
                    + " les est une pour dans qui pas sur plus avec sont mais ou donc que nous vous elle ils cette sauf ce"
                    + " el los las una por para como del pero si sus esta es salvo son hay porque"
                    + " il che della sono anche nel gli perche di non ed alla delle"
                    + " os um uma em mas nao se tem isso ele ela dos ao mais"
                    + " het een niet zijn wordt ook maar van voor dat deze tenzij"
                    + " och att som det av ikke og til jeg hvis om er ett inte"
                    + " na nie jest ze sie jak ale jesli je ve bir icin ile bu yang dan adalah tidak dengan untuk ini itu"
                    + " si este nu pentru din hogy az egy nem ja ei se kun ovat mutta ellei");

    private English() {}

    /** True if nothing speaks against it. */
    static boolean likely(String text) {
        Matcher word = WORD.matcher(COMMAND.matcher(text).replaceAll(" "));
        int words = 0;
        int strange = 0;
        int little = 0;
        int others = 0;
        while (word.find()) {
            String found = word.group().toLowerCase(Locale.ROOT);
            words++;
            strange += found.chars().allMatch(c -> c < 0x80) ? 0 : 1;
            little += LITTLE.contains(found) ? 1 : 0;
            others += OTHERS.contains(found) && !LITTLE.contains(found) ? 1 : 0;
        }
        boolean some = little > 0 || words < A_FEW;
        return some && others <= little && 4 * strange <= words;
    }

    private static Set<String> words(String separated) {
        return new HashSet<>(Arrays.asList(separated.split(" ")));
    }
}
