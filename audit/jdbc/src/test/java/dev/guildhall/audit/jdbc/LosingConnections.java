package dev.guildhall.audit.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Real connections to a real server, of which the next one to commit is lost on the way there or back. */
final class LosingConnections {

    /** What is lost. */
    enum Loss {
        NOTHING,
        /** The server never hears of the commit. */
        COMMAND,
        /** The server commits, and its answer does not arrive. */
        ANSWER,
        /** The same, and the server is down from then on. */
        ANSWER_AND_SERVER,
        /** The server hears of it only when the test says so; of one that is a statement that commits by itself. */
        TIME
    }

    private final PGSimpleDataSource source;
    private final AtomicReference<Loss> next = new AtomicReference<>(Loss.NOTHING);
    private final AtomicInteger spared = new AtomicInteger();
    private volatile Optional<Call> late = Optional.empty();
    private volatile boolean down;

    LosingConnections(PGSimpleDataSource source) {
        this.source = source;
    }

    /** Connections to the server that tests share, and to a log in it that is not begun. */
    static LosingConnections toAnEmptyLog() {
        PGSimpleDataSource source = PostgresServer.shared().source();
        Pools.empty(source);
        return new LosingConnections(source);
    }

    /** Loses something at the next commit that comes after a write to the log. */
    void lose(Loss loss) {
        lose(loss, 0);
    }

    /** Loses something at a commit that comes after a write to the log, and after so many others of them. */
    void lose(Loss loss, int after) {
        spared.set(after);
        next.set(loss);
    }

    /** Whether what was to be lost is. */
    boolean isLost() {
        return next.get() == Loss.NOTHING;
    }

    DataSource source() {
        return proxy(DataSource.class, source, (method, call) -> {
            if (down) {
                throw lost();
            }
            Object result = call.invoke();
            return result instanceof Connection connection ? losing(connection) : result;
        });
    }

    private Connection losing(Connection connection) {
        return proxy(Connection.class, connection, (method, call) -> {
            if (method.equals("prepareStatement") && connection.getAutoCommit()) {
                return losing(connection, (PreparedStatement) call.invoke());
            }
            if (method.equals("close") && late.isPresent()) {
                return call;
            }
            if (!method.equals("commit") || isLost() || !hasWritten(connection)) {
                return call.invoke();
            }
            return losing(connection, call);
        });
    }

    private PreparedStatement losing(Connection connection, PreparedStatement statement) {
        return proxy(PreparedStatement.class, statement, (method, call) -> {
            if (method.equals("close") && late.isPresent()) {
                return call;
            }
            return method.equals("executeUpdate") && !isLost() ? losing(connection, call) : call.invoke();
        });
    }

    private Object losing(Connection connection, Call commit) throws Throwable {
        if (spared.getAndDecrement() > 0) {
            return commit.invoke();
        }
        Loss loss = next.getAndSet(Loss.NOTHING);
        if (loss == Loss.NOTHING) {
            return commit.invoke();
        }
        if (loss == Loss.TIME) {
            late = Optional.of(commit);
            throw lost();
        }
        if (loss != Loss.COMMAND) {
            commit.invoke();
        }
        down = loss == Loss.ANSWER_AND_SERVER;
        connection.close();
        throw lost();
    }

    private static SQLException lost() {
        return new SQLException("lost", "08006");
    }

    /** Lets the server hear of what it was not told in time: how many rows that changed. */
    int arrive() throws Throwable {
        return (Integer) late.orElseThrow().invoke();
    }

    private static boolean hasWritten(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_current_xact_id_if_assigned() IS NOT NULL")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private interface Call {
        Object invoke() throws Throwable;
    }

    private interface Interception {
        Object around(String method, Call call) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T real, Interception interception) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> interception.around(method.getName(), () -> {
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
        return type.cast(proxy);
    }
}
