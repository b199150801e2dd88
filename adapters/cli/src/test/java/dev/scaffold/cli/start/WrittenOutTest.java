package dev.scaffold.cli.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.dsl.Script;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class WrittenOutTest {
    private static final String SORTS = LambdasOfAllSorts.class.getName();

    @Test
    void lambda_of_any_sort_does_what_it_did() throws Exception {
        Loader loader = new Loader(WrittenOut.of(classesBeside(LambdasOfAllSorts.class)));

        Object written = loader.loadClass(SORTS).getConstructor().newInstance();

        assertThat(written.getClass()).isNotEqualTo(LambdasOfAllSorts.class);
        assertThat(((Supplier<?>) written).get()).isEqualTo(new LambdasOfAllSorts().get());
    }

    @Test
    void only_what_is_serializable_stays_a_lambda() throws IOException {
        Map<String, byte[]> written = WrittenOut.of(classesBeside(LambdasOfAllSorts.class));

        assertThat(written.values().stream().flatMap(WrittenOutTest::linkedBy)).containsOnly("altMetafactory");
    }

    @Test
    void nested_class_without_the_one_around_it_is_refused() throws IOException {
        List<byte[]> alone = List.of(bytes(LambdasOfAllSorts.Greeting.class));

        assertThatThrownBy(() -> WrittenOut.of(alone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(SORTS.replace('.', '/'));
    }

    @Test
    void every_class_of_the_program_can_be_linked() throws Exception {
        Map<String, byte[]> written = WrittenOut.of(program());
        Loader loader = new Loader(written);

        for (String name : written.keySet()) {
            Class<?> linked = loader.loadClass(name.replace('/', '.'));

            assertThat(linked.getDeclaredMethods()).as(name).isNotNull(); // verifies it
        }
    }

    @Test
    void program_says_the_same_of_every_script() throws Exception {
        Loader loader = new Loader(WrittenOut.of(program()));
        Class<?> script = loader.loadClass(Script.class.getName());
        Method check = script.getMethod("check", Path.class);
        Method report = check.getReturnType().getMethod("report");
        List<Path> scripts = scripts();

        assertThat(scripts).hasSizeGreaterThan(50);
        for (Path each : scripts) {
            assertThat(report.invoke(check.invoke(null, each)))
                    .as(each.toString())
                    .isEqualTo(Script.check(each).report());
        }
    }

    private static List<Path> scripts() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("../../examples/scripts", "../../scaffold-dsl/src")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".cq")).forEach(all::add);
            }
        }
        return all;
    }

    /** The classes of the language and of what it stands on. */
    private static List<byte[]> program() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (path.toString().matches(".*scaffold-(api|toulmin|dsl)\\b.*")) {
                all.addAll(Files.isDirectory(path) ? inFolder(path) : inArchive(path));
            }
        }
        return all;
    }

    private static List<byte[]> inFolder(Path folder) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(WrittenOutTest::isClass).toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static List<byte[]> inArchive(Path archive) throws IOException {
        return WriteOut.files(archive).entrySet().stream()
                .filter(file -> isClass(Path.of(file.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class") && !file.endsWith("module-info.class");
    }

    private static List<byte[]> classesBeside(Class<?> outer) throws IOException {
        List<byte[]> all = new ArrayList<>(List.of(bytes(outer), bytes(LambdasOfAllSorts.Sign.class)));
        for (String nested : List.of("$Naming", "$Greeting", "$Sign$1", "$Sign$2", "$1")) {
            all.add(bytes(outer.getName() + nested));
        }
        return all;
    }

    private static byte[] bytes(Class<?> of) throws IOException {
        return bytes(of.getName());
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = WrittenOutTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }

    /** What links its call sites. */
    private static Stream<String> linkedBy(byte[] of) {
        ClassNode node = new ClassNode();
        new ClassReader(of).accept(node, 0);
        return node.methods.stream()
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .filter(InvokeDynamicInsnNode.class::isInstance)
                .map(site -> ((InvokeDynamicInsnNode) site).bsm.getName());
    }

    /** Takes these classes first. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(WrittenOutTest.class.getClassLoader());
            this.classes = new LinkedHashMap<>(classes);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] own = classes.get(name.replace('.', '/'));
            if (own == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, own, 0, own.length) : known;
        }
    }
}
