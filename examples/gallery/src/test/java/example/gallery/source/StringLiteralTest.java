package example.gallery.source;

import static org.assertj.core.api.Assertions.assertThat;

import example.gallery.CompiledSnippets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A literal means the string that it was printed from, to the JDK's compiler. */
class StringLiteralTest {

    private static final String NASTY = " \t\r\n\n\n\"\"\"\\su0041'<&;{}a\u00a0\u2028\u0000\u0007é👩";

    @Test
    void every_string_comes_back_as_it_was(@TempDir Path folder) throws Exception {
        Map<String, String> strings = new LinkedHashMap<>();
        Map<String, CompiledSnippets.Snippet> snippets = new LinkedHashMap<>();
        for (String each : strings()) {
            String name = "String" + strings.size();
            strings.put(name, each);
            snippets.put(name, new CompiledSnippets.Snippet(List.of(), "return " + StringLiteral.print(each, 8) + ";"));
        }

        assertThat(CompiledSnippets.run(folder, snippets)).isEqualTo(strings);
    }

    @Test
    void several_lines_are_a_text_block() {
        assertThat(StringLiteral.print("<p>One</p>\n  <p>\"Two\"</p>", 4))
                .isEqualTo("\"\"\"\n    <p>One</p>\n      <p>\"Two\"</p>\"\"\"");
    }

    private static List<String> strings() {
        List<String> strings = new ArrayList<>(List.of(
                "",
                " ",
                "\n",
                "a\n",
                "\na",
                "  a\n  b",
                "  a\n  b\n",
                "a \nb ",
                "a\nb\"",
                "a\n\"\"\"\nb",
                "a\\\nb",
                "\\u0041\nx",
                "a\r\nb",
                "\ta\n\tb",
                "a\n\n\nb"));
        int[] nasty = NASTY.codePoints().toArray();
        Random random = new Random(20_261_123);
        for (int i = 0; i < 150; i++) {
            StringBuilder string = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                string.appendCodePoint(nasty[random.nextInt(nasty.length)]);
            }
            strings.add(string.toString());
        }
        return strings;
    }
}
