package dev.guildhall.audit;

import dev.guildhall.audit.AuditEvent.Detail;
import dev.guildhall.audit.AuditEvent.IntegerDetail;
import dev.guildhall.audit.AuditEvent.TextDetail;
import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.json.JsonException;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.audit.tile.EntryBundle;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** An event as the bytes of an entry: canonical JSON, written without a tree of values in between. */
final class EventEncoding {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private EventEncoding() {}

    /**
     * The entry of an event that is recorded at this time.
     *
     * @throws IllegalArgumentException when it is longer than an entry may be
     */
    static byte[] encode(AuditEvent event, Instant recorded) {
        CanonicalWriter json = new CanonicalWriter();
        json.raw("{\"action\":").string(event.action());
        json.raw(",\"actor\":{\"assurance\":").string(word(event.actor().assurance()));
        json.raw(",\"id\":").string(event.actor().id());
        json.raw(",\"kind\":").string(word(event.actor().kind())).raw("}");
        details(json, event.details());
        json.raw(",\"outcome\":").string(event.outcome().text());
        json.raw(",\"recorded\":").string(MILLISECONDS.format(recorded));
        event.resource().ifPresent(resource -> json.raw(",\"resource\":").string(resource));
        event.subject().ifPresent(subject -> json.raw(",\"subject\":").string(subject));
        json.raw(",\"when\":").string(event.when().orElse(recorded).toString()).raw("}");
        byte[] entry = json.toBytes();
        if (entry.length > EntryBundle.MAX_ENTRY_BYTES) {
            throw new IllegalArgumentException("The event " + event.action() + " has " + entry.length
                    + " bytes as canonical JSON, more than an entry's " + EntryBundle.MAX_ENTRY_BYTES
                    + ": shorten its details, or record their hash");
        }
        return entry;
    }

    private static void details(CanonicalWriter json, Map<String, Detail> details) {
        String separator = ",\"details\":{";
        for (Map.Entry<String, Detail> detail : details.entrySet()) {
            json.raw(separator).string(detail.getKey()).raw(":");
            if (detail.getValue() instanceof TextDetail text) {
                json.string(text.value());
            } else if (detail.getValue() instanceof IntegerDetail integer) {
                json.integer(integer.value());
            }
            separator = ",";
        }
        json.raw(details.isEmpty() ? "" : "}");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** When the entry was recorded, in milliseconds since 1970; empty when it is not an entry of ours. */
    static OptionalLong recordedMillis(byte[] entry) {
        try {
            if (JsonValue.parse(new String(entry, StandardCharsets.UTF_8)) instanceof JsonObject object
                    && object.members().get("recorded") instanceof JsonString recorded) {
                return OptionalLong.of(Instant.parse(recorded.value()).toEpochMilli());
            }
        } catch (JsonException | DateTimeException notOurs) {
            return OptionalLong.empty();
        }
        return OptionalLong.empty();
    }
}
