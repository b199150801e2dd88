package dev.scaffold.lab.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * An HTML page that holds all it needs. It forbids itself the network and every script and style but its own, by their hashes; text
 * enters through the document's tree and is escaped on the way out, data as JSON in which no {@code <} stands.
 */
final class Page {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document document = Document.createShell("");
    private final List<String> scripts = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();

    Page(String title) {
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.prependChild(new DocumentType("html", "", ""));
        document.expectFirst("html").attr("lang", "en");
        meta("viewport", "width=device-width, initial-scale=1");
        meta("referrer", "no-referrer");
        meta("color-scheme", "light dark");
        document.title(title);
        style(Resource.own("report.css"));
    }

    /** Where visible things go. */
    Element body() {
        return document.body();
    }

    /** Adds a value that scripts read by its id. */
    void data(String id, Object value) {
        try {
            String json = JSON.writeValueAsString(value)
                    .replace("<", "\\u003c")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
            document.body()
                    .appendElement("script")
                    .attr("type", "application/json")
                    .id(id)
                    .appendChild(new DataNode(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds a script that runs when the page is there. */
    void script(String text) {
        String line = "\n" + text + "\n";
        scripts.add(hash(line));
        document.body().appendElement("script").appendChild(new DataNode(line));
    }

    private void style(String text) {
        String line = "\n" + text + "\n";
        styles.add(hash(line));
        document.head().appendElement("style").appendChild(new DataNode(line));
    }

    private void meta(String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    /** The whole page. */
    String html() {
        Document whole = document.clone();
        Element head = whole.head();
        head.prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy());
        head.prependElement("meta").attr("charset", "utf-8");
        return whole.outerHtml() + "\n";
    }

    private String policy() {
        return "default-src 'none'; script-src " + String.join(" ", scripts) + "; style-src " + String.join(" ", styles)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
