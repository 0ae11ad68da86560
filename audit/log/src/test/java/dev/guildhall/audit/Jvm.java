package dev.guildhall.audit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Processes of their own, to be killed or to be short of memory. */
final class Jvm {

    private Jvm() {}

    /** Starts the program of a class of the tests; what it prints is lost. */
    static Process start(Class<?> program, String... arguments) throws IOException {
        return builder(List.of(), program, arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What will start the program of a class of the tests in a JVM with more options. */
    static ProcessBuilder builder(List<String> options, Class<?> program, String... arguments) {
        // without the test's own libraries it starts in half the time
        String libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*(classes|guildhall-core|jackson-core|slf4j-api|jspecify).*"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                libraries));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
