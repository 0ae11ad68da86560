package example.benchmarks.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine that serves the journey, as a process to start.
 *
 * @param name what to call it in the report
 * @param role whether it is ours or a peer's
 * @param entry the address that redirects to the journey
 * @param command what starts it
 */
record Engine(String name, Role role, String entry, List<String> command) {

    /** What an engine is in the comparison. */
    enum Role {
        OURS,
        /** Ours with a server beside it, whose processor time is not counted; only requests a second can be compared. */
        OURS_WITH_A_DATABASE,
        PEER
    }

    Engine {
        command = List.copyOf(command);
    }

    /** Ours, with drafts in the memory of the process. */
    static Engine guildhall() {
        return ours("Guildhall", Role.OURS);
    }

    /** Ours, with drafts in a PostgreSQL server on the same machine. */
    static Engine guildhallOnPostgresql() {
        return ours("Guildhall on PostgreSQL", Role.OURS_WITH_A_DATABASE, Stores.POSTGRESQL);
    }

    private static Engine ours(String name, Role role, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx1g",
                "-Dsun.net.httpserver.nodelay=true",
                "-classpath",
                System.getProperty("java.class.path"),
                JourneyServer.class.getName()));
        command.addAll(List.of(arguments));
        return new Engine(name, role, "/", command);
    }

    static Engine casa(Path peers) {
        return node("CASA 10.4.0", peers.resolve("casa.mjs"));
    }

    static Engine hmpo(Path peers) {
        return node("hmpo-form-wizard 15.0.5", peers.resolve("hmpo.cjs"));
    }

    private static Engine node(String name, Path script) {
        return new Engine(name, Role.PEER, "/permit/", List.of("node", "--expose-gc", script.toString()));
    }
}
