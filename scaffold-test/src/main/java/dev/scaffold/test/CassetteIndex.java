package dev.scaffold.test;

import dev.scaffold.test.CassetteLine.Call;
import dev.scaffold.test.CassetteLine.Key;
import dev.scaffold.test.CassetteReader.Numbered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds calls in a recording. */
final class CassetteIndex {
    private final List<Numbered> calls;
    private final Map<Key, Numbered> byKey = new HashMap<>();

    /**
     * Over these calls. A later line for the same call takes the place of a failure: it was asked again.
     *
     * @throws CassetteFormatException if a call has two replies
     */
    CassetteIndex(String name, List<Numbered> calls) {
        this.calls = List.copyOf(calls);
        for (Numbered next : calls) {
            Numbered before = byKey.put(next.call().key(), next);
            if (before != null && before.call().reply() != null) {
                throw new CassetteFormatException(
                        name, next.line(), "the same call as in line " + before.line() + ": delete one of the two");
            }
        }
    }

    /** The call that was recorded first, if any was. */
    Optional<Call> first() {
        return calls.stream().findFirst().map(Numbered::call);
    }

    /** The call, if it is recorded. */
    Optional<Call> find(Key key) {
        return Optional.ofNullable(byKey.get(key)).map(Numbered::call);
    }

    /** What is recorded instead of a call that is not. */
    String nearest(Asked wanted, Key key) {
        Key before = new Key(key.hash(), key.occurrence() - 1);
        Numbered last = byKey.get(before);
        if (last != null) {
            return ": it was asked " + key.occurrence() + " times, and recorded " + before.occurrence()
                    + " times (last in line " + last.line() + ")";
        }
        return NearestCall.to(wanted, calls)
                .map(n -> "; " + n.shown())
                .orElse(", nor for any other: nothing was recorded");
    }
}
