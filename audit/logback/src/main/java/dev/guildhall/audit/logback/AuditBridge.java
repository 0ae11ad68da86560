package dev.guildhall.audit.logback;

import ch.qos.logback.classic.LoggerContext;
import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.ContinuingLog;
import dev.guildhall.audit.event.AuditEvent;
import java.util.function.Consumer;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * Makes audit events of the application's log lines that carry the marker {@value #MARKER}.
 *
 * <pre>{@code
 * AuditBridge bridge = AuditBridge.install(log);
 *
 * LOG.atInfo().addMarker(MarkerFactory.getMarker("AUDIT"))
 *         .addKeyValue("action", "permit.granted")
 *         .addKeyValue("actor", "officer:o-4")
 *         .addKeyValue("subject", "s-17")
 *         .addKeyValue("months", 12)
 *         .log("Granted a permit");
 * }</pre>
 *
 * <p>The keys {@code action} and {@code actor} (a kind, a colon and an id, or an {@code Actor}) are required; {@code outcome}
 * ({@code success} where it is left out), {@code subject}, {@code resource} and {@code case} are known; every other key is a
 * detail, which holds a text or an integer. The line's message, its arguments and its exception never enter the audit log.
 *
 * <p>The line is an audit event only where the logger is enabled for its level and hands its lines on to the root logger. Code
 * that logs needs {@code slf4j-api} alone: without a bridge a marked line is a line like others.
 */
public final class AuditBridge implements AutoCloseable {

    /** The name of the marker. */
    public static final String MARKER = "AUDIT";

    private static final String NAME = "guildhall-audit-bridge";

    private final ch.qos.logback.classic.Logger root;
    private final MarkedLines appender;

    private AuditBridge(ch.qos.logback.classic.Logger root, MarkedLines appender) {
        this.root = root;
        this.appender = appender;
    }

    /**
     * Records marked lines before the call that logs them returns. Where a line cannot be recorded that call throws what {@link
     * AuditLog#record} throws, and the application refuses the action.
     *
     * @throws IllegalStateException when the application does not log with Logback, or a bridge is installed already
     */
    public static AuditBridge install(AuditLog log) {
        return install(log::record);
    }

    /**
     * Records marked lines; while the log cannot be written they are counted, and the gap is recorded once it can. A line that is
     * no audit event still makes the call that logs it throw.
     *
     * @throws IllegalStateException as {@link #install(AuditLog)}
     */
    public static AuditBridge install(ContinuingLog log) {
        return install(log::record);
    }

    private static AuditBridge install(Consumer<AuditEvent> recording) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (!(factory instanceof LoggerContext context)) {
            throw new IllegalStateException("The application logs with "
                    + factory.getClass().getName() + ": the bridge needs Logback, so call AuditLog.record instead");
        }
        ch.qos.logback.classic.Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(NAME) != null) {
            throw new IllegalStateException(
                    "A bridge is installed already: close it first, for each line is recorded once");
        }
        MarkedLines appender = new MarkedLines(recording);
        appender.setContext(context);
        appender.setName(NAME);
        appender.start();
        root.addAppender(appender);
        return new AuditBridge(root, appender);
    }

    /** Marked lines are lines like others from here on. The log stays open. */
    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
