package dev.guildhall.audit.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs one command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    /** The command and its arguments; without any it says which there are. */
    public static void main(String[] arguments) {
        // what a log has to say reaches the commands as exceptions: no logging library, and no warning about its
        // absence
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        Console console = new Console(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(console).run(arguments).code());
    }
}
