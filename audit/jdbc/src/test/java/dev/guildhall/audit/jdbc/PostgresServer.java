package dev.guildhall.audit.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL server of its own, with its data in a temporary folder. It refuses to run as root, so root starts it
 * as nobody.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "guildhall";
    static final String PASSWORD = "open-sesame-4711";

    private static final String NOBODY = "nobody";
    private static final int STARTS_WITHIN_SECONDS = 60;
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path home;
    private final int port;
    private final Manner manner;
    private @Nullable Process postmaster;

    private PostgresServer(Path home, int port, Manner manner) {
        this.home = home;
        this.port = port;
        this.manner = manner;
    }

    /** What a server logs, and whether it forces what it commits. */
    private enum Manner {
        TALKATIVE("all", "off"),
        DURABLE("all", "on"),
        QUIET("none", "on");

        private final String logged;
        private final String forced;

        Manner(String logged, String forced) {
            this.logged = logged;
            this.forced = forced;
        }
    }

    /** One that all tests of this run share. It is never stopped by a test. */
    static PostgresServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final PostgresServer SERVER = started();
    }

    /** The programs of PostgreSQL, which all servers of this run share. */
    private static final class Programs {
        static final Path HOME = temporaryFolder();

        static {
            try {
                PostgresBinaries.unpack(HOME);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(HOME)));
        }
    }

    private static Path temporaryFolder() {
        try {
            Path home = Files.createTempDirectory("guildhall-postgres");
            return Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that logs nothing but problems and forces what it commits to disk, for measuring. */
    static PostgresServer quiet() {
        return started(Manner.QUIET);
    }

    /** One that forces what it commits to disk, as a service's server must, for being killed. */
    static PostgresServer durable() {
        return started(Manner.DURABLE);
    }

    /** A new server that is gone when the process ends, that logs each statement with its parameters, and forces nothing. */
    static PostgresServer started() {
        return started(Manner.TALKATIVE);
    }

    private static PostgresServer started(Manner manner) {
        try {
            PostgresServer server = new PostgresServer(temporaryFolder(), freePort(), manner);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.initialise();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void initialise() throws IOException {
        Path password = Files.writeString(home.resolve("password"), PASSWORD);
        Files.createDirectory(data());
        Files.createFile(log());
        if (ROOT) {
            UserPrincipal nobody =
                    home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
            Files.setOwner(data(), nobody);
            Files.setOwner(log(), nobody);
        }
        run(program(
                "initdb",
                "--pgdata",
                data().toString(),
                "--username",
                USER,
                "--pwfile",
                password.toString(),
                "--auth",
                "scram-sha-256",
                "--encoding",
                "UTF8",
                "--locale",
                "C",
                "--no-sync"));
    }

    void start() {
        try {
            List<String> command = program(
                    "postgres",
                    "-D",
                    data().toString(),
                    "-p",
                    Integer.toString(port),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories=",
                    "-c",
                    "log_statement=" + manner.logged,
                    "-c",
                    "fsync=" + manner.forced);
            postmaster = process(command).start();
            awaitConnections(postmaster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server and starts it again on the same data. */
    void restart() {
        kill();
        start();
    }

    /** Ends the server's processes at once: {@code kill -9}. What they have written is with the operating system. */
    void kill() {
        Process running = postmaster;
        if (running != null) {
            List<ProcessHandle> workers = running.descendants().toList();
            running.destroyForcibly().onExit().join();
            workers.forEach(worker -> worker.onExit().join());
        }
    }

    @Override
    public void close() {
        kill();
        if (Files.exists(home)) {
            remove(home);
        }
    }

    private static void remove(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitConnections(Process starting) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS);
        while (true) {
            try (Connection connection = source().getConnection()) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                if (!starting.isAlive() || System.nanoTime() > until) {
                    throw new IOException("PostgreSQL does not start: " + logged(), notYet);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A source of unpooled connections. */
    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source;
    }

    /** Everything that the server has logged. */
    String logged() throws IOException {
        return Files.readString(log());
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path log() {
        return home.resolve("log");
    }

    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups", "--"));
        }
        command.add(Programs.HOME.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder process =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        return process.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private void run(List<String> command) throws IOException {
        int status = process(command).start().onExit().join().exitValue();
        if (status != 0) {
            throw new IOException(command.get(0) + " ended with " + status + ": " + logged());
        }
    }
}
