package dev.guildhall.components.brand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The version of govuk-frontend that the build of this library had. */
final class BuiltFrom {

    static final String VERSION = read("govuk-frontend-version.txt");

    private BuiltFrom() {}

    private static String read(String name) {
        try (InputStream in = BuiltFrom.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar of guildhall-components lacks \"" + name
                        + "\": build it with Maven, which makes the assets");
            }
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
