package dev.guildhall.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README shows, where it is compiled and run. */
final class Snippet {

    private static final Path TESTS = Path.of("src/test/java/dev/guildhall/components");

    private Snippet() {}

    /** The lines of a test between {@code tag::NAME} and {@code end::NAME}, without their indentation. */
    static String of(Class<?> test, String name) throws IOException {
        String source = Files.readString(TESTS.resolve(test.getSimpleName() + ".java"));
        Matcher region = Pattern.compile("( *)// tag::" + name + "\n(.*?) *// end::" + name, Pattern.DOTALL)
                .matcher(source);
        if (!region.find()) {
            throw new AssertionError(test.getSimpleName() + " has no region \"" + name + "\"");
        }
        return region.group(2).replaceAll("(?m)^" + region.group(1), "");
    }

    static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
