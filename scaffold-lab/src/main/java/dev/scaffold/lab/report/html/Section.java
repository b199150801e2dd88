package dev.scaffold.lab.report.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One section of the page, and its entry in the list at the top.
 *
 * @param element to be added to
 */
record Section(Element element) {

    /** Adds one. */
    static Section in(Element main, String id, String title) {
        Element section = main.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").id(id).text(title);
        return new Section(section);
    }

    /** A paragraph. */
    Section say(String text) {
        element.appendElement("p").text(text);
        return this;
    }

    /** A quiet paragraph. */
    Section note(String text) {
        element.appendElement("p").addClass("note").text(text);
        return this;
    }

    /** A paragraph that is not to be overlooked. */
    Section warn(String text) {
        element.appendElement("p").addClass("warn").text(text);
        return this;
    }

    /** A heading within the section. */
    Section under(String title) {
        element.appendElement("h3").text(title);
        return this;
    }

    /** A place for a plot, with what it shows. */
    Section plot(String id, String caption) {
        plot(element, id, caption);
        return this;
    }

    /** Two plots beside each other where there is room. */
    Section plots(String id, String caption, String otherId, String otherCaption) {
        Element two = element.appendElement("div").addClass("two");
        plot(two, id, caption);
        plot(two, otherId, otherCaption);
        return this;
    }

    private static void plot(Element parent, String id, String caption) {
        Element figure = parent.appendElement("figure");
        figure.appendElement("figcaption").text(caption);
        figure.appendElement("div").addClass("plot").id(id);
    }

    /** A table. */
    Table table(String caption, String... headings) {
        return Table.in(element, caption, headings);
    }

    /** A list of names and what they are. */
    Section list(List<Entry> entries) {
        Element list = element.appendElement("dl");
        entries.forEach(e -> {
            list.appendElement("dt").text(e.name());
            list.appendElement("dd").text(e.text());
        });
        return this;
    }

    /** One entry of a list. */
    record Entry(String name, String text) {}
}
