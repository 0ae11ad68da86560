package dev.guildhall.audit.cli;

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
                new StandardOutput(),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(run(console, arguments).code());
    }

    /** Java would end with 1 where something is thrown, and 1 says that the log was tampered with. */
    private static ExitCode run(Console console, String[] arguments) {
        try {
            return new Commands(console).run(arguments);
        } catch (RuntimeException | Error e) {
            // without its message, which may repeat what the log holds
            StackTraceElement[] trace = e.getStackTrace();
            console.note("The command broke off, which it should never do: "
                    + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
            return ExitCode.UNREADABLE;
        }
    }
}
