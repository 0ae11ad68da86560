package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.page.Problem;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what could not be done as problem details.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457: Problem Details for HTTP APIs</a>
 */
public final class ProblemJson {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory JSON = new JsonFactory();

    private ProblemJson() {}

    /** The problem as UTF-8 JSON, under the status that the answer has. */
    public static byte[] write(Problem problem, int status, Language language) {
        return written(json -> write(json, problem.title().in(language), status, problem.detail(language)));
    }

    /**
     * A page that tells what could not be done, as UTF-8 JSON: its paragraphs are the detail; its form and its links, as on
     * any page, are extension members.
     */
    public static byte[] write(Shown page, int status) {
        Language language = page.heading().language();
        String detail = page.told().content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().in(language))
                .collect(Collectors.joining(" "));
        return written(json -> {
            write(json, page.heading().title(), status, detail);
            page.form().ifPresent(form -> ShownJson.write(json, form));
            ShownJson.write(json, page.links());
        });
    }

    private static byte[] written(Consumer<JsonGenerator> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String title, int status, String detail) {
        json.writeStringProperty("type", "about:blank");
        json.writeStringProperty("title", title);
        json.writeNumberProperty("status", status);
        json.writeStringProperty("detail", detail);
    }
}
