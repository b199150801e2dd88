package dev.scaffold.dsl;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what came of script tests in the form that build servers read. */
public final class JUnitXml {
    private JUnitXml() {}

    /**
     * What came of one test.
     *
     * @param test the test
     * @param failures why it failed; empty if it passed
     * @param took how long it took
     */
    public record Result(ScriptTest test, List<String> failures, Duration took) {
        public Result {
            Objects.requireNonNull(test, "test");
            failures = List.copyOf(failures);
            Objects.requireNonNull(took, "took");
        }
    }

    /**
     * What should have been tested and was not: shown as an error, so that a build does not pass for want of tests.
     *
     * @param script the script
     * @param problem why
     */
    public record Unrun(String script, String problem) {
        public Unrun {
            Objects.requireNonNull(script, "script");
            Objects.requireNonNull(problem, "problem");
        }
    }

    /**
     * One suite of which everything was run.
     *
     * @param suite its name: the script's, mostly
     * @param results in order
     */
    public static String of(String suite, List<Result> results) {
        return of(suite, results, List.of());
    }

    /** One suite. */
    public static String of(String suite, List<Result> results, List<Unrun> unrun) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", clean(suite));
            xml.writeAttribute("tests", Integer.toString(results.size() + unrun.size()));
            xml.writeAttribute(
                    "failures",
                    Long.toString(results.stream()
                            .filter(r -> !r.failures().isEmpty())
                            .count()));
            xml.writeAttribute("errors", Integer.toString(unrun.size()));
            xml.writeAttribute("skipped", "0");
            for (Result result : results) {
                write(xml, result);
            }
            for (Unrun script : unrun) {
                write(xml, script);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            return out.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string can be written to", impossible);
        }
    }

    private static void write(XMLStreamWriter xml, Unrun unrun) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(unrun.script()));
        xml.writeAttribute("name", "is tested");
        xml.writeAttribute("time", "0.000");
        xml.writeCharacters("\n    ");
        xml.writeStartElement("error");
        xml.writeAttribute("message", clean(unrun.problem().lines().findFirst().orElse("")));
        xml.writeCharacters(clean(unrun.problem()));
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Result result) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(result.test().scaffold()));
        xml.writeAttribute("name", clean(result.test().title()));
        xml.writeAttribute(
                "time", String.format(Locale.ROOT, "%.3f", result.took().toMillis() / 1000.0));
        if (!result.failures().isEmpty()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(result.failures().get(0)));
            xml.writeCharacters(clean(result.test().place() + "\n" + String.join("\n", result.failures())));
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
        }
        xml.writeEndElement();
    }

    /** What XML cannot hold is shown as a replacement character. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(
                        (c < 0x20 && c != '\n' && c != '\t')
                                        || c == 0xFFFE
                                        || c == 0xFFFF
                                        || (c >= 0xD800 && c <= 0xDFFF)
                                ? 0xFFFD
                                : c));
        return out.toString();
    }
}
