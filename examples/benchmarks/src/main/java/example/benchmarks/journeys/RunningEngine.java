package example.benchmarks.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** An engine that has been started and listens; closing it ends its process. */
final class RunningEngine implements AutoCloseable {

    private static final String PORT = "PORT ";
    private static final int SECONDS_TO_END = 20;

    private final Engine engine;
    private final Process process;
    private final int port;

    private RunningEngine(Engine engine, Process process, int port) {
        this.engine = engine;
        this.process = process;
        this.port = port;
    }

    static RunningEngine start(Engine engine) throws IOException {
        Process process = new ProcessBuilder(engine.command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT)) {
                return new RunningEngine(engine, process, Integer.parseInt(line.substring(PORT.length())));
            }
        }
        throw new IllegalStateException(engine.name() + " ended without naming its port");
    }

    String entry() {
        return engine.entry();
    }

    int port() {
        return port;
    }

    /** The processor time that its process has used, all threads, user and system. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Bytes of its heap after garbage was collected. */
    long heap() throws IOException {
        try (Connection connection = new Connection(port)) {
            connection.get("/heap");
            return Long.parseLong(connection.get("/heap").body());
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            // it may have a database to stop
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
