package dev.guildhall.audit.export;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.query.LoggedEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An event as a CloudEvent in structured JSON.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents 1.0.2</a>
 */
final class CloudEvent {

    private static final String TYPE_PREFIX = "dev.guildhall.audit.";

    private CloudEvent() {}

    static String of(LoggedEvent logged, String origin) {
        AuditEvent event = logged.event().event();
        String recorded = logged.event().recorded().toString();
        Json json = new Json()
                .text("specversion", "1.0")
                // with the source it names one event in the world: an index of a log is given once
                .text("id", Long.toString(logged.index()))
                .text("source", source(origin))
                .text("type", TYPE_PREFIX + event.action())
                .text("time", event.when().map(Object::toString).orElse(recorded))
                .text("datacontenttype", "application/json")
                .text("subject", event.subject().filter(subject -> !subject.isEmpty()))
                .text("recordedtime", recorded)
                .text("leafhash", logged.receipt().leafHash().base64())
                .with("data", data(logged));
        event.trace()
                .ifPresent(trace -> json.text("traceparent", "00-" + trace.traceId() + "-" + trace.spanId() + "-00"));
        return json.build().canonical();
    }

    /** The entry, and beside its own members what was sealed in it, where that is shown. */
    private static JsonObject data(LoggedEvent logged) {
        Json data = new Json();
        logged.entry().members().forEach(data::with);
        return data.object(ShownValues.NAME, ShownValues.of(logged)).build();
    }

    /** The log's name, which is a URL without its scheme, as a URI reference. */
    private static String source(String origin) {
        return URLEncoder.encode(origin, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
