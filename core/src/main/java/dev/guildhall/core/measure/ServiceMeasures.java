package dev.guildhall.core.measure;

import dev.guildhall.core.event.EventContext;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.event.ServiceEventListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts service events into the measures that the GOV.UK Service Manual asks for.
 *
 * <pre>{@code
 * ServiceMeasures measures = new ServiceMeasures();
 * ServiceEventListener listener = auditLog.andThen(measures);
 * // ... people apply ...
 * measures.report("apply-for-a-permit").completionRate(); // Optional[83.3% (5 of 6)]
 * }</pre>
 *
 * <p>Keeps counts, not people: per journey some 7 KiB, and besides the beginning of each application that is under way, at
 * most {@value #MAX_UNDER_WAY} of all journeys; where there are more, the oldest are counted without being timed.
 * Counts since it was made and forgets with the process: feed it the events of an audit log to count a period again,
 * and add the reports of several nodes. Times are kept to a thirty-second of their value. Thread-safe.
 */
public final class ServiceMeasures implements ServiceEventListener {

    /** The most applications under way whose time is being taken. */
    public static final int MAX_UNDER_WAY = 100_000;

    private static final int RATINGS = 5;

    private final Map<String, Counts> journeys = new TreeMap<>();
    private final Map<UnderWay, Instant> begun = new LinkedHashMap<>();

    /** Measures that have seen no event. */
    public ServiceMeasures() {}

    private record UnderWay(String journey, String application) {
        static UnderWay of(EventContext context) {
            return new UnderWay(context.journey(), context.application());
        }
    }

    private static final class Counts {
        private long started;
        private long completed;
        private final long[] ratings = new long[RATINGS];
        private final Map<String, Long> leftAt = new TreeMap<>();
        private final DurationHistogram times = new DurationHistogram();

        MeasureReport report() {
            List<Long> copy = Arrays.stream(ratings).boxed().toList();
            return new MeasureReport(started, completed, copy, leftAt, times.copy());
        }
    }

    @Override
    public synchronized void on(ServiceEvent event) {
        EventContext context = event.context();
        Counts counts = journeys.computeIfAbsent(context.journey(), unused -> new Counts());
        if (event instanceof ServiceEvent.JourneyStarted) {
            counts.started++;
            begin(context);
        } else if (event instanceof ServiceEvent.Submitted) {
            counts.completed++;
            Instant beginning = begun.remove(UnderWay.of(context));
            if (beginning != null) {
                counts.times.add(Duration.between(beginning, context.at()));
            }
        } else if (event instanceof ServiceEvent.Abandoned abandoned) {
            begun.remove(UnderWay.of(context));
            counts.leftAt.merge(abandoned.page(), 1L, Long::sum);
        } else if (event instanceof ServiceEvent.FeedbackGiven feedback) {
            counts.ratings[feedback.satisfaction() - 1]++;
        }
    }

    private void begin(EventContext context) {
        begun.put(UnderWay.of(context), context.at());
        if (begun.size() > MAX_UNDER_WAY) {
            begun.remove(begun.keySet().iterator().next());
        }
    }

    /** The ids of the journeys of which an event was seen, in alphabetical order. */
    public synchronized Set<String> journeys() {
        return new TreeSet<>(journeys.keySet());
    }

    /** The measures of a journey as they are now; all zero when no event of it was seen. */
    public synchronized MeasureReport report(String journey) {
        return journeys.getOrDefault(journey, new Counts()).report();
    }
}
