package dev.scaffold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM names everything that is published, in the version that it has. */
class BomTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(scaffold-[^<]+)</artifactId>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>scaffold(?:-bom)?</artifactId>\\s*<version>([^<]+)</version>");
    private static final Set<String> UNPUBLISHED = Set.of("scaffold-bom", "scaffold-examples", "scaffold-bench");

    @Test
    void bom_namesEveryPublishedModule() throws IOException {
        List<String> published = all(MODULE, read("pom.xml")).stream()
                .filter(module -> !module.equals("examples/newcomer"))
                .map(BomTest::artifact)
                .filter(artifact -> !UNPUBLISHED.contains(artifact))
                .toList();
        String bom = read("scaffold-bom/pom.xml");

        List<String> managed = all(ARTIFACT, bom.substring(bom.indexOf("<dependencyManagement>")));

        assertThat(managed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void bomAndNewcomer_haveTheVersionOfEverythingElse() throws IOException {
        String version = all(VERSION, read("pom.xml")).get(0);

        assertThat(all(VERSION, read("scaffold-bom/pom.xml"))).containsExactly(version);
        assertThat(all(VERSION, read("examples/newcomer/pom.xml"))).containsExactly(version);
    }

    private static String artifact(String module) {
        try {
            return all(ARTIFACT, read(module + "/pom.xml")).get(0);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
