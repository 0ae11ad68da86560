package example.benchmarks.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine that serves the journey, as a process to start.
 *
 * @param name what to call it in the report
 * @param entry the address that redirects to the journey
 * @param command what starts it
 */
record Engine(String name, String entry, List<String> command) {

    Engine {
        command = List.copyOf(command);
    }

    /** Ours, with drafts in the memory of the process. */
    static Engine guildhall() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx1g",
                "-Dsun.net.httpserver.nodelay=true",
                "-classpath",
                System.getProperty("java.class.path"),
                JourneyServer.class.getName()));
        return new Engine("Guildhall", "/", command);
    }

    static Engine casa(Path peers) {
        return node("CASA 10.4.0", peers.resolve("casa.mjs"));
    }

    static Engine hmpo(Path peers) {
        return node("hmpo-form-wizard 15.0.5", peers.resolve("hmpo.cjs"));
    }

    private static Engine node(String name, Path script) {
        return new Engine(name, "/permit/", List.of("node", "--expose-gc", script.toString()));
    }
}
