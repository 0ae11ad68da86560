package dev.guildhall.accessibility.json;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Indented JSON, written as it is made, for files that people compare line by line. */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /** What writes one document. */
    @FunctionalInterface
    public interface Document {
        void write(JsonGenerator json);
    }

    /** Writes one document and a line feed. */
    public static void write(Writer to, Document document) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), to)) {
            document.write(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        to.write('\n');
    }

    /** What reads one document. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(JsonParser json);
    }

    /** Reads one document; the reader is closed. */
    public static <T> T read(Reader from, Reading<T> reading) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), from)) {
            return reading.read(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a list of texts as a member. */
    public static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // "\n" on every system, so that a report does not differ between them
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
