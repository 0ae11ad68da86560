package dev.guildhall.audit.event;

import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody did, or tried to do: the action, its outcome, who, to whose record, on what, when, where from and why.
 *
 * <pre>{@code
 * AuditEvent event = AuditEvent.success("application.submitted", Actor.citizen("c-17"))
 *         .subject("s-17").resource("apply-for-a-permit")
 *         .detail("pages", 8)
 *         .build();
 * }</pre>
 *
 * <p>Name people by pseudonymous identifiers. Personal data belongs only into fields that the action's schema declares as
 * personal, which a log seals; everything else stands in the log in clear, for ever. Immutable.
 *
 * @param action what was done: lower-case words joined by dots or hyphens, at most 64 characters
 * @param outcome how it ended
 * @param actor who did it
 * @param subject whose record it is about, by an identifier
 * @param resource what was acted on
 * @param when when it happened; empty when it is to be the moment of recording
 * @param address where the actor's request came from, such as an IP address; only where the service's policy allows it
 * @param basis why the data may be processed
 * @param caseReference the case on whose account it was done
 * @param trace to which request it belongs; empty when it is to be taken from the thread's SLF4J context
 * @param changes how fields of the record changed, by name
 * @param details what else there is to tell, by name
 */
public record AuditEvent(
        String action,
        Outcome outcome,
        Actor actor,
        Optional<String> subject,
        Optional<String> resource,
        Optional<Instant> when,
        Optional<String> address,
        Optional<LawfulBasis> basis,
        Optional<String> caseReference,
        Optional<TraceContext> trace,
        SortedMap<String, Change> changes,
        SortedMap<String, Value> details) {

    /** The longest action, in characters. */
    public static final int MAX_ACTION_LENGTH = Clean.MAX_NAME_LENGTH;
    /** The longest name of a field, in characters. */
    public static final int MAX_FIELD_NAME_LENGTH = Clean.MAX_NAME_LENGTH;
    /** The most details of an event, and the most changes. */
    public static final int MAX_FIELDS = 64;

    /** @throws IllegalArgumentException when a part is not of its form; without repeating what a field holds */
    public AuditEvent {
        Clean.action(action);
        Objects.requireNonNull(outcome, "outcome");
        Clean.require(actor.id(), "The actor's id");
        subject.ifPresent(text -> Clean.require(text, "The subject"));
        resource.ifPresent(text -> Clean.require(text, "The resource"));
        address.ifPresent(text -> Clean.require(text, "The address"));
        caseReference.ifPresent(text -> Clean.require(text, "The case"));
        changes = fields(changes, "change");
        details = fields(details, "detail");
    }

    private static <V> SortedMap<String, V> fields(SortedMap<String, V> given, String what) {
        if (given.size() > MAX_FIELDS) {
            throw new IllegalArgumentException(
                    "The event has more than " + MAX_FIELDS + " " + what + "s: leave some out, or record two events");
        }
        given.keySet().forEach(name -> Clean.field(name, what));
        return given.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** Starts an event that tells of something that was done. */
    public static EventBuilder success(String action, Actor actor) {
        return of(action, Outcome.SUCCESS, actor);
    }

    /** Starts an event that tells of something that was not allowed or not valid. */
    public static EventBuilder refused(String action, Actor actor) {
        return of(action, Outcome.REFUSED, actor);
    }

    /** Starts an event that tells of something that broke. */
    public static EventBuilder failed(String action, Actor actor) {
        return of(action, Outcome.FAILED, actor);
    }

    /**
     * Starts an event.
     *
     * @param action what was done, lower-case words joined by dots or hyphens, such as {@code application.submitted}
     * @throws IllegalArgumentException when the action is not of that form
     */
    public static EventBuilder of(String action, Outcome outcome, Actor actor) {
        return new EventBuilder(action, outcome, actor);
    }

    /** Starts an event that is this one but for what is said anew. */
    public EventBuilder but() {
        return new EventBuilder(this);
    }

    /** The action and its outcome; fields and identifiers are left out, so that they reach no application log. */
    @Override
    public String toString() {
        return "AuditEvent[" + action + ", " + outcome.text() + "]";
    }
}
