package dev.scaffold.dsl.compile;

import java.util.ArrayList;
import java.util.List;

/**
 * What the language can say and the engine cannot do yet. A scaffold that says it can be checked, and is refused when it is to
 * run: nothing may go unevaluated in silence. A line here is taken out when the engine learns it.
 */
public final class NotRunYet {
    private NotRunYet() {}

    /** The constructs of a scaffold that cannot be run, in the words of the language; empty if it can. */
    public static List<String> in(Compiled compiled) {
        List<String> constructs = new ArrayList<>();
        compiled.peers().ifPresent(g -> constructs.addAll(besidePeers(compiled)));
        return List.copyOf(constructs);
    }

    /** A dialogue judges what its models say of one question; what other gates and observing would mean for it is not settled. */
    private static List<String> besidePeers(Compiled compiled) {
        List<String> constructs = new ArrayList<>();
        compiled.assertion().ifPresent(g -> constructs.add("`gate assertion` beside `gate peers`"));
        compiled.revision().ifPresent(g -> constructs.add("`gate revision` beside `gate peers`"));
        compiled.plan().extras().observation().ifPresent(s -> constructs.add("`observe` beside `gate peers`"));
        return constructs;
    }
}
