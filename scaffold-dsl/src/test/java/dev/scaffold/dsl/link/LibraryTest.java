package dev.scaffold.dsl.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {

    @ParameterizedTest
    @CsvSource({
        "'', a.cq, a.cq",
        "'', packs/a.cq, packs/a.cq",
        "packs/a.cq, b.cq, packs/b.cq",
        "packs/a.cq, ../b.cq, b.cq",
        "packs/deep/a.cq, .././../b.cq, b.cq",
        "'', x/../b.cq, b.cq"
    })
    void path_isResolvedAgainstTheFileThatNamesIt(String from, String path, String resolved) {
        assertThat(Library.resolved(from, path)).contains(resolved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../a.cq", "x/../../a.cq", "C:/a.cq", "..\\a.cq", "file:a.cq", "."})
    void path_thatLeadsElsewhere_isRefused(String path) {
        assertThat(Library.resolved("", path)).isEmpty();
    }

    @Test
    void packs_comeWithTheLibrary() {
        assertThat(Packs.PACKS).isNotEmpty().allSatisfy(name -> assertThat(Packs.text(name))
                .isPresent());
        assertThat(Packs.text("../toulmin")).isEmpty();
    }
}
