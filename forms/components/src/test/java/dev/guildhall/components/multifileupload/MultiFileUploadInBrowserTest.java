package dev.guildhall.components.multifileupload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.label.Label;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The script of the upload in a real browser, and the same without it. */
class MultiFileUploadInBrowserTest {

    private static final String ROW = ".guildhall-multi-file-upload dl > div";

    @TempDir
    private static Path folder;

    private static Site site;
    private static Browser browser;
    private static Evidence evidence;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        site = Site.start();
        evidence = new Evidence(site);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @AfterEach
    void the_console_stays_empty() {
        browser.runsScriptsAgain();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void chosen_files_are_uploaded_one_by_one_with_the_forms_token() throws Exception {
        opens(UnaryOperator.identity());
        assertThat(browser.element(".guildhall-multi-file-upload__upload").isDisplayed())
                .isFalse();

        chooses(file("passport <1>.txt", "Ada"), file("lease.txt", "x".repeat(3000)));

        rowsBecome(
                "passport <1>.txt Uploaded 1 KB Delete passport <1>.txt", "lease.txt Uploaded 2 KB Delete lease.txt");
        says("lease.txt has been uploaded");
        assertThat(evidence.names()).containsExactly("passport <1>.txt", "lease.txt");
        assertThat(evidence.content("passport <1>.txt")).isEqualTo("Ada");
        assertThat(evidence.tokens()).containsExactly("t1", "t1");
        assertThat(browser.element("input[type=file]").getDomProperty("value")).isEmpty();
        assertThat(browser.elements(".guildhall-multi-file-upload__files h2"))
                .singleElement()
                .matches(WebElement::isDisplayed);
    }

    @Test
    void dropped_files_are_uploaded() throws Exception {
        opens(UnaryOperator.identity());

        browser.runs(
                "const data = new DataTransfer();"
                        + " data.items.add(new File(['Ada'], 'dropped.txt'));"
                        + " const zone = document.querySelector('.guildhall-multi-file-upload__zone');"
                        + " for (const name of ['dragenter', 'dragover', 'drop'])"
                        + "   zone.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }))");

        rowsBecome("dropped.txt Uploaded 1 KB Delete dropped.txt");
        assertThat(evidence.content("dropped.txt")).isEqualTo("Ada");
        assertThat(browser.elements("[class*=dragging]")).isEmpty();
    }

    @Test
    void while_a_file_is_under_way_its_progress_is_shown() throws Exception {
        opens(UnaryOperator.identity());
        CountDownLatch seen = new CountDownLatch(1);
        evidence.answers(exchange -> {
            await(seen);
            json(
                    exchange,
                    200,
                    UploadAnswer.uploaded(UploadedFile.builder()
                            .name("a.txt")
                            .deleteValue("f1")
                            .beingChecked()
                            .build()));
        });

        chooses(file("a.txt", "Ada"));
        says("Uploading a.txt");
        WebElement progress = browser.element(ROW + " progress");
        assertThat(progress.getAccessibleName()).isEqualTo("Uploading a.txt");
        browser.waitsUntil("all is sent", () -> "1".equals(progress.getDomProperty("value")));
        assertThat(asksBeforeLeaving()).isTrue();
        seen.countDown();

        rowsBecome("a.txt Being checked 1 KB Delete a.txt");
        assertThat(asksBeforeLeaving()).isFalse();
    }

    @Test
    void a_refused_file_says_why_as_text_and_can_be_taken_off_the_list() throws Exception {
        opens(UnaryOperator.identity());

        chooses(file("letter.exe", "MZ"), file("letter.txt", "Ada"));

        rowsBecome(
                "letter.exe Error: letter.exe must be a <b>PDF</b> Remove letter.exe",
                "letter.txt Uploaded 1 KB Delete letter.txt");
        assertThat(browser.element(".govuk-error-message").getAriaRole()).isEqualTo("alert");

        button("Remove letter.exe").sendKeys(Keys.ENTER);

        rowsBecome("letter.txt Uploaded 1 KB Delete letter.txt");
        assertThat(nameOf(browser.focused())).isEqualTo("Delete letter.txt");
    }

    @Test
    void what_is_too_large_or_too_many_is_not_sent() throws Exception {
        opens(upload -> upload.maxFiles(1).maxFileSize(2048));

        chooses(file("large.txt", "x".repeat(2049)), file("a.txt", "Ada"), file("b.txt", "Bob"));

        rowsBecome(
                "large.txt Error: large.txt must be 2 KB or smaller Remove large.txt",
                "a.txt Uploaded 1 KB Delete a.txt",
                "b.txt Error: b.txt was not uploaded. You can upload up to 1 files Remove b.txt");
        assertThat(evidence.names()).containsExactly("a.txt");
    }

    @Test
    void a_failed_network_says_so_and_can_be_tried_again() throws Exception {
        opens(UnaryOperator.identity());
        evidence.answers(exchange -> {
            // what is not read would make the end a reset at times
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        });

        chooses(file("a.txt", "Ada"));

        rowsBecome("a.txt Error: a.txt could not be uploaded. Check your internet connection and try again"
                + " Try again a.txt Remove a.txt");
        assertThat(browser.console()).singleElement().asString().contains("net::ERR_EMPTY_RESPONSE");

        evidence.answersAsUsual();
        button("Try again a.txt").sendKeys(Keys.ENTER);

        rowsBecome("a.txt Uploaded 1 KB Delete a.txt");
        assertThat(nameOf(browser.focused())).isEqualTo("Delete a.txt");
        assertThat(evidence.content("a.txt")).isEqualTo("Ada");
    }

    @Test
    void an_answer_that_is_a_page_is_a_failure() throws Exception {
        opens(UnaryOperator.identity());
        evidence.answers(exchange -> {
            exchange.getRequestBody().readAllBytes();
            Site.send(exchange, 200, "text/html", "<h1>Sign in</h1>".getBytes(UTF_8));
        });

        chooses(file("a.txt", "Ada"));

        rowsBecome("a.txt Error: a.txt could not be uploaded. Check your internet connection and try again"
                + " Try again a.txt Remove a.txt");
    }

    @Test
    void a_file_is_deleted_and_the_focus_goes_on_to_the_next() throws Exception {
        opensWithTwoFiles();

        button("Delete passport.jpg").sendKeys(Keys.ENTER);

        rowsBecome("lease.pdf Uploaded 2 KB Delete lease.pdf");
        says("passport.jpg has been deleted");
        assertThat(nameOf(browser.focused())).isEqualTo("Delete lease.pdf");
        assertThat(evidence.names()).containsExactly("lease.pdf");
        assertThat(evidence.tokens()).containsExactly("t1");

        browser.types(Keys.ENTER);

        browser.waitsUntil(
                "the list is hidden",
                () -> !browser.element(".guildhall-multi-file-upload__files").isDisplayed());
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("documents");
        assertThat(browser.address().getPath()).isEqualTo("/evidence");
    }

    @Test
    void a_file_that_could_not_be_deleted_stays_and_says_why() throws Exception {
        opensWithTwoFiles();
        evidence.answers(exchange -> json(exchange, 200, UploadAnswer.notDeleted("It is in use")));

        button("Delete lease.pdf").sendKeys(Keys.ENTER);

        rowsBecome(
                "passport.jpg Uploaded 2 KB Delete passport.jpg",
                "lease.pdf Uploaded 2 KB Error: It is in use Delete lease.pdf");
        assertThat(nameOf(browser.focused())).isEqualTo("Delete lease.pdf");
    }

    @Test
    void without_javascript_files_are_uploaded_and_deleted_by_the_form() throws Exception {
        browser.runsNoScripts();
        opens(UnaryOperator.identity());

        chooses(file("passport.txt", "Ada"), file("lease.txt", "Bob"));
        browser.element(".guildhall-multi-file-upload__upload").click();

        rowsBecome("passport.txt Uploaded 1 KB Delete passport.txt", "lease.txt Uploaded 1 KB Delete lease.txt");
        assertThat(evidence.content("lease.txt")).isEqualTo("Bob");

        button("Delete passport.txt").click();

        rowsBecome("lease.txt Uploaded 1 KB Delete lease.txt");
        assertThat(evidence.tokens()).containsExactly("t1", "t1");
        assertThat(browser.address().toString()).endsWith("/evidence");
    }

    @Test
    void it_fits_a_narrow_screen() throws Exception {
        for (int width : List.of(320, 1280)) {
            browser.isWide(width);
            opens(upload -> upload.maxFileSize(2048));
            chooses(
                    file("a-very-long-name-without-a-space-in-it-as-cameras-and-scanners-give-them.txt", "Ada"),
                    file("large.txt", "x".repeat(2049)));
            browser.waitsUntil(
                    "both are there", () -> browser.elements(ROW + " button").size() == 2);
            if (width == 320) {
                browser.takesPicture("multi-file-upload");
            }

            assertThat(browser.runs("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    static MultiFileUpload.Builder documents() {
        return MultiFileUpload.builder()
                .name("documents")
                .label(Label.of("Upload your documents"))
                .uploadUrl("/upload")
                .deleteUrl("/delete");
    }

    private static void opens(UnaryOperator<MultiFileUpload.Builder> options) {
        browser.opens(evidence.page(options));
    }

    private static void opensWithTwoFiles() {
        URI address = evidence.page(UnaryOperator.identity());
        evidence.has("f1", "passport.jpg");
        evidence.has("f2", "lease.pdf");
        browser.opens(address);
    }

    private static Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void chooses(Path... files) {
        String paths =
                String.join("\n", List.of(files).stream().map(Path::toString).toList());
        browser.element("input[type=file]").sendKeys(paths);
    }

    /** Waits for the rows to say this; what only screen readers are told is among it. */
    private static void rowsBecome(String... expected) throws InterruptedException {
        List<String> wanted = List.of(expected);
        try {
            browser.waitsUntil("the rows", () -> wanted.equals(rows()));
        } catch (AssertionError late) {
            assertThat(rows()).isEqualTo(wanted);
            throw late;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> rows() {
        Object texts = browser.runs(
                "return Array.from(document.querySelectorAll(arguments[0]),"
                        + " (row) => row.textContent.replace(/\\s+/g, ' ').trim())",
                ROW);
        return texts == null ? List.of() : (List<String>) texts;
    }

    private static WebElement button(String text) {
        return browser.elements(ROW + " button").stream()
                .filter(each -> nameOf(each).equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The accessible name; the styles put a space that does not break around what only screen readers are told. */
    private static String nameOf(WebElement element) {
        return String.valueOf(element.getAccessibleName())
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    private static boolean asksBeforeLeaving() {
        return Boolean.TRUE.equals(browser.runs("const leaving = new Event('beforeunload', { cancelable: true });"
                + " window.dispatchEvent(leaving); return leaving.defaultPrevented"));
    }

    private static void says(String words) throws InterruptedException {
        browser.waitsUntil(
                "says \"" + words + "\"",
                () -> words.equals(browser.runs("return document.querySelector('[role=status]').textContent")));
    }

    private static void json(HttpExchange exchange, int status, UploadAnswer answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        Site.send(exchange, status, "application/json", answer.json().getBytes(UTF_8));
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
