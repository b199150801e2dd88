package dev.scaffold.dsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void oneSlipInThreeLetters_isForgiven() {
        assertThat(Nearest.to("warrant-licence", List.of("grounds-quoted", "warrant-licenses")))
                .contains("warrant-licenses");
        assertThat(Nearest.to("esential", List.of("essential", "each"))).contains("essential");
        assertThat(Nearest.to("wieght", List.of("weight"))).contains("weight");
        assertThat(Nearest.to("xyz", List.of("weight"))).isEmpty();
    }

    @Test
    void neighbours_swappedOrRepeated_countOnce() {
        assertThat(Nearest.distance("weight", "wieght", 9)).isEqualTo(1);
        assertThat(Nearest.distance("each", "eaach", 9)).isEqualTo(1);
        assertThat(Nearest.distance("", "abc", 9)).isEqualTo(3);
        assertThat(Nearest.distance("claim", "claim", 9)).isZero();
    }

    @Test
    void equallyNear_theFirstByAlphabetIsTaken() {
        assertThat(Nearest.to("cat", List.of("car", "bat", "can"))).contains("bat");
    }
}
