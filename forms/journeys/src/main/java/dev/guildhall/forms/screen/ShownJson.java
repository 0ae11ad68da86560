package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.validation.FieldError;
import java.io.ByteArrayOutputStream;
import java.util.List;
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
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("page", shown.page());
            json.writeStringProperty("kind", shown.kind().tag());
            json.writeStringProperty("title", shown.title());
            json.writeStringProperty("language", shown.language().tag());
            shown.form().ifPresent(form -> write(json, form));
            shown.back().ifPresent(back -> json.writeStringProperty("back", back));
            shown.next().ifPresent(next -> json.writeStringProperty("next", next));
            shown.reference().ifPresent(reference -> json.writeStringProperty("reference", reference));
            writeContent(json, shown.content(), shown.language());
            json.writeArrayPropertyStart("questions");
            QuestionJson questions = new QuestionJson(json, shown.entered(), shown.language());
            shown.questions().forEach(questions::write);
            json.writeEndArray();
            writeErrors(json, shown.errors(), shown.language());
            writeAnswers(json, shown.answers());
            writeTasks(json, shown.tasks());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Form form) {
        json.writeStringProperty("action", form.action());
        json.writeStringProperty("token", form.csrf());
        json.writeStringProperty("stamp", form.stamp());
    }

    private static void writeContent(JsonGenerator json, List<Block> blocks, Language language) {
        json.writeArrayPropertyStart("content");
        for (Block block : blocks) {
            json.writeStartObject();
            if (block instanceof Block.Paragraph paragraph) {
                write(json, "paragraph", paragraph.text().in(language));
            } else if (block instanceof Block.Heading heading) {
                write(json, "heading", heading.text().in(language));
            } else if (block instanceof Block.Warning warning) {
                write(json, "warning", warning.text().in(language));
            } else if (block instanceof Block.Link link) {
                write(json, "link", link.text().in(language));
                json.writeStringProperty("address", link.target().toString());
            } else if (block instanceof Block.Bullets bullets) {
                json.writeStringProperty("type", "bullets");
                json.writeArrayPropertyStart("items");
                bullets.items().stream().map((Text item) -> item.in(language)).forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String type, String text) {
        json.writeStringProperty("type", type);
        json.writeStringProperty("text", text);
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

    private static void writeTasks(JsonGenerator json, List<ShownTask> tasks) {
        json.writeArrayPropertyStart("tasks");
        for (ShownTask task : tasks) {
            json.writeStartObject();
            json.writeStringProperty("title", task.title());
            json.writeStringProperty("status", task.status());
            task.address().ifPresent(address -> json.writeStringProperty("address", address));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAnswers(JsonGenerator json, List<ShownAnswer> answers) {
        json.writeArrayPropertyStart("answers");
        for (ShownAnswer answer : answers) {
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
        json.writeEndArray();
    }
}
