package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes one kind of escaping safe in every template. */
class TemplatesTest {

    private static final Pattern UNQUOTED_VALUE = Pattern.compile("=\\s*'?\\$\\{");
    private static final Pattern SCRIPT_OR_STYLE = Pattern.compile("<(script|style)\\b[^>]*>(?!</)");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_puts_what_it_is_given_only_into_text_and_double_quotes(Path template) {
        String source = read(template);

        assertThat(source).doesNotContain("$unsafe", "@raw", "<!--");
        assertThat(source).doesNotContainPattern(UNQUOTED_VALUE);
        assertThat(source.replace(">${page.script()}</script>", "></script>")).doesNotContainPattern(SCRIPT_OR_STYLE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_stands_beside_its_package(Path template) {
        assertThat(template.resolveSibling("package-info.java")).exists();
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
