package dev.scaffold.lab.runs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one connection of a store, for many threads. Whoever comes while another is at it has its statement put together with those of all
 * who wait, and the next of them carries them out in one transaction: a commit costs as much for fifty calls as for one. Each comes back
 * only when its own is committed.
 */
final class Committed implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Queue<Task<?>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private long transactions;

    Committed(Path file, Connection connection) {
        this.file = Objects.requireNonNull(file, "file");
        this.connection = Objects.requireNonNull(connection, "connection");
    }

    /** What is done to the file. */
    @FunctionalInterface
    private interface Work<T> {
        T carryOut() throws SQLException;
    }

    /** Something that a thread waits for; touched by whoever holds the lock. */
    private static final class Task<T> {
        private final boolean changes;
        private final Work<T> work;
        private Optional<T> result = Optional.empty();
        private Optional<SQLException> broken = Optional.empty();
        private Optional<RuntimeException> refused = Optional.empty();

        Task(boolean changes, Work<T> work) {
            this.changes = changes;
            this.work = work;
        }

        boolean open() {
            return result.isEmpty() && broken.isEmpty() && refused.isEmpty();
        }

        void carryOut() {
            try {
                result = Optional.of(work.carryOut());
            } catch (SQLException failed) {
                broken = Optional.of(failed);
            } catch (RuntimeException failed) {
                refused = Optional.of(failed);
            }
        }

        void lost(SQLException why) {
            result = Optional.empty();
            broken = Optional.of(why);
        }
    }

    /** The rows of a query. */
    <T> List<T> ask(String sql, Sqlite.Binding binding, Sqlite.Reading<T> reading) {
        return awaited(new Task<>(false, () -> {
            PreparedStatement query = statement(sql);
            binding.bind(query);
            List<T> all = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    all.add(reading.read(found));
                }
            }
            return all;
        }));
    }

    /** Changes something; it is committed when this returns. */
    void tell(String sql, Sqlite.Binding binding) {
        int ignored = awaited(new Task<>(true, () -> {
            PreparedStatement change = statement(sql);
            binding.bind(change);
            return change.executeUpdate();
        }));
    }

    private <T> T awaited(Task<T> task) {
        waiting.add(task);
        lock.lock();
        try {
            if (task.open()) {
                carryOutAll();
            }
        } finally {
            lock.unlock();
        }
        if (task.refused.isPresent()) {
            throw task.refused.get();
        }
        return task.result.orElseThrow(() -> new RunStoreException(
                file, task.broken.orElseThrow(() -> new IllegalStateException("nothing became of a statement"))));
    }

    private void carryOutAll() {
        List<Task<?>> together = new ArrayList<>();
        for (Task<?> next = waiting.poll(); next != null; next = waiting.poll()) {
            together.add(next);
        }
        transactions++;
        boolean changes = together.stream().anyMatch(t -> t.changes);
        if (together.size() == 1 || !changes) {
            together.forEach(Task::carryOut); // each for itself, as SQLite does unless told otherwise
            return;
        }
        try {
            carryOut("begin immediate");
            together.forEach(Task::carryOut);
            carryOut("commit");
        } catch (SQLException lost) {
            rollBack(lost);
            together.forEach(t -> t.lost(lost));
        }
    }

    private void rollBack(SQLException why) {
        try {
            carryOut("rollback");
        } catch (SQLException nothingBegun) {
            why.addSuppressed(nothingBegun);
        }
    }

    private void carryOut(String sql) throws SQLException {
        statement(sql).executeUpdate();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** Has the file stand for itself; what is told afterwards brings the log back. */
    void leave() {
        lock.lock();
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
            Sqlite.leave(connection);
        } catch (SQLException broken) {
            throw new RunStoreException(file, broken);
        } finally {
            lock.unlock();
        }
    }

    /** How many statements wait to be carried out. */
    int waiting() {
        return waiting.size();
    }

    /** How many times statements were carried out together, or one alone. */
    long transactions() {
        lock.lock();
        try {
            return transactions;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new RunStoreException(file, broken);
        } finally {
            lock.unlock();
        }
    }
}
