package dev.guildhall.accessibility.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Whether somebody is looking; known on Linux only, elsewhere nobody is taken to be.
 *
 * @param colours whether the report on standard output may be coloured
 * @param progress whether a progress bar may be drawn on standard error
 */
record Terminal(boolean colours, boolean progress) {
    /** Nobody looks: files and pipes. */
    static final Terminal NONE = new Terminal(false, false);

    static Terminal ofProcess() {
        return new Terminal(isTerminal(1) && coloursAreWanted(System.getenv()), isTerminal(2));
    }

    /** Any value of NO_COLOR says no (no-color.org), and so does a terminal that calls itself dumb. */
    static boolean coloursAreWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchSystem) {
            return false;
        }
    }
}
