package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import tools.jackson.core.JsonGenerator;

/** Writes a piece of what a page tells. */
final class BlockJson {

    private BlockJson() {}

    static void write(JsonGenerator json, Block block, Language language) {
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

    private static void write(JsonGenerator json, String type, String text) {
        json.writeStringProperty("type", type);
        json.writeStringProperty("text", text);
    }
}
