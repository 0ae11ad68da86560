package dev.guildhall.accessibility.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What people are told of a file or a page with which something went wrong: what, and the mend. */
public final class Failures {
    private Failures() {}

    /** One sentence; it never repeats what a page holds. */
    public static String say(@Nullable Throwable failure) {
        if (failure instanceof UnreadablePageException unreadable) {
            return unreadable.why();
        }
        if (failure instanceof NoSuchFileException) {
            return "It is not there; look at its name.";
        }
        if (failure instanceof AccessDeniedException) {
            return "This account may not read it; change its permissions.";
        }
        if (failure instanceof IOException) {
            return "It could not be read or written: " + failure.getMessage();
        }
        // without its message, which may repeat what a page holds
        return "The checker broke off, which it should never do: " + (failure == null ? "unknown" : placeOf(failure));
    }

    private static String placeOf(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
