package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only pretend; a folder with blanks in its name holds them all. */
class LauncherTest {
    private static final String JAVA =
            """
            #!/bin/sh
            case "$*" in
                *ArchiveClassesAtExit*) ;;
                *-version*) echo 'openjdk version "%s"' >&2 ;;
                *) for argument; do echo "<$argument>"; done ;;
            esac
            """;
    private static final String ARCHIVING =
            """
            *ArchiveClassesAtExit*|*AOTCacheOutput*)
                    for argument; do
                        case $argument in
                            -XX:ArchiveClassesAtExit=*|-XX:AOTCacheOutput=*) echo classes >"${argument#*=}" ;;
                        esac
                    done
                    while [ $# -gt 2 ]; do shift; done
                    echo "$*" >>"$0.made" ;;
            """;
    private static final String WRITING =
            """
            *WriteOut*)
                    while [ "$1" != dev.scaffold.cli.start.WriteOut ]; do shift; done
                    echo jar >"$2" ;;
                *ArchiveClassesAtExit*) ;;""";
    private static final String MAVEN =
            """
            #!/bin/sh
            case "$*" in
                *--version*) echo "Apache Maven %s (x)"; exit ;;
            esac
            echo "[INFO] Building A part 1.0   [1/2]"
            mkdir -p adapters/cli/target/lib
            echo jar >adapters/cli/target/scaffold-cli-1.jar
            echo jar >adapters/cli/target/lib/other.jar
            """;
    private static final String BROKEN_MAVEN =
            MAVEN + """
            echo "[ERROR] it does not compile"
            exit 1
            """;
    private static final List<String> TOOLS = List.of(
            "cat",
            "cksum",
            "cp",
            "cut",
            "date",
            "dirname",
            "find",
            "grep",
            "head",
            "ln",
            "mkdir",
            "mv",
            "printf",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sh",
            "sleep",
            "stty",
            "touch",
            "tr");

    @TempDir
    Path temporary;

    private Path project = Path.of("");
    private Path bin = Path.of("");

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        project = Files.createDirectories(temporary.resolve("a project/of mine"));
        Files.copy(Path.of("../../scaffold"), project.resolve("scaffold"));
        Files.writeString(project.resolve("pom.xml"), "");
        Files.writeString(
                Files.createDirectories(project.resolve("adapters/cli/src/main"))
                        .resolve("A.java"),
                "");
        bin = Files.createDirectories(temporary.resolve("bin"));
        for (String tool : TOOLS) {
            link(tool);
        }
        program("java", JAVA.formatted("17.0.1"));
        program("javac", "#!/bin/sh\n");
        program("mvn", MAVEN.formatted("3.8.7"));
    }

    @Test
    void first_use_builds_and_runs_and_hands_on_arguments_as_they_are() throws Exception {
        Run run = launch("ask", "two words", "", "a'b\"c$d*");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("not built yet", "A part 1.0 [1/2]");
        assertThat(run.out().lines()).endsWith("<ask>", "<two words>", "<>", "<a'b\"c$d*>");
    }

    @Test
    void second_use_builds_nothing() throws Exception {
        launch("demo");

        Run second = launch("demo");

        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("<demo>");
    }

    @Test
    void check_finds_its_classes_the_quick_way_and_the_rest_the_usual_one() throws Exception {
        Run check = launch("check", "my.cq");
        Run demo = launch("demo");

        assertThat(check.out()).contains("<-Xbootclasspath/a:").contains("lib/other.jar>");
        assertThat(check.out().lines()).endsWith("<check>", "<my.cq>");
        assertThat(demo.out()).doesNotContain("-Xbootclasspath");
    }

    @Test
    void check_finds_its_classes_in_one_jar_where_that_can_be_made() throws Exception {
        program("java", JAVA.formatted("17.0.1").replace("*ArchiveClassesAtExit*) ;;", WRITING));

        Run first = launch("check", "my.cq");
        Run second = launch("check", "my.cq");
        Run demo = launch("demo");

        assertThat(first.out()).contains("<-Xbootclasspath/a:", "java.jar>").doesNotContain("scaffold-cli.jar", "lib/");
        assertThat(second).isEqualTo(new Run(0, first.out(), ""));
        assertThat(demo.out()).contains("scaffold-cli.jar>").doesNotContain("java.jar", "-Xbootclasspath");
    }

    @Test
    void archive_is_made_once_for_each_way() throws Exception {
        program("java", JAVA.formatted("17.0.1").replace("*ArchiveClassesAtExit*) ;;", ARCHIVING));

        Run first = launch("check", "my.cq");
        launch("check", "other.cq");
        launch("demo");
        Run last = launch("demo");

        assertThat(first.out()).contains("<-XX:SharedArchiveFile=");
        assertThat(last.out()).contains("<-XX:SharedArchiveFile=");
        assertThat(Files.readAllLines(bin.resolve("java.made"))).containsExactly("warm-up check", "warm-up all");
    }

    @Test
    void java_25_is_given_its_own_kind_of_archive() throws Exception {
        program("java", JAVA.formatted("25.0.1").replace("*ArchiveClassesAtExit*) ;;", ARCHIVING));

        Run check = launch("check", "my.cq");

        assertThat(check.out()).contains("<-XX:AOTCache=").doesNotContain("SharedArchiveFile", "-Xbootclasspath");
        assertThat(check.out().lines()).endsWith("<check>", "<my.cq>");
    }

    @Test
    void changed_source_is_built_again() throws Exception {
        launch("demo");
        makeNewer(project.resolve("adapters/cli/src/main/A.java"));

        Run run = launch("demo");

        assertThat(run.err()).contains("sources have changed: building");
    }

    @Test
    void source_that_was_taken_away_is_noticed() throws Exception {
        launch("demo");
        Files.delete(project.resolve("adapters/cli/src/main/A.java"));
        makeNewer(project.resolve("adapters/cli/src/main"));

        assertThat(launch("demo").err()).contains("sources have changed: building");
    }

    @Test
    void build_that_fails_is_told_and_leaves_nothing_half_built() throws Exception {
        program("mvn", BROKEN_MAVEN.formatted("3.8.7"));

        Run run = launch("demo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[ERROR] it does not compile", "it could not be built", "build.log");
        assertThat(left()).containsExactly("build.log");
    }

    @Test
    void build_that_was_killed_does_not_stop_the_next_one() throws Exception {
        Path lock = Files.createDirectories(project.resolve("adapters/cli/target/launcher/lock"));
        Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        assertThat(gone.waitFor()).isZero();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

        assertThat(launch("demo").out()).contains("<demo>");
        assertThat(left()).hasSize(3).contains("build.log", "current");
    }

    @Test
    void two_at_once_build_once() throws Exception {
        Process first = start("one");
        Process second = start("two");

        Run one = finish(first);
        Run two = finish(second);

        assertThat(one.out()).contains("<one>");
        assertThat(two.out()).contains("<two>");
        assertThat(Stream.of(one, two).filter(run -> run.err().contains("A part")))
                .hasSize(1);
    }

    @Test
    void link_on_the_path_finds_the_project() throws Exception {
        Files.createSymbolicLink(bin.resolve("scaffold"), project.resolve("scaffold"));

        Run run = finish(process("scaffold", "demo").start());

        assertThat(run.out()).contains("<demo>");
    }

    @Test
    void missing_java_is_told() throws Exception {
        Files.delete(bin.resolve("java"));

        refused("there is no Java on the PATH", "openjdk-17-jdk");
    }

    @Test
    void old_java_is_told() throws Exception {
        program("java", JAVA.formatted("1.8.0_292"));

        refused("Java 17 or newer is needed", "is 8");
    }

    @Test
    void java_without_a_compiler_is_told() throws Exception {
        Files.delete(bin.resolve("javac"));

        refused("a Java without a compiler");
    }

    @Test
    void missing_maven_is_told() throws Exception {
        Files.delete(bin.resolve("mvn"));

        refused("there is no mvn on the PATH", "Maven 3.8");
    }

    @Test
    void old_maven_is_told() throws Exception {
        program("mvn", MAVEN.formatted("3.6.3"));

        refused("mvn is 3.6.3");
    }

    private void refused(String... parts) throws Exception {
        Run run = launch("demo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(parts);
        assertThat(run.out()).isEmpty();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("adapters/cli/target/launcher"))) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private static void makeNewer(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    }

    private void link(String tool) throws IOException {
        for (String folder : List.of("/usr/bin", "/bin")) {
            Path there = Path.of(folder, tool);
            if (Files.exists(there)) {
                Files.createSymbolicLink(bin.resolve(tool), there);
                return;
            }
        }
    }

    private void program(String name, String text) throws IOException {
        Path file = bin.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Run launch(String... arguments) throws Exception {
        return finish(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        return process(project.resolve("scaffold").toString(), arguments).start();
    }

    private ProcessBuilder process(String launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\"", "sh", launcher));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        return builder;
    }

    private static Run finish(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }
}
