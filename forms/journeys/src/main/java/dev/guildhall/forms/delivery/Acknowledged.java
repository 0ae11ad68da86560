package dev.guildhall.forms.delivery;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The references of submissions that were delivered while the store could not yet save it: they are not delivered again by
 * this process. Remembers so many at most, the last ones.
 */
final class Acknowledged {

    static final int MOST = 10_000;

    private final Set<String> references = new LinkedHashSet<>();

    synchronized void add(String reference) {
        references.add(reference);
        if (references.size() > MOST) {
            Iterator<String> first = references.iterator();
            first.next();
            first.remove();
        }
    }

    synchronized boolean contains(String reference) {
        return references.contains(reference);
    }

    synchronized void remove(String reference) {
        references.remove(reference);
    }
}
