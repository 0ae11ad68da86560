package dev.guildhall.audit.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * To which request of a system of services an event belongs, by the ids of W3C Trace Context.
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero
 * @param spanId 16 lower-case hexadecimal digits, not all zero
 * @see <a href="https://www.w3.org/TR/trace-context/#traceparent-header">W3C Trace Context: traceparent</a>
 */
public record TraceContext(String traceId, String spanId) {

    private static final Pattern TRACE_ID = Pattern.compile("(?!0{32})[0-9a-f]{32}");
    private static final Pattern SPAN_ID = Pattern.compile("(?!0{16})[0-9a-f]{16}");
    // version ff is forbidden; a later version may have more behind the flags
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");

    /** @throws IllegalArgumentException when an id is not of its form */
    public TraceContext {
        if (!TRACE_ID.matcher(traceId).matches()) {
            throw new IllegalArgumentException("A trace's id is not 32 lower-case hexadecimal digits, not all zero");
        }
        if (!SPAN_ID.matcher(spanId).matches()) {
            throw new IllegalArgumentException("A span's id is not 16 lower-case hexadecimal digits, not all zero");
        }
    }

    /** The ids in the value of a {@code traceparent} header; empty when it has another form. */
    public static Optional<TraceContext> parse(String traceparent) {
        Matcher parts = TRACEPARENT.matcher(traceparent);
        boolean matches =
                parts.matches() && (parts.group(4) == null || !parts.group(1).equals("00"));
        return matches ? of(parts.group(2), parts.group(3)) : Optional.empty();
    }

    /**
     * The ids that the thread's SLF4J context holds: under {@code traceparent}, else under {@code traceId} and {@code
     * spanId}, else under {@code trace_id} and {@code span_id}, which are the names that tracing libraries use. Empty when
     * there are none or they have another form.
     */
    public static Optional<TraceContext> current() {
        String traceparent = MDC.get("traceparent");
        if (traceparent != null) {
            return parse(traceparent);
        }
        String traceId = MDC.get("traceId");
        return traceId != null ? of(traceId, MDC.get("spanId")) : of(MDC.get("trace_id"), MDC.get("span_id"));
    }

    private static Optional<TraceContext> of(@Nullable String traceId, @Nullable String spanId) {
        return traceId != null
                        && spanId != null
                        && TRACE_ID.matcher(traceId).matches()
                        && SPAN_ID.matcher(spanId).matches()
                ? Optional.of(new TraceContext(traceId, spanId))
                : Optional.empty();
    }
}
