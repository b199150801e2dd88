package dev.scaffold.lab.runs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sqlite.JDBC;

/** The file under a {@link RunStore}: its tables, and how it is read row by row. */
final class Sqlite {
    private static final String[] TABLES = {
        "create table if not exists about(name text primary key, value text not null) without rowid",
        "create table if not exists item(id text primary key, position integer not null, row text not null) without rowid",
        "create index if not exists item_in_order on item(position, id)",
        "create table if not exists call(item text not null, arm text not null, repeat integer not null, model text not null,"
                + " hash text not null, occurrence integer not null, reply blob, failure text not null, attempts integer not null,"
                + " input integer not null, output integer not null, unmeasured integer not null, millis integer not null,"
                + " primary key(item, arm, repeat, model, hash, occurrence)) without rowid",
        "create table if not exists trial(position integer not null, item text not null, place integer not null,"
                + " arm text not null, repeat integer not null, trace text not null unique, trial text not null,"
                + " happened blob not null, primary key(item, arm, repeat))",
        "create index if not exists trial_in_order on trial(position, item, place, repeat)",
    };

    /**
     * At so many pages of 4 KB the log is moved into the file, which waits for the disk: seldom, since most pages are written again and
     * again until then.
     */
    private static final int LOG_PAGES = 10_000;

    /** Keeps a value under a name, see {@link #bind}. */
    static final String PUT = "insert or replace into about(name, value) values (?, ?)";

    private Sqlite() {}

    /** Puts values into a statement. */
    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes something of the row that a result stands on. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet found) throws SQLException;
    }

    /** Opens a file, or begins it. With a write-ahead log a killed process loses nothing that was committed. */
    static Connection open(Path file) throws SQLException {
        Connection connection = connect(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = normal");
            statement.execute("pragma wal_autocheckpoint = " + LOG_PAGES);
            for (String table : TABLES) {
                statement.execute(table);
            }
            return connection;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    /** Opens a file that is there, only to be read: nothing about it is changed. */
    static Connection read(Path file) throws SQLException {
        return connect(file);
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), new Properties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
        }
        return connection;
    }

    /** Moves everything from the log into the file itself, so that the file alone is whole. */
    static void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    /**
     * Has the file stand for itself, without a log beside it, so that it can be copied and read anywhere. Where that cannot be done, since
     * somebody reads it or the disk is full, the log stays, and nothing is lost.
     */
    static void leave(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 0");
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException stays) {
            // the log is as good, only not as handy
        }
    }

    private static boolean holds(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from sqlite_master where name = ?")) {
            query.setString(1, table);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    static void put(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            bind(insert, name, value);
            insert.executeUpdate();
        }
    }

    static void bind(PreparedStatement put, String name, String value) throws SQLException {
        put.setString(1, name);
        put.setString(2, value);
    }

    /** What is kept under a name; empty also where the file is none of ours. */
    static Optional<String> get(Connection connection, String name) throws SQLException {
        if (!holds(connection, "about")) {
            return Optional.empty();
        }
        try (PreparedStatement query = connection.prepareStatement("select value from about where name = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    /** The rows of a query, one at a time, on a connection of their own. To be closed. */
    static <T> Stream<T> stream(Path file, String sql, Reading<T> reading) {
        try {
            Connection connection = connect(file);
            ResultSet found = connection.createStatement().executeQuery(sql);
            return StreamSupport.stream(new Rows<>(file, found, reading), false).onClose(() -> {
                try {
                    connection.close();
                } catch (SQLException broken) {
                    throw new RunStoreException(file, broken);
                }
            });
        } catch (SQLException broken) {
            throw new RunStoreException(file, broken);
        }
    }

    private static final class Rows<T> extends Spliterators.AbstractSpliterator<T> {
        private final Path file;
        private final ResultSet found;
        private final Reading<T> reading;

        Rows(Path file, ResultSet found, Reading<T> reading) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.file = file;
            this.found = found;
            this.reading = reading;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            try {
                boolean more = found.next();
                if (more) {
                    action.accept(reading.read(found));
                }
                return more;
            } catch (SQLException broken) {
                throw new RunStoreException(file, broken);
            }
        }
    }
}
