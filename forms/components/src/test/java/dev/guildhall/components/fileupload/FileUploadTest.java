package dev.guildhall.components.fileupload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.charactercount.PluralText.Rule;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.label.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FileUploadTest {

    @Test
    void the_field_is_described_by_its_hint_and_its_error() {
        Document page = parse(FileUpload.builder()
                .name("photo")
                .label(Label.of("Upload a photo"))
                .hint(Hint.of("A recent one"))
                .errorMessage(ErrorMessage.of("Choose a photo"))
                .describedBy("more"));

        Element field = page.expectFirst("input[type=file]");
        assertThat(field.attr("aria-describedby")).isEqualTo("more photo-hint photo-error");
        assertThat(page.expectFirst("label").attr("for")).isEqualTo(field.id());
        assertThat(page.select("[data-module]")).isEmpty();
    }

    @Test
    void the_words_of_the_drop_zone_are_for_its_script() {
        FileUpload.Builder upload = FileUpload.builder()
                .name("photo")
                .multiple()
                .dropInstructionText("neu ollwng ffeil")
                .multipleFilesChosenText(PluralText.of("%{count} ffeil").and(Rule.ONE, "%{count} \"ffeil\""));

        assertThat(parse(upload).select("[data-i18n.drop-instruction]")).isEmpty();
        Element zone = parse(upload.dropZone()).expectFirst("[data-module=govuk-file-upload]");
        assertThat(zone.attr("data-i18n.drop-instruction")).isEqualTo("neu ollwng ffeil");
        assertThat(zone.attr("data-i18n.multiple-files-chosen.one")).isEqualTo("%{count} \"ffeil\"");
        assertThat(zone.select("input[multiple]")).hasSize(1);
    }

    @Test
    void a_field_without_a_name_is_refused() {
        assertThatThrownBy(() -> FileUpload.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("file upload");
    }

    private static Document parse(FileUpload.Builder upload) {
        return Jsoup.parse(upload.build().toHtml().toString());
    }
}
