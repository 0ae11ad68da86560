package dev.guildhall.forms.http;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells where an exception came from by class names and stack frames, without any of the messages. */
public final class Trace {

    /** The most frames that are told of one exception: a stack overflow has thousands. */
    static final int MAX_FRAMES = 60;

    private Trace() {}

    public static String withoutMessages(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            trace.append(seen.size() == 1 ? "" : "\nCaused by: ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
                trace.append("\n\tat ").append(frames[i]);
            }
            if (frames.length > MAX_FRAMES) {
                trace.append("\n\t... ").append(frames.length - MAX_FRAMES).append(" more");
            }
        }
        return trace.toString();
    }
}
