package dev.scaffold.lab.report.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table in the page. What is put into it is text and stays text. */
final class Table {
    private final Element body;

    private Table(Element body) {
        this.body = body;
    }

    /**
     * Adds a table.
     *
     * @param caption what it shows
     * @param headings of its columns; one that begins with {@code <} is of a column of words, set to the left
     */
    static Table in(Element parent, String caption, String... headings) {
        Element table = parent.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", caption)
                .appendElement("table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String heading : headings) {
            Element cell = head.appendElement("th").attr("scope", "col");
            if (heading.startsWith("<")) {
                cell.addClass("text").text(heading.substring(1));
            } else {
                cell.text(heading);
            }
        }
        return new Table(table.appendElement("tbody"));
    }

    /** Adds a row: its name, and one text for each other column. */
    Row row(String name, String... cells) {
        return row(name, List.of(cells));
    }

    /** Adds a row: its name, and one text for each other column. */
    Row row(String name, List<String> cells) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        cells.forEach(c -> row.appendElement("td").text(c));
        return new Row(row);
    }

    /** One row, to be added to. */
    record Row(Element element) {

        /** Sets the row off as the one that matters. */
        Row first() {
            element.addClass("first");
            return this;
        }

        /** A cell of running text. */
        Row text(String text) {
            element.appendElement("td").addClass("text").text(text);
            return this;
        }

        /** A cell with an element to be filled. */
        Element cell() {
            return element.appendElement("td");
        }
    }
}
