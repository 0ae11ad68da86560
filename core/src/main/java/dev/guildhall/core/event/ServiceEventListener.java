package dev.guildhall.core.event;

/**
 * Hears of what happens in a service: an audit log, a measure, a metric.
 *
 * <p>Called on the thread that serves the person, after the change has been saved and before the person sees the next
 * page; of a submission that could not be published then, later on a thread that delivers. An exception thrown here fails
 * the person's request: throw when what happened must not go unrecorded. Called by
 * many threads at once.
 */
@FunctionalInterface
public interface ServiceEventListener {

    /** Takes note of an event. */
    void on(ServiceEvent event);

    /** Calls this listener, then the other; when this one throws, the other is not called. */
    default ServiceEventListener andThen(ServiceEventListener next) {
        return event -> {
            on(event);
            next.on(event);
        };
    }
}
