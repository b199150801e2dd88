package dev.scaffold.lab.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.lab.probes.PressureProbe;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.SimulatedRun;
import dev.scaffold.lab.report.probes.PressureReport;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Runs;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. */
class HtmlReportBrowserTest {
    private static final String SPICE =
            "</script><script>document.title='taken over'</script><img src=x onerror=\"document.title='taken over'\">";

    @TempDir
    private Path folder = Path.of("");

    private Chromium chromium;

    @BeforeEach
    void findBrowser() {
        chromium = Chromium.orLeftOut(folder.resolve("profile"));
    }

    @Test
    void plots_areDrawn() throws Exception {
        Path page = page(SimulatedRun.of(SimulatedRun.Plan.SMALL));

        Document desktop = Jsoup.parse(chromium.dom(page, "", 1280));

        assertThat(desktop.select("#differences-plot svg .whisker")).hasSize(9);
        assertThat(desktop.select("#cost-plot svg circle")).hasSize(9);
        assertThat(desktop.select("#risk-plot svg path.curve")).hasSize(5);
        assertThat(desktop.select("#reliability-plot svg circle")).isNotEmpty();
        assertThat(desktop.select(".plot").outerHtml()).doesNotContain("NaN");
    }

    @Test
    void linkToATrace_drawsTheArgument() throws Exception {
        SimulatedRun run = SimulatedRun.of(SimulatedRun.Plan.SMALL);
        Path page = page(run);
        String link = Jsoup.parse(Files.readString(page))
                .select("a[aria-label^=scaffolded: right]")
                .attr("href");

        Document shown = Jsoup.parse(chromium.dom(page, link, 1280));

        assertThat(shown.select("#trace .argument.drawn .claim .part")).isNotEmpty();
        assertThat(shown.select("#trace .argument .since .part")).isNotEmpty();
        assertThat(shown.select("#trace .argument .unless .part")).isNotEmpty();
        assertThat(shown.select("#trace .verbatim mark")).isNotEmpty();
        assertThat(shown.select("#trace .findings li")).isNotEmpty();
    }

    @Test
    void markupInTextsOfModels_staysText() throws Exception {
        Path page = page(SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(30).withSpice(SPICE)));
        String link = Jsoup.parse(Files.readString(page))
                .select("#items ~ div a[href^=#trace]")
                .attr("href");

        Document shown = Jsoup.parse(chromium.dom(page, link, 1280));

        assertThat(shown.title()).startsWith("Scaffold:");
        assertThat(shown.select("img")).isEmpty();
        assertThat(shown.select("#trace").text()).contains("<img src=x");
    }

    /** The gate and the three of its steps that change nothing stand at one place. */
    @Test
    void armsOfAProbeAtOnePlace_areOneDot_withTheNameOfTheOneThatIsMeasured() throws Exception {
        Path recorded = Files.copy(Path.of("../bench/results/pressure.run"), folder.resolve("pressure.run"));
        Path page = folder.resolve("report.html");
        try (RunSource run = Runs.open(recorded)) {
            Files.writeString(page, ProbePage.of(run, PressureReport.of(PressureProbe.of(run))));
        }

        Document shown = Jsoup.parse(chromium.dom(page, "", 1280));

        assertThat(shown.select("#plane-plot svg circle.dot")).hasSize(13);
        assertThat(shown.select("#plane-plot svg .c0 circle.dot")).hasSize(1);
        assertThat(shown.select("#plane-plot svg text.strong").eachText()).containsExactly("gate and 3 more");
    }

    /** Ten arms, three of them at nearly one place. */
    @Test
    void namesOfArms_lieOnNoDotAndOnNoOtherName() throws Exception {
        Path recorded = Files.copy(Path.of("../bench/results/reporting-side.run"), folder.resolve("arms.run"));
        Path page = folder.resolve("report.html");
        try (RunSource run = Runs.open(recorded)) {
            Files.writeString(page, HtmlReport.of(run, Comparison.of(run)));
        }

        for (int wide : new int[] {1280, 600}) {
            Document shown = Jsoup.parse(chromium.dom(page, "", wide));

            List<Rectangle2D> names = shown.select("#cost-plot svg text.name").stream()
                    .map(HtmlReportBrowserTest::boxOfName)
                    .toList();
            List<Rectangle2D> dots = shown.select("#cost-plot svg circle.dot").stream()
                    .map(HtmlReportBrowserTest::boxOfDot)
                    .toList();
            assertThat(names).hasSize(10);
            assertThat(dots).hasSize(10);
            for (int i = 0; i < names.size(); i++) {
                Rectangle2D name = names.get(i);
                assertThat(dots).noneMatch(name::intersects);
                assertThat(names.subList(i + 1, names.size())).noneMatch(name::intersects);
            }
        }
    }

    /** Letters are taken to be six wide and nine high, which few fall short of. */
    private static Rectangle2D boxOfName(Element text) {
        double width = 6.0 * text.text().length();
        double x = number(text, "x");
        double left = text.attr("text-anchor").equals("end") ? x - width : x;
        return new Rectangle2D.Double(left, number(text, "y") - 9, width, 9);
    }

    private static Rectangle2D boxOfDot(Element dot) {
        double r = number(dot, "r");
        return new Rectangle2D.Double(number(dot, "cx") - r, number(dot, "cy") - r, 2 * r, 2 * r);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @Test
    void pictures_lieInTheTargetFolder() throws Exception {
        SimulatedRun run = SimulatedRun.of(SimulatedRun.Plan.SMALL);
        Path page = page(run);
        Path pictures = Files.createDirectories(Path.of("target", "report").toAbsolutePath());
        String link = Jsoup.parse(Files.readString(page))
                .select("a[aria-label^=scaffolded: right]")
                .attr("href");

        chromium.screenshot(page, "", 1280, 5200, pictures.resolve("desktop.png"));
        chromium.screenshot(
                page, "", 1280, 5200, pictures.resolve("dark.png"), "--blink-settings=preferredColorScheme=0");
        chromium.screenshot(page, "", 500, 6500, pictures.resolve("phone.png"));
        chromium.screenshot(page, link, 1280, 1500, pictures.resolve("trace.png"));
        chromium.pdf(page, pictures.resolve("print.pdf"));

        try (Stream<Path> files = Files.list(pictures)) {
            assertThat(files).hasSize(5).allMatch(f -> f.toFile().length() > 20_000);
        }
    }

    private Path page(SimulatedRun run) throws IOException {
        Path page = folder.resolve("report.html");
        return Files.writeString(page, HtmlReport.of(run, Comparison.of(run)));
    }
}
