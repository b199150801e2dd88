package dev.scaffold.lab.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts that the page is put together from. */
final class Resource {
    private static final String D3 = "/META-INF/maven/org.webjars.npm/d3/pom.properties";

    private Resource() {}

    /** A text that lies beside this class. */
    static String own(String name) {
        return read("/dev/scaffold/lab/report/html/" + name);
    }

    /** The plotting library d3, its licence before it. */
    static String d3() {
        String folder = "/META-INF/resources/webjars/d3/" + d3Version() + "/";
        return "/*\n" + read(folder + "LICENSE").strip() + "\n*/\n" + read(folder + "dist/d3.min.js");
    }

    /** The version of d3 that the page holds. */
    static String d3Version() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(D3)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.getProperty("version");
    }

    private static String read(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        path + " is not on the class path: the report needs the jars of scaffold-lab and"
                                + " of org.webjars.npm:d3");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(path + " cannot be read", broken);
        }
    }
}
