package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The limit on time is there only so that a hang fails rather than stops the build. */
@Timeout(300)
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void a_missing_an_empty_and_a_binary_file_are_told_and_the_others_are_checked() throws IOException {
        Path binary = Files.write(folder.resolve("logo.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        Cli.Result result = Cli.here()
                .json(folder.resolve("gone.html"), page("empty.html", ""), binary, page("a.html", Cli.FAULTY));

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.unreadable(0)).isEqualTo("It is not there; look at its name.");
        assertThat(result.unreadable(1)).isEqualTo("It is empty; give the page's markup.");
        assertThat(result.unreadable(2)).startsWith("It holds zero bytes");
        assertThat(result.page(3).get("outcomes")).isNotEmpty();
        assertThat(result.err()).contains("gone.html could not be judged: It is not there");
    }

    @Test
    void a_file_of_100_megabytes_is_not_read() throws IOException {
        Path large = folder.resolve("large.html");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }

        assertThat(Cli.here().json(large).unreadable(0))
                .isEqualTo("It has more than 67108864 bytes, which is the limit; split the page.");
    }

    @Test
    void fifty_thousand_elements_inside_one_another_are_checked() throws IOException {
        Cli.Result result = Cli.here().json(page("deep.html", Cli.CLEAN + "<div>".repeat(50_000)));

        assertThat(result.page(0).get("notJudged").toString()).contains("nested deeper than 512");
        assertThat(result.exit()).isZero();
    }

    @Test
    void bytes_that_are_not_in_the_declared_encoding_are_told() throws IOException {
        Path wrong = Files.write(
                folder.resolve("wrong.html"),
                Cli.CLEAN
                        .replace("<title>", "<meta charset=utf-8><title>Caf\u00e9 ")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Cli.here().json(wrong).page(0).get("notJudged").toString())
                .contains("Some of its bytes are not UTF-8, in which it says it is written");
    }

    @Test
    void an_entity_that_refers_to_a_file_is_not_followed() throws IOException {
        Path secret = page("secret.txt", "hunter2");
        Path xhtml = page(
                "xxe.xhtml",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body lang='&x;'><a href='&x;'/></body></html>");

        Cli.Result result = Cli.here().json(xhtml);

        assertThat(result.page(0).get("outcomes")).isNotEmpty();
        assertThat(result.out()).doesNotContain("hunter2");
    }

    @Test
    void entities_that_multiply_are_not_expanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"laugh\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><html xmlns='http://www.w3.org/1999/xhtml'><head><title>&a29;</title></head><body/></html>");

        assertThat(Cli.here().json(page("bomb.xhtml", bomb.toString())).page(0).get("outcomes"))
                .isNotEmpty();
    }

    @Test
    void text_that_makes_backtracking_expressions_hang_does_not() throws IOException {
        String nasty =
                "<meta " + " ".repeat(400_000) + "<meta charset" + " ".repeat(300_000) + "a".repeat(300_000) + "!";

        assertThat(Cli.here()
                        .json(page("re.html", nasty + "<p lang='" + "a-".repeat(100_000) + "'>"))
                        .page(0)
                        .get("outcomes"))
                .isNotEmpty();
    }

    @Test
    void frames_svg_and_unclosed_markup_are_checked() throws IOException {
        Cli.Result result = Cli.here()
                .json(
                        page("frames.html", "<html lang=en><title>x</title><frameset><frame src=a.html></frameset>"),
                        page("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg' role='img'/>"),
                        page("unclosed.html", "<html lang=en><title>x</title><h1>x<a href='"));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.json().get("summary").get("unreadable").asInt()).isZero();
        assertThat(result.page(0).get("notJudged").toString()).contains("What frames hold was not judged");
    }

    @Test
    void what_is_neither_a_file_nor_a_folder_is_not_waited_for() {
        assertThat(Cli.here().json("/dev/zero").unreadable(0)).startsWith("It is neither a file nor a folder");
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
