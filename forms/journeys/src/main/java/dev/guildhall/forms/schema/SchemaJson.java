package dev.guildhall.forms.schema;

import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes the JSON Schema of a record. */
final class SchemaJson {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonGenerator json;

    private SchemaJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The schema of a record.
     *
     * @param asked what is known of how it is asked
     */
    static String write(ValueType.OfRecord type, Optional<URI> id, String title, Asked asked) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SubmissionJson.JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", DIALECT);
            id.ifPresent(address -> json.writeStringProperty("$id", address.toString()));
            json.writeStringProperty("title", title);
            new SchemaJson(json).writeRecord(type, asked, List.copyOf(asked.always()));
            json.writeEndObject();
        }
        return text.toString();
    }

    private void writeRecord(ValueType.OfRecord type, Asked asked, List<String> always) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        for (Part part : type.parts()) {
            json.writeObjectPropertyStart(part.name());
            String title = asked.titles().get(part.name());
            if (title != null) {
                json.writeStringProperty("title", title);
            }
            writePart(part, asked.items(part.name()));
            json.writeEndObject();
        }
        json.writeEndObject();
        List<String> required =
                type.parts().stream().map(Part::name).filter(always::contains).toList();
        if (!required.isEmpty()) {
            json.writeArrayPropertyStart("required");
            required.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeBooleanProperty("additionalProperties", false);
    }

    private void writePart(Part part, Optional<Asked.Items> items) {
        ValueType type = part.type();
        if (type instanceof ValueType.OfRecord record) {
            writeRecord(record, Asked.UNKNOWN, required(record));
        } else if (type instanceof ValueType.OfList list) {
            writeMany(list.element(), items);
        } else if (type instanceof ValueType.OfSet set) {
            writeMany(set.element(), Optional.empty());
            json.writeBooleanProperty("uniqueItems", true);
        } else {
            writeSimple(type);
        }
        KeywordsJson.write(json, part, items);
        if (part.isPersonal()) {
            json.writeBooleanProperty("x-personal-data", true);
        }
    }

    private void writeMany(Part element, Optional<Asked.Items> items) {
        json.writeStringProperty("type", "array");
        json.writeObjectPropertyStart("items");
        if (element.type() instanceof ValueType.OfRecord item) {
            Asked asked = items.map(Asked.Items::item).orElse(Asked.UNKNOWN);
            List<String> always = new ArrayList<>(primitives(item));
            always.addAll(asked.always());
            writeRecord(item, asked, always);
        } else {
            writePart(element, Optional.empty());
        }
        json.writeEndObject();
    }

    private void writeSimple(ValueType type) {
        if (type instanceof ValueType.OfYesNo) {
            json.writeStringProperty("type", "boolean");
        } else if (type instanceof ValueType.OfWhole) {
            json.writeStringProperty("type", "integer");
        } else if (type instanceof ValueType.OfDecimal) {
            json.writeStringProperty("type", "number");
        } else {
            json.writeStringProperty("type", "string");
            writeForm(type);
        }
    }

    private void writeForm(ValueType type) {
        if (type instanceof ValueType.OfDate) {
            json.writeStringProperty("format", "date");
        } else if (type instanceof ValueType.OfInstant) {
            json.writeStringProperty("format", "date-time");
        } else if (type instanceof ValueType.OfMonth) {
            json.writeStringProperty("pattern", "^[0-9]{4}-(?:0[1-9]|1[0-2])$");
        } else if (type instanceof ValueType.OfPassword) {
            json.writeStringProperty("pattern", "^pbkdf2-sha256[$][0-9]+[$][A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+$");
        } else if (type instanceof ValueType.OfConstant constant) {
            json.writeArrayPropertyStart("enum");
            constant.names().forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** The lines of an address are always held against their constraints; other records may be asked in part. */
    private static List<String> required(ValueType.OfRecord record) {
        boolean ofLines = record.parts().stream().allMatch(part -> part.type() instanceof ValueType.OfText);
        return ofLines
                ? record.parts().stream()
                        .filter(ConstraintsOf::isDemanding)
                        .map(Part::name)
                        .toList()
                : primitives(record);
    }

    /** What of an item of a list is always there: an item has a path of its own, which may leave any question out. */
    private static List<String> primitives(ValueType.OfRecord record) {
        return record.parts().stream()
                .filter(part -> part.presence() == Part.Presence.ALWAYS)
                .map(Part::name)
                .toList();
    }
}
