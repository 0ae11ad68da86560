package dev.guildhall.forms.submission;

import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.event.EventContext;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.event.ServiceEventListener;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;

/** Publishes that an application was submitted, from what is stored of it, so that it can be done after a restart too. */
public final class Announcement {

    private final ServiceEventListener listener;

    public Announcement(ServiceEventListener listener) {
        this.listener = listener;
    }

    /**
     * Publishes the event; it is the same each time.
     *
     * @param application one whose status is {@link Status.Accepted}
     * @throws RuntimeException whatever the listener throws
     */
    public void publish(StoredApplication application) {
        Status.Accepted accepted = (Status.Accepted) application.status();
        String id = application.key().application();
        Language language = DraftJson.read(application.contents()).submittedIn().orElse(Language.ENGLISH);
        listener.on(new ServiceEvent.Submitted(
                new EventContext(application.key().journey(), id, Actor.citizen(id), accepted.submittedAt(), language),
                accepted.reference()));
    }
}
