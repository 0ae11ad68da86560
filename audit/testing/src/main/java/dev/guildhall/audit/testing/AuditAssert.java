package dev.guildhall.audit.testing;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.store.AuditStore;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what an audit log holds.
 *
 * <pre>{@code
 * AuditAssert.assertThat(log, folder)
 *         .recordedOnce(event("permit.granted").by(Actor.citizen("c-17")).detail("months", 12))
 *         .recordedNever(event("permit.refused"));
 * AuditAssert.assertThatFilesIn(folder).holdNoneOf("QQ 12 34 56 C");
 * }</pre>
 *
 * <p>Reads every event of the log when it is made, so it is for the logs of tests. What it tells when it fails names the
 * events that come nearest.
 */
public final class AuditAssert extends AbstractAssert<AuditAssert, List<Long>> {

    private static final int MOST_TOLD = 5;

    private final List<Recorded> events;

    private AuditAssert(List<Recorded> events) {
        super(events.stream().map(Recorded::index).toList(), AuditAssert.class);
        this.events = events;
    }

    /** What the store holds, after a checkpoint over all that was acknowledged. */
    public static AuditAssert assertThat(AuditStore store) {
        store.checkpoint();
        return new AuditAssert(Recorded.in(store));
    }

    /**
     * What the log holds, after a checkpoint over all that was acknowledged.
     *
     * @param folder the folder that the log is open in
     */
    public static AuditAssert assertThat(AuditLog log, Path folder) {
        log.checkpoint();
        return assertThatLogIn(folder);
    }

    /** What the last checkpoint in the folder covers: everything, once the log is closed. */
    public static AuditAssert assertThatLogIn(Path folder) {
        return new AuditAssert(Recorded.in(FolderReader.of(folder)));
    }

    /**
     * What stands in the files of the folder.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public static FilesAssert assertThatFilesIn(Path folder) {
        return new FilesAssert(folder);
    }

    /** Such an event is in the log exactly once. */
    public AuditAssert recordedOnce(EventPattern expected) {
        return recordedTimes(1, expected);
    }

    /** No such event is in the log. */
    public AuditAssert recordedNever(EventPattern unwanted) {
        return recordedTimes(0, unwanted);
    }

    /** Such an event is in the log exactly so many times. */
    public AuditAssert recordedTimes(int times, EventPattern expected) {
        List<Recorded> found =
                events.stream().filter(each -> expected.matches(each.event())).toList();
        if (found.size() != times) {
            String head =
                    "Expected " + times(times) + ": " + expected + "\nbut it is in the log " + times(found.size());
            throw failure("%s", head + (found.isEmpty() ? "." + nearest(expected) : at(found)));
        }
        return this;
    }

    /** Events like these are in the log in this order; others may stand between. */
    public AuditAssert recordedInOrder(EventPattern... expected) {
        Iterator<Recorded> rest = events.iterator();
        for (int i = 0; i < expected.length; i++) {
            EventPattern next = expected[i];
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = next.matches(rest.next().event());
            }
            if (!found) {
                throw failure(
                        "%s",
                        "Expected in this order, and number " + (i + 1) + " does not come after those before it:\n"
                                + numbered(expected) + nearest(next));
            }
        }
        return this;
    }

    private static String numbered(EventPattern... expected) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < expected.length; i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append("  ")
                    .append(i + 1)
                    .append(". ")
                    .append(expected[i]);
        }
        return lines.toString();
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 0 ? "never" : times + " times";
    }

    private static String at(List<Recorded> found) {
        return ", at " + (found.size() == 1 ? "entry " : "entries ")
                + found.stream()
                        .limit(MOST_TOLD)
                        .map(each -> Long.toString(each.index()))
                        .collect(Collectors.joining(", "))
                + (found.size() > MOST_TOLD ? " and others." : ".");
    }

    /** The events of the same action with what they have otherwise; where there are none, which actions there are. */
    private String nearest(EventPattern expected) {
        List<Recorded> near = events.stream()
                .filter(each -> each.event().action().equals(expected.action()))
                .filter(each -> !expected.matches(each.event()))
                .sorted((one, other) -> Integer.compare(
                        expected.differences(one.event()).size(),
                        expected.differences(other.event()).size()))
                .limit(MOST_TOLD)
                .toList();
        if (near.isEmpty()) {
            return "\n" + Recorded.summary(events);
        }
        return near.stream()
                .map(each -> "\nEntry " + each.index() + " comes near, but "
                        + String.join(" and ", expected.differences(each.event())) + ".")
                .collect(Collectors.joining());
    }
}
