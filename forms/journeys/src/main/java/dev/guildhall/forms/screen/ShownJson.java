package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.validation.FieldError;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a page as JSON. */
public final class ShownJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ShownJson() {}

    /** The page as UTF-8 JSON. */
    public static byte[] write(Shown shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        ShownHeading heading = shown.heading();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("page", heading.page());
            json.writeStringProperty("kind", heading.kind().tag());
            json.writeStringProperty("title", heading.title());
            json.writeStringProperty("language", heading.language().tag());
            shown.form().ifPresent(form -> write(json, form));
            write(json, shown.links());
            write(json, shown.told(), heading.language());
            write(json, shown.asked(), shown.form(), heading.language());
            ListedJson.write(json, shown.listed());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static void write(JsonGenerator json, Form form) {
        json.writeStringProperty("action", form.action());
        json.writeStringProperty("token", form.csrf());
        json.writeStringProperty("stamp", form.stamp());
    }

    static void write(JsonGenerator json, Map<Link, String> links) {
        for (Link link : Link.values()) {
            Optional.ofNullable(links.get(link)).ifPresent(address -> json.writeStringProperty(link.tag(), address));
        }
    }

    private static void write(JsonGenerator json, ShownWords told, Language language) {
        told.reference().ifPresent(reference -> json.writeStringProperty("reference", reference));
        told.session().ifPresent(session -> {
            json.writeObjectPropertyStart("session");
            json.writeNumberProperty("seconds", session.lasts().toSeconds());
            json.writeStringProperty("keepAlive", session.keepAlive());
            json.writeStringProperty("signOut", session.signOut());
            json.writeEndObject();
        });
        json.writeArrayPropertyStart("notices");
        for (ShownNotice notice : told.notices()) {
            json.writeStartObject();
            json.writeStringProperty("text", notice.text());
            json.writeStringProperty("address", notice.address());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("content");
        told.content().forEach(block -> BlockJson.write(json, block, language));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, ShownQuestions asked, Optional<Form> form, Language language) {
        json.writeArrayPropertyStart("questions");
        QuestionJson questions =
                new QuestionJson(json, asked, form.map(Form::action).orElse(""), language);
        asked.questions().forEach(questions::write);
        json.writeEndArray();
        writeErrors(json, asked.errors(), language);
    }

    private static void writeErrors(JsonGenerator json, List<FieldError> errors, Language language) {
        json.writeArrayPropertyStart("errors");
        for (FieldError error : errors) {
            json.writeStartObject();
            json.writeStringProperty("property", error.question());
            json.writeStringProperty("field", error.fault().fields().get(0));
            json.writeStringProperty("message", error.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
