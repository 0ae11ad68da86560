package dev.guildhall.audit.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.FilterAttachableImpl;
import ch.qos.logback.core.spi.FilterReply;
import dev.guildhall.audit.event.AuditEvent;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Marker;

/**
 * Records each line that carries the marker. Logback's own base classes of appenders swallow what an appender throws, and an
 * event that could not be recorded would be lost in silence: so this one stands on none of them.
 */
final class MarkedLines extends ContextAwareBase implements Appender<ILoggingEvent> {

    private final Consumer<AuditEvent> recording;
    private final FilterAttachableImpl<ILoggingEvent> filters = new FilterAttachableImpl<>();
    private String name = "";
    private volatile boolean started;

    MarkedLines(Consumer<AuditEvent> recording) {
        this.recording = recording;
    }

    @Override
    public void doAppend(ILoggingEvent line) {
        if (started && isMarked(line) && getFilterChainDecision(line) != FilterReply.DENY) {
            recording.accept(LineEvent.of(line));
        }
    }

    private static boolean isMarked(ILoggingEvent line) {
        List<Marker> markers = line.getMarkerList();
        return markers != null && markers.stream().anyMatch(marker -> marker.contains(AuditBridge.MARKER));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isStarted() {
        return started;
    }

    @Override
    public void addFilter(Filter<ILoggingEvent> filter) {
        filters.addFilter(filter);
    }

    @Override
    public void clearAllFilters() {
        filters.clearAllFilters();
    }

    @Override
    public List<Filter<ILoggingEvent>> getCopyOfAttachedFiltersList() {
        return filters.getCopyOfAttachedFiltersList();
    }

    @Override
    public FilterReply getFilterChainDecision(ILoggingEvent line) {
        return filters.getFilterChainDecision(line);
    }
}
