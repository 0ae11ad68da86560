package dev.guildhall.audit;

import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.json.JsonException;
import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, or tried to do: the action, its outcome, who, to whose record, on what, and when.
 *
 * <pre>{@code
 * AuditEvent event = AuditEvent.success("application.submitted", Actor.citizen("c-17"))
 *         .subject("s-17").resource("apply-for-a-permit")
 *         .detail("pages", 8)
 *         .build();
 * }</pre>
 *
 * <p>An event stands in the log in clear, for ever: name people by pseudonymous identifiers only, and put no personal
 * data into it. Immutable.
 */
public final class AuditEvent {

    /** The longest action, in characters. */
    public static final int MAX_ACTION_LENGTH = 64;
    /** The longest name of a detail, in characters. */
    public static final int MAX_DETAIL_NAME_LENGTH = 64;
    /** The most details of an event. */
    public static final int MAX_DETAILS = 64;

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern DETAIL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    /** What a detail holds: a string or an integer. */
    public sealed interface Detail {}

    /** A detail that is a string without control characters. */
    public record TextDetail(String value) implements Detail {
        public TextDetail {
            requireClean(value, "A detail");
        }
    }

    /** A detail that is an integer from -(2^53 - 1) to 2^53 - 1. */
    public record IntegerDetail(long value) implements Detail {
        public IntegerDetail {
            requireExact(value);
        }
    }

    private final String action;
    private final Outcome outcome;
    private final Actor actor;
    private final @Nullable String subject;
    private final @Nullable String resource;
    private final @Nullable Instant when;
    private final SortedMap<String, Detail> details;

    private AuditEvent(Builder builder) {
        this.action = builder.action;
        this.outcome = builder.outcome;
        this.actor = builder.actor;
        this.subject = builder.subject;
        this.resource = builder.resource;
        this.when = builder.when;
        this.details = Collections.unmodifiableSortedMap(new TreeMap<>(builder.details));
    }

    /** Starts an event that tells of something that was done. */
    public static Builder success(String action, Actor actor) {
        return of(action, Outcome.SUCCESS, actor);
    }

    /** Starts an event that tells of something that was not allowed or not valid. */
    public static Builder refused(String action, Actor actor) {
        return of(action, Outcome.REFUSED, actor);
    }

    /** Starts an event that tells of something that broke. */
    public static Builder failed(String action, Actor actor) {
        return of(action, Outcome.FAILED, actor);
    }

    /**
     * Starts an event.
     *
     * @param action what was done, lower-case words joined by dots or hyphens, such as {@code application.submitted}
     * @throws IllegalArgumentException when the action is not of that form
     */
    public static Builder of(String action, Outcome outcome, Actor actor) {
        return new Builder(action, outcome, actor);
    }

    public String action() {
        return action;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Actor actor() {
        return actor;
    }

    /** Whose record it is about, by a pseudonymous identifier. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** What was acted on. */
    public Optional<String> resource() {
        return Optional.ofNullable(resource);
    }

    /** When it happened; empty when it is to be the moment of recording. */
    public Optional<Instant> when() {
        return Optional.ofNullable(when);
    }

    /** What else there is to tell, by name. */
    public SortedMap<String, Detail> details() {
        return details;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditEvent that
                && action.equals(that.action)
                && outcome == that.outcome
                && actor.equals(that.actor)
                && Objects.equals(subject, that.subject)
                && Objects.equals(resource, that.resource)
                && Objects.equals(when, that.when)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, outcome, actor, subject, resource, when, details);
    }

    /** The action and its outcome; details are left out, so that they reach no application log. */
    @Override
    public String toString() {
        return "AuditEvent[" + action + ", " + outcome.text() + "]";
    }

    private static String requireClean(String value, String what) {
        try {
            CanonicalWriter.requireWellFormed(value);
        } catch (JsonException e) {
            throw new IllegalArgumentException(what + " is not well-formed: " + e.getMessage(), e);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " has a control character: leave it out");
        }
        return value;
    }

    private static void requireExact(long value) {
        try {
            CanonicalWriter.requireExact(value);
        } catch (JsonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Collects an event's optional parts; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final String action;
        private final Outcome outcome;
        private final Actor actor;
        private final SortedMap<String, Detail> details = new TreeMap<>();
        private @Nullable String subject;
        private @Nullable String resource;
        private @Nullable Instant when;

        private Builder(String action, Outcome outcome, Actor actor) {
            if (action.length() > MAX_ACTION_LENGTH || !ACTION.matcher(action).matches()) {
                throw new IllegalArgumentException(
                        "The action \"" + action + "\" is not made of lower-case words joined by"
                                + " dots or hyphens, of at most " + MAX_ACTION_LENGTH
                                + " characters: give one such as application.submitted");
            }
            this.action = action;
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            this.actor = Objects.requireNonNull(actor, "actor");
            requireClean(actor.id(), "The actor's id");
        }

        /** Whose record it is about, by a pseudonymous identifier. */
        public Builder subject(String subject) {
            this.subject = requireClean(subject, "The subject");
            return this;
        }

        /** What was acted on, such as a journey, a page or a file. */
        public Builder resource(String resource) {
            this.resource = requireClean(resource, "The resource");
            return this;
        }

        /** When it happened; without it, the moment of recording to the log's clock. */
        public Builder when(Instant when) {
            this.when = Objects.requireNonNull(when, "when");
            return this;
        }

        /**
         * A detail that is a string.
         *
         * @throws IllegalArgumentException when the value has a control character or a lone surrogate, or the name is
         *     malformed, was given before, or is one too many
         */
        public Builder detail(String name, String value) {
            return detail(name, new TextDetail(value));
        }

        /**
         * A detail that is an integer.
         *
         * @throws IllegalArgumentException when the value is beyond 2^53 - 1, or the name is malformed, was given before,
         *     or is one too many
         */
        public Builder detail(String name, long value) {
            return detail(name, new IntegerDetail(value));
        }

        private Builder detail(String name, Detail value) {
            if (name.length() > MAX_DETAIL_NAME_LENGTH
                    || !DETAIL_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "The detail's name \"" + name + "\" is not a letter followed by letters,"
                                + " digits, dots, hyphens or underscores, of at most " + MAX_DETAIL_NAME_LENGTH
                                + " characters");
            }
            if (details.size() == MAX_DETAILS) {
                throw new IllegalArgumentException(
                        "The event has more than " + MAX_DETAILS + " details: leave some out, or record two events");
            }
            if (details.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("The detail \"" + name + "\" is given twice: give each once");
            }
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
