package dev.guildhall.forms.screen;

import tools.jackson.core.JsonGenerator;

/** Writes what a page lists. */
final class ListedJson {

    private ListedJson() {}

    static void write(JsonGenerator json, ShownLists listed) {
        json.writeArrayPropertyStart("answers");
        listed.answers().forEach(answer -> write(json, answer));
        json.writeEndArray();
        json.writeArrayPropertyStart("tasks");
        listed.tasks().forEach(task -> write(json, task));
        json.writeEndArray();
        json.writeArrayPropertyStart("items");
        listed.items().forEach(item -> write(json, item));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, ShownAnswer answer) {
        json.writeStartObject();
        json.writeStringProperty("property", answer.property());
        json.writeStringProperty("page", answer.page());
        json.writeStringProperty("label", answer.label());
        json.writeArrayPropertyStart("lines");
        answer.lines().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("change", answer.change());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ShownTask task) {
        json.writeStartObject();
        json.writeStringProperty("title", task.title());
        json.writeStringProperty("status", task.status());
        task.address().ifPresent(address -> json.writeStringProperty("address", address));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ShownItem item) {
        json.writeStartObject();
        json.writeNumberProperty("number", item.number());
        json.writeStringProperty("name", item.name());
        json.writeStringProperty("status", item.status());
        json.writeStringProperty("change", item.change());
        json.writeStringProperty("remove", item.remove());
        json.writeEndObject();
    }
}
