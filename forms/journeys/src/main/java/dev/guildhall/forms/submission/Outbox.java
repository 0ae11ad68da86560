package dev.guildhall.forms.submission;

import dev.guildhall.forms.store.StoredApplication;

/** Where an application goes when a person's submission of it has been accepted and made known. */
@FunctionalInterface
public interface Outbox {

    /**
     * Takes an application that is submitting, to deliver it soon. Returns at once, and may take nothing: what was accepted
     * is in the store and is delivered from there.
     */
    void accepted(StoredApplication application);
}
