package dev.guildhall.audit.cli;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonInteger;
import dev.guildhall.audit.json.JsonValue.JsonNumber;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads an event as it is given on standard input: the members of an entry, of which the action, the outcome and the actor's
 * kind and id are required.
 */
final class EventLine {

    private static final Set<String> MEMBERS = Set.of(
            "action", "outcome", "actor", "subject", "resource", "when", "where", "why", "trace", "changes", "details");

    private static final String NAME =
            " is not a letter followed by letters, digits, dots, hyphens or underscores, of at most "
                    + AuditEvent.MAX_FIELD_NAME_LENGTH + " characters";

    private static final String DETAIL_NAME = "the name of a detail" + NAME;

    private EventLine() {}

    /** @throws RefusedLineException when the line is no event; says the mend, and never what the line holds */
    static AuditEvent read(byte[] line) {
        Members json = Members.of(LineJson.read(line), "The line", MEMBERS);
        EventBuilder event = builder(json);
        json.text("subject").ifPresent(each -> part(() -> event.subject(each), "\"subject\" has a control character"));
        json.text("resource")
                .ifPresent(each -> part(() -> event.resource(each), "\"resource\" has a control character"));
        json.text("when").ifPresent(each -> event.when(time(each)));
        Members where = json.object("where", Set.of("address"));
        where.text("address")
                .ifPresent(each -> part(() -> event.address(each), "\"where.address\" has a control character"));
        why(json.object("why", Set.of("basis", "case")), event);
        trace(json, event);
        json.object("changes").members().forEach((name, change) -> change(event, name, change));
        json.object("details")
                .members()
                .forEach((name, detail) -> part(() -> event.detail(name, value(detail, "details")), DETAIL_NAME));
        return part(event::build, "it has more than " + AuditEvent.MAX_FIELDS + " details or changes");
    }

    private static EventBuilder builder(Members json) {
        String action = json.required("action");
        Outcome outcome = Outcome.ofText(json.required("outcome"))
                .orElseThrow(() -> new RefusedLineException("\"outcome\" is not success, refused or failed"));
        Members actor = json.object("actor", Set.of("kind", "id", "assurance"));
        Actor.Kind kind = oneOf(Actor.Kind.values(), Actor.Kind::text, actor.required("kind"), "actor.kind");
        String id = actor.required("id");
        Optional<String> assurance = actor.text("assurance");
        IdentityAssurance assured = assurance.isPresent()
                ? oneOf(IdentityAssurance.values(), IdentityAssurance::text, assurance.get(), "actor.assurance")
                : IdentityAssurance.NONE;
        Actor who = part(
                () -> new Actor(kind, id, assured),
                "\"actor.id\" has not 1 to " + Actor.MAX_ID_LENGTH + " characters, or a control character");
        return part(
                () -> AuditEvent.of(action, outcome, who),
                "\"action\" is not made of lower-case words joined by dots or hyphens, of at most "
                        + AuditEvent.MAX_ACTION_LENGTH + " characters, such as application.submitted");
    }

    private static void why(Members why, EventBuilder event) {
        why.text("basis")
                .ifPresent(each -> event.basis(oneOf(LawfulBasis.values(), LawfulBasis::text, each, "why.basis")));
        why.text("case")
                .ifPresent(each -> part(() -> event.caseReference(each), "\"why.case\" has a control character"));
    }

    private static void trace(Members json, EventBuilder event) {
        Members trace = json.object("trace", Set.of("trace", "span"));
        if (!trace.members().isEmpty()) {
            String traceId = trace.required("trace");
            String span = trace.required("span");
            event.trace(part(
                    () -> new TraceContext(traceId, span),
                    "\"trace\" has not a trace of 32 and a span of 16 lower-case hexadecimal digits"));
        }
    }

    private static void change(EventBuilder event, String name, JsonValue given) {
        Members change = Members.of(given, "A change", Set.of("before", "after"));
        Change values = part(
                () -> new Change(side(change, "before"), side(change, "after")),
                "a change has neither \"before\" nor \"after\"");
        part(() -> event.change(name, values), "the name of a change" + NAME);
    }

    private static Optional<Value> side(Members change, String name) {
        return Optional.ofNullable(change.members().get(name)).map(value -> value(value, "changes"));
    }

    private static Value value(JsonValue json, String place) {
        if (json instanceof JsonString string) {
            return part(() -> Value.of(string.value()), "a text in \"" + place + "\" has a control character");
        }
        if (json instanceof JsonInteger integer) {
            return part(() -> Value.of(integer.value()), "an integer in \"" + place + "\"" + LineJson.BEYOND);
        }
        if (json instanceof JsonNumber number) {
            boolean isBeyond = Math.abs(number.value()) > CanonicalWriter.MAX_INTEGER;
            throw new RefusedLineException("a number in \"" + place + "\""
                    + (isBeyond ? LineJson.BEYOND : " is no integer: give an integer, or a text"));
        }
        throw new RefusedLineException("a value in \"" + place + "\" is neither a text nor an integer");
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedLineException("\"when\" is not a time in UTC such as 2026-07-01T12:00:00Z");
        }
    }

    private static <E> E oneOf(E[] all, Function<E, String> text, String given, String place) {
        return Arrays.stream(all)
                .filter(each -> text.apply(each).equals(given))
                .findFirst()
                .orElseThrow(() -> new RefusedLineException("\"" + place + "\" is not one of "
                        + Arrays.stream(all).map(text).collect(Collectors.joining(", "))));
    }

    /** Makes a part of the event; the reason stands in for the exception's own, which may repeat what was given. */
    private static <T> T part(Supplier<T> made, String reason) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new RefusedLineException(reason);
        }
    }
}
