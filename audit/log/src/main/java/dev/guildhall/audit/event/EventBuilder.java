package dev.guildhall.audit.event;

import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the parts of an {@link AuditEvent}; {@link #build} gives the immutable value. */
public final class EventBuilder {

    private final String action;
    private final Actor actor;
    private final SortedMap<String, Change> changes;
    private final SortedMap<String, Value> details;
    private Outcome outcome;
    private Optional<String> subject = Optional.empty();
    private Optional<String> resource = Optional.empty();
    private Optional<Instant> when = Optional.empty();
    private Optional<String> address = Optional.empty();
    private Optional<LawfulBasis> basis = Optional.empty();
    private Optional<String> caseReference = Optional.empty();
    private Optional<TraceContext> trace = Optional.empty();

    EventBuilder(String action, Outcome outcome, Actor actor) {
        this.action = Clean.action(action);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.actor = Objects.requireNonNull(actor, "actor");
        Clean.require(actor.id(), "The actor's id");
        this.changes = new TreeMap<>();
        this.details = new TreeMap<>();
    }

    EventBuilder(AuditEvent event) {
        this.action = event.action();
        this.outcome = event.outcome();
        this.actor = event.actor();
        this.subject = event.subject();
        this.resource = event.resource();
        this.when = event.when();
        this.address = event.address();
        this.basis = event.basis();
        this.caseReference = event.caseReference();
        this.trace = event.trace();
        this.changes = new TreeMap<>(event.changes());
        this.details = new TreeMap<>(event.details());
    }

    /** How it ended. */
    public EventBuilder outcome(Outcome outcome) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        return this;
    }

    /** Whose record it is about, by an identifier. */
    public EventBuilder subject(String subject) {
        this.subject = Optional.of(Clean.require(subject, "The subject"));
        return this;
    }

    /** What was acted on, such as a journey, a page or a file. */
    public EventBuilder resource(String resource) {
        this.resource = Optional.of(Clean.require(resource, "The resource"));
        return this;
    }

    /** When it happened; without it, the moment of recording to the log's clock. */
    public EventBuilder when(Instant when) {
        this.when = Optional.of(when);
        return this;
    }

    /** Where the request came from, such as an IP address: only where the service's policy allows it to be kept. */
    public EventBuilder address(String address) {
        this.address = Optional.of(Clean.require(address, "The address"));
        return this;
    }

    /** Why the data may be processed. */
    public EventBuilder basis(LawfulBasis basis) {
        this.basis = Optional.of(basis);
        return this;
    }

    /** The case on whose account it was done. */
    public EventBuilder caseReference(String caseReference) {
        this.caseReference = Optional.of(Clean.require(caseReference, "The case"));
        return this;
    }

    /** To which request it belongs; without it, what the thread's SLF4J context says when it is recorded. */
    public EventBuilder trace(TraceContext trace) {
        this.trace = Optional.of(trace);
        return this;
    }

    /**
     * How a field of the record changed.
     *
     * @throws IllegalArgumentException when the name is malformed, was given before, or is one too many
     */
    public EventBuilder change(String field, Change change) {
        return put(changes, field, change, "change");
    }

    /**
     * How a field of the record changed, from one text to another.
     *
     * @throws IllegalArgumentException when a value has a control character or a lone surrogate, or the name is malformed,
     *     was given before, or is one too many
     */
    public EventBuilder change(String field, String before, String after) {
        return change(field, Change.of(before, after));
    }

    /**
     * A detail that is a string.
     *
     * @throws IllegalArgumentException when the value has a control character or a lone surrogate, or the name is
     *     malformed, was given before, or is one too many
     */
    public EventBuilder detail(String name, String value) {
        return detail(name, Value.of(value));
    }

    /**
     * A detail that is an integer.
     *
     * @throws IllegalArgumentException when the value is beyond 2^53 - 1, or the name is malformed, was given before,
     *     or is one too many
     */
    public EventBuilder detail(String name, long value) {
        return detail(name, Value.of(value));
    }

    /**
     * A detail.
     *
     * @throws IllegalArgumentException when the name is malformed, was given before, or is one too many
     */
    public EventBuilder detail(String name, Value value) {
        return put(details, name, value, "detail");
    }

    private <V> EventBuilder put(SortedMap<String, V> fields, String name, V value, String what) {
        Clean.field(name, what);
        if (fields.size() == AuditEvent.MAX_FIELDS) {
            throw new IllegalArgumentException("The event has more than " + AuditEvent.MAX_FIELDS + " " + what
                    + "s: leave some out, or record two events");
        }
        if (fields.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("The " + what + " \"" + name + "\" is given twice: give each once");
        }
        return this;
    }

    public AuditEvent build() {
        return new AuditEvent(
                action,
                outcome,
                actor,
                subject,
                resource,
                when,
                address,
                basis,
                caseReference,
                trace,
                changes,
                details);
    }
}
