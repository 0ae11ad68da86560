package dev.guildhall.audit.retention;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Goes through the runs of several sets as those of one: in their order, and neighbours as one run. */
final class MergedRuns {

    private final PriorityQueue<RunCursor> ahead = new PriorityQueue<>(Comparator.comparingLong(RunCursor::first));
    private long first;
    private long last;

    MergedRuns(List<EntryRuns> sets) {
        for (EntryRuns set : sets) {
            goOn(set.runs());
        }
    }

    boolean next() {
        RunCursor run = ahead.poll();
        if (run == null) {
            return false;
        }
        first = run.first();
        last = run.last();
        goOn(run);
        while (!ahead.isEmpty() && ahead.element().first() <= last + 1) {
            RunCursor joined = ahead.remove();
            last = Math.max(last, joined.last());
            goOn(joined);
        }
        return true;
    }

    private void goOn(RunCursor run) {
        if (run.next()) {
            ahead.add(run);
        }
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }
}
