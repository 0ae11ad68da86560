package dev.guildhall.forms.upload;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** ClamAV's own daemon with one signature of ours, so that it starts at once and needs nothing of the internet. */
final class Clamd {

    static final int STREAM_MAX_LENGTH = 1024 * 1024;

    private static final List<Path> INSTALLED = List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"));

    private final Process process;
    private final Path socket;
    private final int port;

    private Clamd(Process process, Path socket, int port) {
        this.process = process;
        this.socket = socket;
        this.port = port;
    }

    /** The string that every scanner takes for a virus so that it can be tried, put together here lest this file be one. */
    static String testVirus() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-" + "FILE!$H+H*";
    }

    static Clamd startedIn(Path folder) throws IOException, InterruptedException {
        Path program =
                INSTALLED.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(program != null, "clamd is not installed: apt-get install clamav-daemon");
        Path database = Files.createDirectories(folder.resolve("db"));
        Files.writeString(
                database.resolve("test.ndb"),
                "Guildhall.Test:0:*:" + HexFormat.of().formatHex(testVirus().getBytes(StandardCharsets.US_ASCII))
                        + "\n");
        // the path of a Unix socket has some 100 bytes at the most
        Path socket = Files.createTempDirectory("clamd").resolve("clamd.sock");
        int port = freePort();
        Path configuration = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + database,
                        "LocalSocket " + socket,
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "StreamMaxLength 1M",
                        "MaxThreads 4",
                        "ConcurrentDatabaseReload no"));
        Process process = new ProcessBuilder(String.valueOf(program), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Clamd clamd = new Clamd(process, socket, port);
        long start = System.nanoTime();
        while (!ClamdScanner.at(socket).ping()
                || !ClamdScanner.at("localhost", port).ping()) {
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
                clamd.stop();
                throw new IllegalStateException(
                        "clamd does not start: " + Files.readString(folder.resolve("clamd.log")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return clamd;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    Path socket() {
        return socket;
    }

    int port() {
        return port;
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
