package dev.scaffold.lab.runs;

import dev.scaffold.Usage;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run on disk: one SQLite file. What is kept is committed before the method returns, so that a process may be killed at any moment;
 * what the operating system had taken is there afterwards. Safe for many threads of one process.
 */
public final class RunStore implements RunSource, AutoCloseable {
    private static final String RUN = "run";
    private static final String GIVEN = "given";
    private static final int ROWS_AT_ONCE = 1_000;

    private final Path file;
    private final Committed committed;
    private final Lenders lenders = new Lenders();
    private final boolean writing;
    private RunInfo info;

    private RunStore(Path file, Connection connection, boolean writing, RunInfo info) {
        this.file = file;
        this.committed = new Committed(file, connection);
        this.writing = writing;
        this.info = info;
    }

    /**
     * Begins a run in a new file. Its items are laid down in their order, which is drawn from the seed, rows of one cluster side by
     * side; they are read one by one.
     *
     * @param rows what is to be answered; closed at the end
     * @throws IllegalArgumentException if the file is there already, an id stands twice, or there are no items
     * @throws RunStoreException if it cannot be written
     */
    public static RunStore create(Path file, RunInfo info, Stream<Rows.Read> rows) {
        Objects.requireNonNull(info, "info");
        if (Files.exists(file)) {
            throw new IllegalArgumentException(
                    "file: " + file + " is there already: resume that run, or name another file");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            int count;
            try (Connection laying = Sqlite.open(unfinished)) {
                count = lay(laying, info.seed(), rows);
                Sqlite.put(laying, RUN, RunJson.write(info.withItems(count)));
                Sqlite.settle(laying);
            }
            Files.move(unfinished, file);
        } catch (SQLException | java.io.IOException broken) {
            throw new RunStoreException(file, broken);
        }
        return opened(file, true);
    }

    private static int lay(Connection connection, long seed, Stream<Rows.Read> rows) throws SQLException {
        connection.setAutoCommit(false);
        int count = 0;
        try (rows;
                PreparedStatement insert =
                        connection.prepareStatement("insert or ignore into item(position, id, row) values (?, ?, ?)")) {
            for (Iterator<Rows.Read> all = rows.iterator(); all.hasNext(); ) {
                Rows.Read read = all.next();
                Row row = read.row();
                insert.setLong(1, Draws.position(seed, row.cluster()));
                insert.setString(2, row.id());
                insert.setString(3, read.json());
                if (insert.executeUpdate() == 0) {
                    throw new IllegalArgumentException("items: id `" + row.id()
                            + "` stands there twice; ids must be unique, since results are paired by them");
                }
                if (++count % ROWS_AT_ONCE == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        if (count == 0) {
            throw new IllegalArgumentException("items: no row is left to run");
        }
        return count;
    }

    /**
     * Opens a run to look at it; nothing about its file is changed. To go on with it there is {@link #resume}.
     *
     * @throws IllegalArgumentException if the file is no run
     * @throws RunStoreException if it cannot be read
     */
    public static RunStore open(Path file) {
        return opened(file, false);
    }

    private static RunStore opened(Path file, boolean writing) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("file: there is no run " + file);
        }
        try {
            Connection connection = writing ? Sqlite.open(file) : Sqlite.read(file);
            try {
                String run = Sqlite.get(connection, RUN)
                        .orElseThrow(() -> new IllegalArgumentException("file: " + file + " holds no run of this lab"));
                return new RunStore(file, connection, writing, RunJson.read(run, RunInfo.class));
            } catch (SQLException | RuntimeException unusable) {
                connection.close();
                throw unusable;
            }
        } catch (SQLException broken) {
            throw new RunStoreException(file, broken);
        }
    }

    /**
     * Opens a run to go on with it.
     *
     * @param wished how it is to go on
     * @throws IllegalArgumentException if that is not how it was begun, see {@link RunInfo#requireSame}
     */
    public static RunStore resume(Path file, RunInfo wished) {
        RunStore store = asWished(opened(file, true), wished);
        store.put(store.info);
        return store;
    }

    /**
     * Opens a run to see what going on with it would take. Nothing is written.
     *
     * @param wished how it would go on
     * @throws IllegalArgumentException if that is not how it was begun, see {@link RunInfo#requireSame}
     */
    public static RunStore asWished(Path file, RunInfo wished) {
        return asWished(open(file), wished);
    }

    private static RunStore asWished(RunStore store, RunInfo wished) {
        try {
            store.info.requireSame(wished);
            RunInfo begun =
                    store.info.awaitsScript() ? store.info.withScript(wished.scaffold(), wished.script()) : store.info;
            store.info = begun.withArms(wished.arms());
            return store;
        } catch (IllegalArgumentException other) {
            store.close();
            throw other;
        }
    }

    /**
     * Goes on with another script, where the calls of a run are worth keeping whatever the script: the trials of these arms are
     * forgotten, their calls are not.
     */
    public void changeScript(String scaffold, String script, List<String> arms) {
        info = info.withScript(scaffold, script);
        arms.forEach(arm -> tell("delete from trial where arm = ?", change -> change.setString(1, arm)));
        put(info);
    }

    private void put(RunInfo value) {
        put(RUN, RunJson.write(value));
    }

    private void put(String name, String json) {
        try {
            tell(Sqlite.PUT, insert -> Sqlite.bind(insert, name, json));
        } catch (RunStoreException broken) {
            close();
            throw broken;
        }
    }

    @Override
    public RunInfo info() {
        return info;
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Up to so many items behind one, in the order of the run; from the first where there is none before. */
    List<StoredItem> items(Optional<StoredItem> before, int most) {
        String behind =
                before.isEmpty() ? "" : " where (position, id) > ((select position from item where id = ?1), ?1)";
        return ask(
                "select id, row from item" + behind + " order by position, id limit " + most,
                query -> {
                    if (before.isPresent()) {
                        query.setString(1, before.get().id());
                    }
                },
                found -> new StoredItem(found.getString(1), found.getString(2)));
    }

    @Override
    public Optional<String> row(String item) {
        return item(item).map(StoredItem::row);
    }

    /** The item of this id. */
    Optional<StoredItem> item(String id) {
        return ask(
                        "select id, row from item where id = ?",
                        query -> query.setString(1, id),
                        found -> new StoredItem(found.getString(1), found.getString(2)))
                .stream()
                .findFirst();
    }

    /** A call that was made before, here or in a run that this one borrows from. */
    Optional<KeptCall> call(KeptCall.Key key) {
        Optional<KeptCall> own = own(key);
        return own.isPresent() ? own : borrowed(key);
    }

    /** A call that was made before, here. */
    Optional<KeptCall> own(KeptCall.Key key) {
        return ask(
                        "select reply, failure, attempts, input, output, unmeasured, millis from call where item = ? and arm = ?"
                                + " and repeat = ? and model = ? and hash = ? and occurrence = ?",
                        query -> bind(query, key),
                        RunStore::call)
                .stream()
                .findFirst();
    }

    private static KeptCall call(ResultSet found) throws SQLException {
        byte[] reply = found.getBytes(1);
        return new KeptCall(
                Optional.ofNullable(reply).map(Packed::unpack),
                found.getString(2),
                new Usage(1, found.getInt(3), found.getLong(4), found.getLong(5), found.getInt(6)),
                found.getLong(7));
    }

    private static void bind(PreparedStatement statement, KeptCall.Key key) throws SQLException {
        statement.setString(1, key.item());
        statement.setString(2, key.arm());
        statement.setInt(3, key.repeat());
        statement.setString(4, key.model());
        statement.setString(5, key.hash());
        statement.setInt(6, key.occurrence());
    }

    /** Keeps a finished call. It counts only once this has returned. */
    void keep(KeptCall.Key key, KeptCall call) {
        byte[] reply = call.reply().map(Packed::pack).orElse(null);
        tell(
                "insert or replace into call(item, arm, repeat, model, hash, occurrence, reply, failure, attempts, input, output,"
                        + " unmeasured, millis) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    bind(insert, key);
                    insert.setBytes(7, reply);
                    insert.setString(8, call.failure());
                    insert.setInt(9, call.usage().attempts());
                    insert.setLong(10, call.usage().inputTokens());
                    insert.setLong(11, call.usage().outputTokens());
                    insert.setInt(12, call.usage().unmeasured());
                    insert.setLong(13, call.millis());
                });
    }

    /** A call that another run has paid for. */
    record Given(KeptCall.Key key, KeptCall call) {}

    /** Keeps calls that another run has paid for, unless they are there: whoever asks so is answered, and nothing is {@link #spent}. */
    void give(Stream<Given> calls) {
        calls.filter(given -> own(given.key()).isEmpty()).forEach(this::take);
    }

    /** From now on a call that is not here is taken from there, if that run has paid for it. It must stay open as long as this one. */
    void borrowFrom(RunStore lender) {
        lenders.add(lender);
    }

    /**
     * The same of a run in a file, which is only read, and closed with this one.
     *
     * @throws IllegalArgumentException see {@link #requireLender}
     * @throws RunStoreException if it cannot be read
     */
    public void borrowFrom(Path file) {
        lenders.open(file, info);
    }

    /**
     * Makes sure that a run in a file can lend to one that is made like this, before that one is begun.
     *
     * @throws IllegalArgumentException if the file is no run, or its models are others
     * @throws RunStoreException if it cannot be read
     */
    public static void requireLender(Path file, RunInfo borrower) {
        Lenders.require(file, borrower);
    }

    private Optional<KeptCall> borrowed(KeptCall.Key key) {
        Optional<KeptCall> lent = lenders.call(key);
        lent.ifPresent(call -> take(new Given(key, call)));
        return lent;
    }

    /** Kept first: a process that is killed in between has spent too much by its own account, never too little. */
    private synchronized void take(Given given) {
        keep(given.key(), given.call());
        put(GIVEN, RunJson.write(given().plus(given.call().usage())));
    }

    /** What all calls of the run have cost so far, whoever made them; not those that it was given. */
    public Usage spent() {
        Usage given = given();
        Usage all = kept();
        return new Usage(
                all.calls() - given.calls(),
                all.attempts() - given.attempts(),
                all.inputTokens() - given.inputTokens(),
                all.outputTokens() - given.outputTokens(),
                all.unmeasured() - given.unmeasured());
    }

    private Usage given() {
        return ask(
                        "select value from about where name = ?",
                        query -> query.setString(1, GIVEN),
                        found -> RunJson.read(found.getString(1), Usage.class))
                .stream()
                .findFirst()
                .orElse(Usage.NONE);
    }

    private Usage kept() {
        return ask(
                        "select count(*), sum(attempts), sum(input), sum(output), sum(unmeasured) from call",
                        query -> {},
                        found -> new Usage(
                                found.getInt(1), found.getInt(2), found.getLong(3), found.getLong(4), found.getInt(5)))
                .get(0);
    }

    /** How many trials are finished. */
    public int finished() {
        return ask("select count(*) from trial", query -> {}, found -> found.getInt(1))
                .get(0);
    }

    /** Which trials of an item are finished, as {@link Trial#trace} names them. */
    Set<String> finished(String item) {
        return new HashSet<>(
                ask("select trace from trial where item = ?", query -> query.setString(1, item), f -> f.getString(1)));
    }

    /** One finished trial. */
    public Optional<Trial> trial(String item, String arm, int repeat) {
        return ask(
                        "select trial from trial where item = ? and arm = ? and repeat = ?",
                        query -> {
                            query.setString(1, item);
                            query.setString(2, arm);
                            query.setInt(3, repeat);
                        },
                        found -> found.getString(1))
                .stream()
                .findFirst()
                .map(json -> RunJson.read(json, Trial.class));
    }

    /** Keeps a finished trial. */
    void keep(Trial trial, Trace trace) {
        String json = RunJson.write(trial);
        byte[] happened = Packed.pack(RunJson.write(trace));
        tell(
                "insert or replace into trial(position, item, place, arm, repeat, trace, trial, happened)"
                        + " values ((select position from item where id = ?1), ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                insert -> {
                    insert.setString(1, trial.item());
                    insert.setInt(2, info.arms().indexOf(trial.arm()));
                    insert.setString(3, trial.arm());
                    insert.setInt(4, trial.repeat());
                    insert.setString(5, trial.trace());
                    insert.setString(6, json);
                    insert.setBytes(7, happened);
                });
    }

    /** Forgets failed calls, and the trials that one of them belongs to, so that they are made again. */
    public void forgetFailures() {
        tell(
                "with shared(owner) as (select item from call where failure <> '' and arm = '') delete from trial"
                        + " where (item, arm, repeat) in (select item, arm, repeat from call where failure <> '')"
                        + " or item in shared or json_extract(trial, '$.cluster') in shared",
                nothing -> {});
        tell("delete from call where failure <> ''", nothing -> {});
    }

    /** Forgets all trials, but no call: they are scored again from what was kept. */
    public void forgetTrials() {
        tell("delete from trial", nothing -> {});
    }

    /**
     * {@inheritDoc} Of a run that may stop early only the finished items before the first unfinished one: easy items finish first, and
     * would count for more.
     */
    @Override
    public Stream<Trial> trials() {
        String before = info.stopEarly() ? " where position < coalesce(" + firstUnfinished() + ", position + 1)" : "";
        return Sqlite.stream(
                file,
                "select trial from trial" + before + " order by position, item, place, repeat",
                found -> RunJson.read(found.getString(1), Trial.class));
    }

    /** The position of the first cluster with an item that lacks a trial in one of the two arms that decide; null if none does. */
    private String firstUnfinished() {
        List<Long> first = ask(
                "select i.position from item i where (select count(*) from trial t where t.item = i.id and t.arm in (?, ?)) < ?"
                        + " order by i.position limit 1",
                query -> {
                    query.setString(1, info.primary().arm());
                    query.setString(2, info.primary().against());
                    query.setInt(3, 2 * info.repeats());
                },
                found -> found.getLong(1));
        return first.isEmpty() ? "null" : first.get(0).toString();
    }

    @Override
    public Optional<Trace> trace(String id) {
        return ask(
                        "select happened from trial where trace = ?",
                        query -> query.setString(1, id),
                        found -> found.getBytes(1))
                .stream()
                .findFirst()
                .map(packed -> RunJson.read(Packed.unpack(packed), Trace.class));
    }

    private <T> List<T> ask(String sql, Sqlite.Binding binding, Sqlite.Reading<T> reading) {
        return committed.ask(sql, binding, reading);
    }

    private void tell(String sql, Sqlite.Binding binding) {
        committed.tell(sql, binding);
    }

    /** Closes the file, and leaves a run that was made or gone on with as one plain file; nothing is lost if this is never called. */
    @Override
    public void close() {
        try (lenders;
                committed) {
            if (writing) {
                committed.leave();
            }
        }
    }
}
