package dev.scaffold.lab.report.files;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.statistics.Ruling;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A comparison as JUnit XML, for a build server: one test, which passes only if the verdict is good enough. "Cannot tell" is a failure,
 * since a build that goes on without knowing has not been checked.
 */
public final class JUnitXml {

    /** What is good enough. */
    public enum Asked {
        /** The first arm must be better. */
        BETTER,
        /** It must not be worse by the margin. */
        NOT_WORSE
    }

    private JUnitXml() {}

    /** True if the verdict is good enough. */
    public static boolean passes(Comparison comparison, Asked asked) {
        Ruling ruling = comparison.headline().ruling();
        return ruling == Ruling.BETTER
                || asked == Asked.NOT_WORSE && (ruling == Ruling.NOT_WORSE || ruling == Ruling.SAME);
    }

    /** The XML. */
    public static String of(Comparison comparison, Asked asked) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            write(comparison, passes(comparison, asked), asked, xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out + "\n";
    }

    private static void write(Comparison comparison, boolean passed, Asked asked, XMLStreamWriter xml)
            throws XMLStreamException {
        String seconds = Double.toString(comparison.arms().stream()
                .mapToDouble(a -> a.took().toMillis() / 1000.0)
                .sum());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute(
                "name",
                Lines.printable(
                        comparison.run().scaffold() + " on " + comparison.run().model()));
        xml.writeAttribute("tests", "1");
        xml.writeAttribute("failures", passed ? "0" : "1");
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("time", seconds);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "dev.scaffold.lab");
        xml.writeAttribute(
                "name",
                Lines.printable(comparison.primary().contrast().toString())
                        + (asked == Asked.BETTER ? " is better" : " is not worse"));
        xml.writeAttribute("time", seconds);
        if (!passed) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", comparison.headline().ruling().word());
            xml.writeAttribute("message", Lines.printable(comparison.headline().verdict()));
            xml.writeEndElement();
        }
        xml.writeStartElement("system-out");
        xml.writeCharacters(String.join("\n", TerminalTable.of(comparison)));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }
}
