package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no parser of command lines does what it does with one. */
class PlainTest {
    @TempDir
    Path folder;

    @Test
    void files_are_checked_as_by_the_parser() throws IOException {
        String good = file("good.cq", Answers.SCRIPT);
        String wrong = file("wrong.cq", Answers.SCRIPT.replace("agree when claim", "agree when clam"));

        same("check", good);
        same("check", wrong);
        same("check", good, wrong);
    }

    @Test
    void what_is_no_file_is_told_as_by_the_parser() throws IOException {
        same("check", folder.toString());
        same("check", folder.resolve("missing.cq").toString());
        same("check", file("good.cq", Answers.SCRIPT), "x\ny.cq");
    }

    @Test
    void everything_else_is_left_to_the_parser() throws IOException {
        String good = file("good.cq", Answers.SCRIPT);

        assertThat(Program.BARE.runPlain()).isEmpty();
        assertThat(Program.BARE.runPlain("check")).isEmpty();
        assertThat(Program.BARE.runPlain("check", "--json", good)).isEmpty();
        assertThat(Program.BARE.runPlain("check", good, "-")).isEmpty();
        assertThat(Program.BARE.runPlain("check", good, "@more")).isEmpty();
        assertThat(Program.BARE.runPlain("check", good, "")).isEmpty();
        assertThat(Program.BARE.runPlain("check", "a\0b")).isEmpty();
        assertThat(Program.BARE.runPlain("test", good)).isEmpty();
    }

    private static void same(String... args) {
        assertThat(Program.BARE.runPlain(args)).contains(Program.BARE.run(args));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
