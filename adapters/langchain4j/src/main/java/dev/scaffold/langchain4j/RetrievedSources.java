package dev.scaffold.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.scaffold.Source;
import dev.scaffold.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link ContentRetriever} finds, as sources of a request. Who stands behind a text is taken from the metadata of its segment,
 * where whoever filled the store has put it, under {@value #SOURCE}, {@value #FIELD}, {@value #RECORD} and {@value #INTEREST}; never
 * from the text itself.
 */
public final class RetrievedSources {
    /** The person or body that speaks; without it there is no standing. */
    public static final String SOURCE = "standing.source";
    /** What they are expert in. */
    public static final String FIELD = "standing.field";
    /** How they came to know it, and how often they were right. */
    public static final String RECORD = "standing.record";
    /** What they gain by being believed. */
    public static final String INTEREST = "standing.interest";

    private RetrievedSources() {}

    /** What is found for a question, in the order in which it is found, under the ids {@code found-1}, {@code found-2} and so on. */
    public static List<Source> of(ContentRetriever retriever, String question) {
        Objects.requireNonNull(retriever, "retriever");
        return of(retriever.retrieve(Query.from(question)));
    }

    /** These contents, under the ids {@code found-1}, {@code found-2} and so on. */
    public static List<Source> of(List<Content> contents) {
        List<Source> sources = new ArrayList<>();
        for (Content content : contents) {
            TextSegment segment = content.textSegment();
            sources.add(new Source("found-" + (sources.size() + 1), segment.text(), standing(segment.metadata())));
        }
        return List.copyOf(sources);
    }

    private static Optional<Standing> standing(Metadata metadata) {
        String source = value(metadata, SOURCE);
        return source.isBlank()
                ? Optional.empty()
                : Optional.of(new Standing(
                        source, value(metadata, FIELD), value(metadata, RECORD), value(metadata, INTEREST)));
    }

    /** Whatever its type there: numbers are as good as texts. */
    private static String value(Metadata metadata, String key) {
        Object value = metadata.toMap().get(key);
        return value == null ? "" : value.toString();
    }
}
