package dev.guildhall.accessibility.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A JSON schema beside this class, and what it says against a document. */
record Schemas(Schema schema) {
    static Schemas draft2020(String resource) {
        return of(resource, SpecificationVersion.DRAFT_2020_12);
    }

    static Schemas of(String resource, SpecificationVersion version) {
        try (InputStream in = ReportFormat.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return new Schemas(SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faultsOf(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
