package dev.scaffold.lab.statistics;

import java.util.ArrayList;
import java.util.List;

/** Items for tests, made of differences. */
final class Items {
    private Items() {}

    static List<PairedItem> of(double... differences) {
        return ofFamily("family", differences);
    }

    static List<PairedItem> ofFamily(String family, double... differences) {
        List<PairedItem> items = new ArrayList<>();
        for (double d : differences) {
            items.add(PairedItem.of(family + items.size(), family, Math.max(0, d), Math.max(0, -d)));
        }
        return items;
    }

    static List<PairedItem> counts(int won, int lost, int equal) {
        double[] differences = new double[won + lost + equal];
        for (int i = 0; i < won + lost; i++) {
            differences[i] = i < won ? 1 : -1;
        }
        return of(differences);
    }

    static List<PairedItem> joined(List<PairedItem> first, List<PairedItem> second) {
        List<PairedItem> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static PairedItem inCluster(String item, String cluster, double difference) {
        return new PairedItem(item, "family", cluster, Math.max(0, difference), Math.max(0, -difference));
    }
}
