package dev.guildhall.audit.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far. Past a limit they are counted and not kept: a log that is damaged all over is one finding. */
final class Faults {

    /** The most faults that are kept. */
    static final int MAX = 10_000;

    private final List<Fault> faults = new ArrayList<>();

    void changed(String file, long from, long to, String reason) {
        add(new Fault(Fault.Kind.CHANGED, file, from, to, reason));
    }

    void missing(String file, long from, long to, String reason) {
        add(new Fault(Fault.Kind.MISSING, file, from, to, reason));
    }

    void unfinished(String file, long from, long to, String reason) {
        add(new Fault(Fault.Kind.UNFINISHED, file, from, to, reason));
    }

    private void add(Fault fault) {
        if (faults.size() < MAX) {
            faults.add(fault);
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> inOrder() {
        return faults.stream()
                .sorted(Comparator.comparingLong(Fault::from).thenComparing(Fault::file))
                .toList();
    }
}
