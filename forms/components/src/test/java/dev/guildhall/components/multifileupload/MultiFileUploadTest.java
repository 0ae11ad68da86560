package dev.guildhall.components.multifileupload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.multifileupload.MultiFileUpload.Word;
import dev.guildhall.core.text.Language;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MultiFileUploadTest {

    @Test
    void without_the_script_a_button_posts_the_chosen_files() {
        Element page = parse(documents().accept(".pdf,image/jpeg").attributes(Attributes.of("data-any", "x")));

        Element input = page.expectFirst("input[type=file][multiple]");
        assertThat(input.id()).isEqualTo("documents");
        assertThat(input.attr("name")).isEqualTo("documents");
        assertThat(input.attr("accept")).isEqualTo(".pdf,image/jpeg");
        assertThat(input.attr("data-any")).isEqualTo("x");
        assertThat(page.select("label[for=documents]").text()).isEqualTo("Upload your documents");
        Element button = page.expectFirst("button");
        assertThat(button.text()).isEqualTo("Upload files");
        assertThat(button.attr("formaction")).isEqualTo("/upload");
        assertThat(button.attr("formmethod")).isEqualTo("post");
        assertThat(button.attr("formenctype")).isEqualTo("multipart/form-data");
    }

    @Test
    void without_the_script_each_file_has_a_button_that_deletes_it() {
        Element page = parse(documents()
                .deleteName("remove")
                .file(UploadedFile.builder()
                        .name("passport.jpg")
                        .size(204_800)
                        .deleteValue("f1")
                        .href("/files/f1")
                        .build())
                .file(UploadedFile.builder()
                        .name("lease.pdf")
                        .beingChecked()
                        .deleteValue("f2")
                        .build()));

        assertThat(page.select("dl dt").eachText()).containsExactly("passport.jpg", "lease.pdf");
        assertThat(page.select("dl dt a").eachAttr("href")).containsExactly("/files/f1");
        assertThat(page.select("dl .govuk-summary-list__value").eachText())
                .containsExactly("Uploaded 200 KB", "Being checked");
        assertThat(page.select("dl button").eachText()).containsExactly("Delete passport.jpg", "Delete lease.pdf");
        Element delete = page.expectFirst("dl button");
        assertThat(delete.attr("name")).isEqualTo("remove");
        assertThat(delete.attr("value")).isEqualTo("f1");
        assertThat(delete.attr("formaction")).isEqualTo("/delete");
        assertThat(delete.attr("formenctype")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(page.select(".guildhall-multi-file-upload__files[hidden]")).isEmpty();
    }

    @Test
    void a_refused_file_has_its_error_and_no_button_where_there_is_nothing_to_delete() {
        Element page = parse(documents()
                .file(UploadedFile.builder()
                        .name("letter.exe")
                        .errorMessage("letter.exe must be a PDF")
                        .build()));

        assertThat(page.select("dl .govuk-error-message").text()).isEqualTo("Error: letter.exe must be a PDF");
        assertThat(page.select("dl button")).isEmpty();
        assertThat(page.select("dl .guildhall-multi-file-upload__row--error")).hasSize(1);
    }

    @Test
    void without_files_the_list_is_hidden_and_the_script_has_a_row_to_copy() {
        Element page = parse(documents());

        assertThat(page.select(".guildhall-multi-file-upload__files[hidden] h2"))
                .hasSize(1);
        assertThat(page.select("template .guildhall-multi-file-upload__row button[formaction]"))
                .hasSize(1);
        assertThat(page.select("[role=status]")).hasSize(1);
    }

    @Test
    void hint_and_error_message_describe_the_control() {
        Element page = parse(documents()
                .id("files")
                .headingLevel(3)
                .hint(Hint.of("PDF or JPG"))
                .errorMessage(ErrorMessage.of("Upload a document")));

        assertThat(page.expectFirst("input").attr("aria-describedby")).isEqualTo("files-hint files-error");
        assertThat(page.select("#files-error").text()).isEqualTo("Error: Upload a document");
        assertThat(page.select(".govuk-form-group--error")).hasSize(1);
        assertThat(page.select("h3").text()).isEqualTo("Files added");
    }

    @Test
    void the_script_is_told_addresses_limits_and_words() {
        Element root =
                parse(documents().maxFiles(3).maxFileSize(5 * 1024 * 1024)).child(0);

        assertThat(root.attr("data-module")).isEqualTo("guildhall-multi-file-upload");
        assertThat(root.attr("data-upload-url")).isEqualTo("/upload");
        assertThat(root.attr("data-delete-url")).isEqualTo("/delete");
        assertThat(root.attr("data-max-files")).isEqualTo("3");
        assertThat(root.attr("data-max-file-size")).isEqualTo("5242880");
        assertThat(root.attr("data-i18n.too-large")).isEqualTo("%{file} must be 5 MB or smaller");
        assertThat(root.attr("data-i18n.too-many")).isEqualTo("%{file} was not uploaded. You can upload up to 3 files");
        assertThat(parse(documents()).child(0).hasAttr("data-max-files")).isFalse();
    }

    @Test
    void it_speaks_welsh_and_the_teams_own_words() {
        Element page = parse(documents().language(Language.WELSH).word(Word.UPLOAD, "Anfon"));

        assertThat(page.expectFirst("button").text()).isEqualTo("Anfon");
        assertThat(page.expectFirst("h2").text()).isEqualTo("Ffeiliau a ychwanegwyd");
        assertThat(page.child(0).attr("data-i18n.try-again")).isEqualTo("Rhoi cynnig arall arni");
    }

    @Test
    void what_would_not_work_is_refused_with_the_mend() {
        assertRefused(
                MultiFileUpload.builder(),
                "The multi-file upload has no name: call name(...) with the name under which the form sends the answer");
        assertRefused(
                MultiFileUpload.builder().name("documents"),
                "The multi-file upload \"documents\" has no label: call label(...), or nobody is told what to upload"
                        + " (WCAG 2.2, 3.3.2)");
        assertRefused(
                documents().uploadUrl(""),
                "The multi-file upload \"documents\" has no address to upload to: call uploadUrl(...)");
        assertRefused(
                documents().deleteUrl(""),
                "The multi-file upload \"documents\" has no address to delete files at: call deleteUrl(...)");
        assertRefused(
                documents().maxFiles(-1),
                "The multi-file upload \"documents\" has a limit below 0: call maxFiles(...) and maxFileSize(...) with 1"
                        + " or more, or leave them out");
        assertRefused(
                documents().headingLevel(7),
                "The multi-file upload \"documents\" has a heading of level 7: call headingLevel(...) with 1 to 6");
    }

    @Test
    void a_file_that_would_say_nothing_is_refused_with_the_mend() {
        assertThatThrownBy(() -> UploadedFile.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The uploaded file has no name: call name(...) with the name that the person gave it");
        assertThatThrownBy(
                        () -> UploadedFile.builder().name("a").errorMessage(" ").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The uploaded file was refused for no reason: say in errorMessage(...) what is wrong and the"
                                + " mend");
        assertThatThrownBy(() -> UploadedFile.builder().name("a").size(-1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The uploaded file has a size of -1 bytes: call size(...) with 0 or more, or leave it out");
    }

    @Property(tries = 300)
    void no_text_ever_changes_the_shape_of_the_upload(@ForAll @StringLength(min = 1, max = 30) String any) {
        String text = "<b>\"'&" + any.replace("\0", "").replace("\r", "");

        Element actual = parse(everyTextIs(text));

        assertThat(shape(actual)).isEqualTo(shape(parse(everyTextIs("plain"))));
        if (text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            assertThat(actual.expectFirst("dl dt a").wholeText()).isEqualTo(text);
            assertThat(actual.expectFirst("dl button").attr("value")).isEqualTo(text);
            assertThat(actual.expectFirst("button").wholeText()).isEqualTo(text);
            assertThat(actual.child(0).attr("data-i18n.drop")).isEqualTo(text);
        }
    }

    private static MultiFileUpload.Builder everyTextIs(String text) {
        MultiFileUpload.Builder upload = MultiFileUpload.builder()
                .name(text)
                .id(text)
                .label(Label.of(text))
                .hint(Hint.of(text))
                .errorMessage(ErrorMessage.of(text))
                .uploadUrl(text)
                .deleteUrl(text)
                .deleteName(text)
                .accept(text)
                .classes(text)
                .attributes(Attributes.of("data-any", text))
                .files(List.of(
                        UploadedFile.builder()
                                .name(text)
                                .size(1)
                                .deleteValue(text)
                                .href(text)
                                .build(),
                        UploadedFile.builder().name(text).errorMessage(text).build()));
        for (Word word : Word.values()) {
            upload.word(word, text);
        }
        return upload;
    }

    private static List<String> shape(Element body) {
        return body.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .toList())
                .toList();
    }

    private static void assertRefused(MultiFileUpload.Builder upload, String message) {
        assertThatThrownBy(upload::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static MultiFileUpload.Builder documents() {
        return MultiFileUpload.builder()
                .name("documents")
                .label(Label.of("Upload your documents"))
                .uploadUrl("/upload")
                .deleteUrl("/delete");
    }

    private static Element parse(MultiFileUpload.Builder upload) {
        return Jsoup.parseBodyFragment(upload.build().toHtml().toString()).body();
    }
}
