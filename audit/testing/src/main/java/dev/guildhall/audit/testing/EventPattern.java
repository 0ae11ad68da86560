package dev.guildhall.audit.testing;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.Value;
import dev.guildhall.core.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an event is expected to say; what is not named here may be anything.
 *
 * <pre>{@code
 * event("permit.granted").by(Actor.citizen("c-17")).about("s-17").outcome(Outcome.SUCCESS).detail("months", 12)
 * }</pre>
 *
 * <p>Immutable.
 */
public final class EventPattern {

    private final String action;
    private final Optional<Actor> actor;
    private final Optional<String> subject;
    private final Optional<Outcome> outcome;
    private final SortedMap<String, Value> details;

    private EventPattern(
            String action,
            Optional<Actor> actor,
            Optional<String> subject,
            Optional<Outcome> outcome,
            SortedMap<String, Value> details) {
        this.action = action;
        this.actor = actor;
        this.subject = subject;
        this.outcome = outcome;
        this.details = details;
    }

    /** Any event of this action. */
    public static EventPattern event(String action) {
        return new EventPattern(action, Optional.empty(), Optional.empty(), Optional.empty(), new TreeMap<>());
    }

    /** By this actor. */
    public EventPattern by(Actor who) {
        return new EventPattern(action, Optional.of(who), subject, outcome, details);
    }

    /** About this subject, as it stands in the log. */
    public EventPattern about(String whose) {
        return new EventPattern(action, actor, Optional.of(whose), outcome, details);
    }

    /** With this outcome. */
    public EventPattern outcome(Outcome how) {
        return new EventPattern(action, actor, subject, Optional.of(how), details);
    }

    /** With a detail that holds this text. */
    public EventPattern detail(String name, String value) {
        return detail(name, Value.of(value));
    }

    /** With a detail that holds this integer. */
    public EventPattern detail(String name, long value) {
        return detail(name, Value.of(value));
    }

    private EventPattern detail(String name, Value value) {
        SortedMap<String, Value> more = new TreeMap<>(details);
        more.put(name, value);
        return new EventPattern(action, actor, subject, outcome, more);
    }

    String action() {
        return action;
    }

    boolean matches(AuditEvent event) {
        return event.action().equals(action) && differences(event).isEmpty();
    }

    /** In what an event of the same action is not as expected, in words. */
    List<String> differences(AuditEvent event) {
        List<String> differences = new ArrayList<>();
        if (actor.filter(event.actor()::equals).isEmpty() && actor.isPresent()) {
            differences.add("it is by " + words(event.actor()));
        }
        if (subject.isPresent() && !subject.equals(event.subject())) {
            differences.add("it is about " + event.subject().orElse("nobody"));
        }
        if (outcome.isPresent() && outcome.get() != event.outcome()) {
            differences.add("its outcome is " + event.outcome().text());
        }
        details.forEach((name, value) -> {
            Value found = event.details().get(name);
            if (!value.equals(found)) {
                differences.add(
                        found == null ? "it has no detail " + name : "its detail " + name + " is " + words(found));
            }
        });
        return differences;
    }

    private static String words(Actor actor) {
        return actor.kind().text() + " " + actor.id() + " (assurance "
                + actor.assurance().text() + ")";
    }

    private static String words(Value value) {
        if (value instanceof Value.TextValue text) {
            return "\"" + text.text() + "\"";
        }
        return value instanceof Value.IntegerValue integer ? Long.toString(integer.number()) : value.toString();
    }

    /** The pattern in words, as it stands in messages. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(action);
        actor.ifPresent(who -> words.append(", by ").append(words(who)));
        subject.ifPresent(whose -> words.append(", about ").append(whose));
        outcome.ifPresent(how -> words.append(", outcome ").append(how.text()));
        details.forEach(
                (name, value) -> words.append(", ").append(name).append(' ').append(words(value)));
        return words.toString();
    }
}
