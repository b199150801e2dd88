package dev.scaffold.lab.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.SimulatedRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String SPICE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>'\"";
    private static final SimulatedRun RUN = SimulatedRun.of(SimulatedRun.Plan.SMALL);
    private static final Document PAGE = page(RUN);
    private static final Document HOSTILE =
            page(SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(20).withSpice(SPICE)));

    private static Document page(SimulatedRun run) {
        return Jsoup.parse(HtmlReport.of(run, Comparison.of(run)));
    }

    @Test
    void firstComesTheVerdict_thenThePrice_thenPlots() {
        List<Element> first = PAGE.body().select("h1, p, .plot");

        assertThat(first.get(0).tagName()).isEqualTo("h1");
        assertThat(first.get(0).text()).startsWith("scaffolded against cot: ");
        assertThat(first.get(1).className()).isEqualTo("price");
        assertThat(first.get(1).text()).startsWith("Price: ");
    }

    @Test
    void everyPlot_hasATableBesideIt() {
        for (Element plot : PAGE.select(".plot")) {
            assertThat(PAGE.select("section:has(#" + plot.id() + ") table"))
                    .as(plot.id())
                    .isNotEmpty();
        }
        assertThat(PAGE.select(".plot")).hasSize(4);
        assertThat(PAGE.select("table")).allMatch(t -> !t.select("caption").isEmpty());
    }

    @Test
    void page_asksNoNetwork() {
        assertThat(PAGE.select("[src], link, iframe, object, embed, form")).isEmpty();
        assertThat(PAGE.select("a[href]")).allMatch(a -> a.attr("href").startsWith("#"));
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(policy()).startsWith("default-src 'none';").doesNotContain("unsafe", "http");
    }

    @Test
    void policy_allowsEveryScriptOfThePage_andNoOther() throws Exception {
        String policy = policy();

        List<Element> scripts = PAGE.select("script:not([type])");

        assertThat(scripts).hasSize(3);
        for (Element script : scripts) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(policy.split("'sha256-", -1)).hasSize(1 + 4);
        assertThat(PAGE.select("[style], [onclick], [onload]")).isEmpty();
    }

    @Test
    void markupInTexts_idsAndNames_staysText() {
        assertThat(HOSTILE.select("script")).hasSameSizeAs(PAGE.select("script"));
        assertThat(HOSTILE.select("img")).isEmpty();
        assertThat(HOSTILE.select("h1").text()).contains("<img src=x");
        assertThat(HOSTILE.expectFirst("#figures").data()).doesNotContain("<");
    }

    @Test
    void everyAnswer_leadsToItsTrace() throws IOException {
        JsonNode traces = traces(HOSTILE);

        List<String> links = HOSTILE.select("a[href^=#trace-]").eachAttr("href");

        assertThat(traces).hasSize(20 * 9);
        assertThat(links.stream().distinct()).hasSize(20 * 9);
        assertThat(traces.get(0).get("question").asText()).endsWith(SPICE);
        assertThat(traces.get(8).get("drafts").get(0).get("argument")).hasSize(7);
    }

    @Test
    void unfinishedRun_saysSo_andThatSharesDoNotCompare() {
        SimulatedRun whole = SimulatedRun.of(SimulatedRun.Plan.SMALL.withItems(15));
        SimulatedRun ended = new SimulatedRun(
                whole.info(), whole.all().subList(0, whole.all().size() - 12), whole.traces());

        Document page = page(ended);

        assertThat(page.select("header .warn").text()).startsWith("14 of 15 rows are in. Rows that finish first");
        assertThat(page.select("#arms ~ .warn").text()).contains("do not compare");
        assertThat(PAGE.select(".warn")).isEmpty();
    }

    @Test
    void links_leadSomewhere() {
        PAGE.select("nav a")
                .forEach(a -> assertThat(PAGE.select(a.attr("href"))).hasSize(1));
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void colour_neverStandsAlone() {
        assertThat(PAGE.select("a.right, a.wrong, span.right, span.wrong"))
                .isNotEmpty()
                .allMatch(a -> a.text().matches("[\u2713\u2717?].*"))
                .allMatch(a -> a.attr("aria-label").matches("(.*: )?(right|wrong|no answer read).*"));
    }

    private static String policy() {
        return PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private static JsonNode traces(Document page) throws IOException {
        ObjectMapper json = new ObjectMapper();
        byte[] packed = Base64.getDecoder()
                .decode(json.readTree(page.expectFirst("#traces").data()).asText());
        return json.readTree(new GZIPInputStream(new ByteArrayInputStream(packed)));
    }
}
