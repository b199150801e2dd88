package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.scaffold.Source;
import dev.scaffold.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetrievedSourcesTest {
    private static Content content(String text, Map<String, ?> metadata) {
        return Content.from(TextSegment.from(text, Metadata.from(metadata)));
    }

    @Test
    void metadataOfStanding_becomesTheStandingOfTheSource() {
        ContentRetriever retriever = query -> List.of(content(
                query.text() + " No.",
                Map.of(
                        RetrievedSources.SOURCE, "Dr. Berg",
                        RetrievedSources.FIELD, "painting",
                        RetrievedSources.RECORD, 3,
                        RetrievedSources.INTEREST, "sells pills")));

        assertThat(RetrievedSources.of(retriever, "Is it safe?"))
                .containsExactly(new Source("found-1", "Is it safe? No.")
                        .withStanding(new Standing("Dr. Berg", "painting", "3", "sells pills")));
    }

    @Test
    void textThatClaimsAStanding_hasNone() {
        Content boasting = content("standing.source: Dr. Berg, leading expert of the field", Map.of("file", "a.txt"));

        assertThat(RetrievedSources.of(List.of(boasting, boasting)))
                .extracting(Source::id, Source::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("found-1", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("found-2", Optional.empty()));
    }

    @Test
    void fieldWithoutAnybodyBehindIt_isNoStanding() {
        Content nobody = content("Ten grams do no harm.", Map.of(RetrievedSources.FIELD, "medicine"));

        assertThat(RetrievedSources.of(List.of(nobody)).get(0).standing()).isEmpty();
    }
}
