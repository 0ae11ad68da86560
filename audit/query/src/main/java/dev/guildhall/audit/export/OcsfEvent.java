package dev.guildhall.audit.export;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.json.JsonValue.JsonArray;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An event as API Activity of the Open Cybersecurity Schema Framework.
 *
 * @see <a href="https://schema.ocsf.io/1.3.0/classes/api_activity">OCSF 1.3.0: API Activity</a>
 */
final class OcsfEvent {

    private static final String VERSION = "1.3.0";
    private static final long CATEGORY = 6;
    private static final long CLASS = 6003;
    /** An action is a word of the service's own, so none of create, read, update and delete. */
    private static final long ACTIVITY_OTHER = 99;

    private static final long SEVERITY_INFORMATIONAL = 1;
    private static final long STATUS_SUCCESS = 1;
    private static final long STATUS_FAILURE = 2;
    private static final long USER = 1;
    private static final long SYSTEM = 3;
    private static final Pattern IP = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}|(?=.*:.*:)[0-9A-Fa-f:.]{2,45}");

    private OcsfEvent() {}

    static String of(LoggedEvent logged, String origin) {
        AuditEvent event = logged.event().event();
        Instant recorded = logged.event().recorded();
        boolean success = event.outcome() == Outcome.SUCCESS;
        Json json = new Json()
                .number("category_uid", CATEGORY)
                .text("category_name", "Application Activity")
                .number("class_uid", CLASS)
                .text("class_name", "API Activity")
                .number("activity_id", ACTIVITY_OTHER)
                .text("activity_name", event.action())
                .number("type_uid", CLASS * 100 + ACTIVITY_OTHER)
                .text("type_name", "API Activity: Other")
                .number("severity_id", SEVERITY_INFORMATIONAL)
                .text("severity", "Informational")
                .number("status_id", success ? STATUS_SUCCESS : STATUS_FAILURE)
                .text("status", success ? "Success" : "Failure")
                .text("status_code", event.outcome().text())
                .number("time", event.when().orElse(recorded).toEpochMilli())
                .object("metadata", metadata(logged, origin))
                .object("actor", new Json().object("user", user(event.actor())))
                .object("api", api(logged))
                .object("src_endpoint", source(event.address()))
                .object("unmapped", unmapped(logged));
        event.resource()
                .ifPresent(resource -> json.with(
                        "resources",
                        new JsonArray(List.of(new Json().text("uid", resource).build()))));
        return json.build().canonical();
    }

    private static Json metadata(LoggedEvent logged, String origin) {
        return new Json()
                .text("version", VERSION)
                .object("product", new Json().text("name", "Guildhall").text("vendor_name", "Guildhall"))
                .text("log_name", origin)
                .text("uid", origin + "#" + logged.index())
                .number("sequence", logged.index())
                .number("logged_time", logged.event().recorded().toEpochMilli())
                .text("correlation_uid", logged.event().event().trace().map(TraceContext::traceId));
    }

    private static Json user(Actor actor) {
        boolean system = actor.kind() == Actor.Kind.SYSTEM;
        return new Json()
                .text("uid", actor.id())
                .number("type_id", system ? SYSTEM : USER)
                .text("type", system ? "System" : "User");
    }

    private static Json api(LoggedEvent logged) {
        return new Json()
                .text("operation", logged.event().event().action())
                .object(
                        "service",
                        new Json().text("name", logged.event().origin().service()));
    }

    /** The schema asks for it always, and for one of its attributes. */
    private static Json source(Optional<String> address) {
        return new Json()
                .text("ip", address.filter(text -> IP.matcher(text).matches()))
                .text(
                        "name",
                        address.isEmpty()
                                ? Optional.of("not recorded")
                                : address.filter(text -> !IP.matcher(text).matches()));
    }

    private static Json unmapped(LoggedEvent logged) {
        AuditEvent event = logged.event().event();
        return new Json()
                .text("leafHash", logged.receipt().leafHash().base64())
                .text("actorKind", Filter.ACTOR_KIND.in(event))
                .text("assurance", event.actor().assurance().text())
                .text("subject", event.subject())
                .text("case", event.caseReference())
                .text("basis", event.basis().map(LawfulBasis::text))
                .text("span", event.trace().map(TraceContext::spanId))
                .text("node", logged.event().origin().node())
                .object("changes", Json.changes(event.changes()))
                .object("details", Json.details(event.details()));
    }
}
