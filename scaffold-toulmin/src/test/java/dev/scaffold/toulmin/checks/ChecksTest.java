package dev.scaffold.toulmin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void names_areSorted() {
        assertThat(Checks.names()).contains("pattern", "quoted").isSorted();
    }

    @Test
    void knownName_isFound() {
        assertThat(Checks.named("quoted")).containsInstanceOf(QuotedCheck.class);
    }

    @Test
    void unknownName_isNotFound() {
        assertThat(Checks.named("charm")).isEmpty();
    }
}
