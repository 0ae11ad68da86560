package dev.guildhall.audit.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The faults found so far. Past a limit they are counted and not kept: a log that is damaged all over is one finding. What a
 * crash leaves has a limit of its own, so that no number of it hides that the log was changed.
 */
final class Faults {

    /** The most faults that are kept of what was changed or is missing, and of what is unfinished. */
    static final int MAX = 10_000;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> unfinished = new ArrayList<>();
    private long more;

    void changed(String file, long from, long to, String reason) {
        add(faults, new Fault(Fault.Kind.CHANGED, file, from, to, reason));
    }

    void missing(String file, long from, long to, String reason) {
        add(faults, new Fault(Fault.Kind.MISSING, file, from, to, reason));
    }

    void unfinished(String file, long from, long to, String reason) {
        add(unfinished, new Fault(Fault.Kind.UNFINISHED, file, from, to, reason));
    }

    private void add(List<Fault> kept, Fault fault) {
        if (kept.size() < MAX) {
            kept.add(fault);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return faults.isEmpty() && unfinished.isEmpty();
    }

    /** How many were found and are not kept. */
    long more() {
        return more;
    }

    List<Fault> inOrder() {
        return Stream.concat(faults.stream(), unfinished.stream())
                .sorted(Comparator.comparingLong(Fault::from).thenComparing(Fault::file))
                .toList();
    }
}
