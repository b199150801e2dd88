package dev.scaffold.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts all archives of the program into one, with the lambdas of its own classes written out: {@code WriteOut NEW ARCHIVE…}. Each
 * archive on the class path costs every start some time, whether anything is taken from it or not.
 */
public final class WriteOut {
    private static final String OWN = "dev/scaffold/";
    private static final String CLASS = ".class";

    private WriteOut() {}

    /** Does it. The launcher calls this where it makes an archive of classes for quick starts. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("args: must name the new archive, then those it is made of");
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        Map<String, byte[]> own = new LinkedHashMap<>();
        for (String archive : List.of(args).subList(1, args.length)) {
            files(Path.of(archive)).forEach((name, bytes) -> (name.startsWith(OWN) && name.endsWith(CLASS) ? own : all)
                    .putIfAbsent(name, bytes));
        }
        WrittenOut.of(own.values()).forEach((name, bytes) -> all.put(name + CLASS, bytes));
        write(all, Path.of(args[0]));
    }

    /** The files of an archive by their names, without what tells of the archive itself. */
    static Map<String, byte[]> files(Path archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (JarFile jar = new JarFile(archive.toFile(), false)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && !tellsOfTheArchive(entry.getName())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static boolean tellsOfTheArchive(String name) {
        return name.endsWith("module-info.class") || name.equals(JarFile.MANIFEST_NAME);
    }

    private static void write(Map<String, byte[]> files, Path archive) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
    }
}
