package dev.guildhall.core.event;

/**
 * Hears of what happens in a service: an audit log, a measure, a metric.
 *
 * <p>Called on the thread that serves the person, after the change has been saved and before the person sees the next
 * page; of a submission that could not be published then, later on a thread that delivers. An exception thrown here fails
 * the person's request: throw when what happened must not go unrecorded. Called by
 * many threads at once.
 *
 * <p>An event that was refused by throwing comes again with the next try. Any other comes once at most, but for a submission, which comes at least once
 * under its reference. A process that dies loses at most the events of the requests under way whose changes were saved:
 * of each the page's, and the journey's start before the first.
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
