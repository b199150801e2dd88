package dev.scaffold.lab.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.SimulatedRun;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportFilesTest {
    private static final SimulatedRun RUN = SimulatedRun.of(SimulatedRun.Plan.SMALL);
    private static final Comparison COMPARISON = Comparison.of(RUN);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void allFiles_areWritten_theSameEachTime() throws Exception {
        List<Path> once = ReportFiles.write(RUN, COMPARISON, folder.resolve("once/deep"), JUnitXml.Asked.BETTER);
        List<Path> again = ReportFiles.write(RUN, Comparison.of(RUN), folder.resolve("again"), JUnitXml.Asked.BETTER);

        assertThat(once)
                .extracting(p -> p.getFileName().toString())
                .containsExactly("report.html", "run.json", "rows.csv", "junit.xml");
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i)).hasSameBinaryContentAs(again.get(i));
        }
    }

    @Test
    void page_isBelowAMegabyte() throws Exception {
        Path page = ReportFiles.write(RUN, COMPARISON, folder, JUnitXml.Asked.BETTER)
                .get(0);

        assertThat(Files.size(page)).isLessThan(1_000_000);
    }

    @Test
    void json_holdsTheFigures() throws Exception {
        JsonNode json = new ObjectMapper().readTree(RunJson.of(COMPARISON));

        assertThat(json.at("/ruling").asText())
                .isEqualTo(COMPARISON.headline().ruling().word());
        assertThat(json.at("/primary/difference").asDouble())
                .isEqualTo(COMPARISON.primary().decision().estimate());
        assertThat(json.at("/arms").size()).isEqualTo(9);
        assertThat(json.at("/arms/1/usage/calls").asInt()).isEqualTo(60);
        assertThat(json.at("/agreements/0/rivalsAtSameCoverage/p-true/lead/value")
                        .isNumber())
                .isTrue();
        assertThat(json.at("/run/data/0/sha256").asText()).hasSize(64);
    }

    @Test
    void csv_hasALineForEveryTrial_andDisarmsFormulas() throws Exception {
        SimulatedRun run = SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(3).withSpice("\",=1"));
        SimulatedRun formula = new SimulatedRun(run.info(), run.all(), run.traces());
        StringBuilder csv = new StringBuilder();

        RowsCsv.write(formula, csv);

        List<String> lines = csv.toString().lines().toList();
        assertThat(lines).hasSize(1 + 27);
        assertThat(lines.get(1)).startsWith("\"simulated-0000\"\",=1\",math_word_problem,");
    }

    @Test
    void csvCell_thatWouldBeAFormula_isMarkedAsText() {
        assertThat(RowsCsv.cell("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(RowsCsv.cell("@x")).isEqualTo("'@x");
        assertThat(RowsCsv.cell("-12.5")).isEqualTo("-12.5");
        assertThat(RowsCsv.cell("-1+1")).isEqualTo("'-1+1");
        assertThat(RowsCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
    }

    @Test
    void cannotTell_isAFailureForABuild() throws Exception {
        Element suite = suite(JUnitXml.of(COMPARISON, JUnitXml.Asked.NOT_WORSE));

        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("cannot tell");
        assertThat(failure.getAttribute("message"))
                .isEqualTo(COMPARISON.headline().verdict());
    }

    @Test
    void better_passesWhateverWasAsked() throws Exception {
        Comparison better = Comparison.of(
                SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(150).withGain(0.8)));

        assertThat(suite(JUnitXml.of(better, JUnitXml.Asked.BETTER)).getAttribute("failures"))
                .isEqualTo("0");
        assertThat(JUnitXml.passes(better, JUnitXml.Asked.NOT_WORSE)).isTrue();
    }

    @Test
    void junit_ofHostileTexts_isStillXml() throws Exception {
        Comparison hostile =
                Comparison.of(SimulatedRun.of(SimulatedRun.Plan.SMALL.withSpice("]]><x a=\"\u0001\ufffe&\u001b")));

        assertThat(suite(JUnitXml.of(hostile, JUnitXml.Asked.BETTER)).getAttribute("tests"))
                .isEqualTo("1");
    }

    private static Element suite(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
