package dev.guildhall.components.multifileupload;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UploadAnswerTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void an_answer_is_what_the_component_documents() {
        UploadedFile file =
                UploadedFile.builder().name("a.pdf").size(9).deleteValue("f3").build();

        assertThat(UploadAnswer.uploaded(file).json())
                .isEqualTo("{\"file\":{\"name\":\"a.pdf\",\"size\":9,\"status\":\"uploaded\",\"deleteValue\":\"f3\"},"
                        + "\"success\":true}");
        assertThat(UploadAnswer.uploaded(UploadedFile.builder()
                                .name("a.pdf")
                                .beingChecked()
                                .deleteValue("f3")
                                .href("/files/f3")
                                .build())
                        .json())
                .isEqualTo("{\"file\":{\"name\":\"a.pdf\",\"status\":\"being-checked\",\"deleteValue\":\"f3\","
                        + "\"href\":\"/files/f3\"},\"success\":true}");
        assertThat(UploadAnswer.refused("a.exe", "a.exe must be a PDF").json())
                .isEqualTo("{\"file\":{\"name\":\"a.exe\"},\"error\":\"a.exe must be a PDF\"}");
        assertThat(UploadAnswer.deleted()).hasToString("{\"success\":true}");
        assertThat(UploadAnswer.notDeleted("Try again").json()).isEqualTo("{\"error\":\"Try again\"}");
    }

    @Test
    void a_refused_file_is_answered_with_its_error() {
        UploadedFile refused = UploadedFile.builder()
                .name("a.exe")
                .errorMessage("a.exe must be a PDF")
                .build();

        assertThat(UploadAnswer.uploaded(refused).json())
                .isEqualTo(UploadAnswer.refused("a.exe", "a.exe must be a PDF").json());
    }

    @Property
    void any_text_comes_out_of_the_json_as_that_text(@ForAll String name, @ForAll String error) {
        JsonNode answer = MAPPER.readTree(UploadAnswer.refused(name, error).json());

        assertThat(answer.get("file").get("name").asString()).isEqualTo(name);
        assertThat(answer.get("error").asString()).isEqualTo(error);
    }
}
