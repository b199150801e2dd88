package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial, followed to the letter: files are written as it says, commands are run, and what they print is what stands there.
 * {@code -Dupdate} rewrites what is printed.
 */
class TutorialTest {
    private static final Path TUTORIAL = Path.of("../../docs/tutorial.md");
    private static final Path RECORDING = Path.of("../../examples/scripts/recordings/sleepwalk.cassette");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(cq|console)(?: (\\S+))?\\n(.*?)^```$");

    @TempDir
    Path folder;

    @Test
    void commands_printWhatTheTutorialShows() throws Exception {
        Files.copy(RECORDING, folder.resolve("sleepwalk.cassette"));
        String text = Files.readString(TUTORIAL);

        String followed = followed(text);

        if (System.getProperty("update") != null) {
            Files.writeString(TUTORIAL, followed);
        }
        assertThat(Files.readString(TUTORIAL)).isEqualTo(followed);
    }

    @Test
    void tutorial_showsAMistakeBeingCaught() throws IOException {
        assertThat(TUTORIAL)
                .content()
                .contains(
                        "✓ careful: recorded: how long did Kim sleep?", "✗ careful: recorded: how long did Kim sleep?");
    }

    private String followed(String text) throws Exception {
        StringBuilder followed = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int done = 0;
        while (block.find()) {
            followed.append(text, done, block.start(3));
            if (block.group(1).equals("cq")) {
                Files.writeString(folder.resolve(block.group(2)), block.group(3));
                followed.append(block.group(3));
            } else {
                followed.append(printed(block.group(3)));
            }
            done = block.end(3);
        }
        return followed.append(text.substring(done)).toString();
    }

    /** The commands of a block, each with what it prints. */
    private String printed(String block) throws Exception {
        StringBuilder printed = new StringBuilder();
        for (String line : block.lines().filter(l -> l.startsWith("$ ")).toList()) {
            if (!printed.isEmpty()) {
                printed.append('\n');
            }
            printed.append(line)
                    .append('\n')
                    .append(run(line.substring(2).split(" ")).stripTrailing())
                    .append('\n');
        }
        return printed.toString();
    }

    private String run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dscaffold.name=" + words[0],
                "-cp",
                System.getProperty("java.class.path"),
                "dev.scaffold.cli.Main"));
        command.addAll(List.of(words).subList(1, words.length));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("COLUMNS", "80");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
