package dev.scaffold.lab.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Values that others' libraries computed: {@code golden/statistics.json}, made by {@code golden/statistics.py}. */
final class Golden {
    private Golden() {}

    static JsonNode of(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/statistics.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in)).required(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static double[] doubles(JsonNode array) {
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).asDouble();
        }
        return values;
    }

    static int[] ints(JsonNode array) {
        int[] values = new int[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).asInt();
        }
        return values;
    }

    static List<int[]> indices(JsonNode draws) {
        List<int[]> indices = new ArrayList<>();
        draws.forEach(draw -> indices.add(ints(draw)));
        return indices;
    }
}
