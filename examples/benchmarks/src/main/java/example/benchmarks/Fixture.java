package example.benchmarks;

import dev.guildhall.components.Components;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One example of the reference: a component, its options as JSON, and the markup that the npm package says they give. */
public record Fixture(String component, String name, String options, String html) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Every fixture of every component that Guildhall has, component by component. */
    public static List<Fixture> all(Installation installation) {
        List<Fixture> all = new ArrayList<>();
        for (String component : Components.names()) {
            all.addAll(of(component, installation.fixturesOf(component)));
        }
        return List.copyOf(all);
    }

    private static List<Fixture> of(String component, Path file) {
        List<Fixture> fixtures = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isList = parser.currentName().equals("fixtures");
                parser.nextToken();
                if (!isList) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    fixtures.add(one(component, parser));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixtures;
    }

    private static Fixture one(String component, JsonParser parser) {
        String name = "";
        String options = "{}";
        String html = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            switch (member) {
                case "name" -> name = parser.getString();
                case "html" -> html = parser.getString();
                case "options" -> options = copy(parser);
                default -> parser.skipChildren();
            }
        }
        return new Fixture(component, name, options, html);
    }

    private static String copy(JsonParser parser) {
        StringWriter copy = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), copy)) {
            generator.copyCurrentStructure(parser);
        }
        return copy.toString();
    }

    @Override
    public String toString() {
        return component + ": " + name;
    }
}
