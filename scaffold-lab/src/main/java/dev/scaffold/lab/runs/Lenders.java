package dev.scaffold.lab.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The runs that another one takes replies from, in the order in which they were named. */
final class Lenders implements AutoCloseable {
    private final List<RunStore> all = new CopyOnWriteArrayList<>();
    private final List<RunStore> opened = new CopyOnWriteArrayList<>();

    /** One more, which must stay open as long as it lends. */
    void add(RunStore lender) {
        all.add(lender);
    }

    /**
     * One more in a file, which is only read, and closed with these.
     *
     * @throws IllegalArgumentException see {@link #require}
     */
    void open(Path file, RunInfo borrower) {
        require(file, borrower);
        RunStore lender = RunStore.open(file);
        opened.add(lender);
        add(lender);
    }

    /**
     * Makes sure that a run in a file can lend to one that is made like this. It may have had another judge: then it lends what the model
     * that answers has said.
     *
     * @throws IllegalArgumentException if the file is no run, or another model answers in it
     */
    static void require(Path file, RunInfo borrower) {
        try (RunStore lender = RunStore.open(file)) {
            RunInfo info = lender.info();
            if (!info.model().equals(borrower.model())) {
                throw new IllegalArgumentException(
                        file + ": its answers come from " + info.model() + "; this run asks " + borrower.model());
            }
        }
    }

    /** The call as the first of them made it that has a reply. */
    Optional<KeptCall> call(KeptCall.Key key) {
        return all.stream()
                .flatMap(lender -> lender.own(key).stream())
                .filter(call -> call.reply().isPresent())
                .findFirst();
    }

    @Override
    public void close() {
        opened.forEach(RunStore::close);
    }
}
