package dev.guildhall.forms.delivery;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a CloudEvent in the structured mode of its JSON format. */
final class CloudEventJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CloudEventJson() {}

    static byte[] write(CloudEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("specversion", "1.0");
            json.writeStringProperty("id", event.id());
            json.writeStringProperty("source", event.source().toString());
            json.writeStringProperty("type", event.type());
            json.writeStringProperty("subject", event.id());
            json.writeStringProperty("time", event.time().toString());
            json.writeStringProperty("language", event.language());
            json.writeStringProperty("datacontenttype", "application/json");
            event.schema().ifPresent(schema -> json.writeStringProperty("dataschema", schema.toString()));
            json.writeName("data");
            json.writeRawValue(event.data());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
