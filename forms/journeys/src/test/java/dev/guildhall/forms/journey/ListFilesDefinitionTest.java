package dev.guildhall.forms.journey;

import static dev.guildhall.forms.question.Questions.fileUpload;
import static dev.guildhall.forms.question.Questions.fileUploads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.upload.UploadedFile;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Files about the items of a list, as they may be asked for. */
class ListFilesDefinitionTest {

    private static final Text ASK = Text.of("Well?");

    /** What the journeys fill. */
    public record Form(List<Dog> dogs) {}

    /** An item. */
    public record Dog(UploadedFile photo, List<UploadedFile> papers) {}

    private static JourneyBuilder<Form> journey(Consumer<ListBuilder<Dog>> dogs) {
        return Journey.of("form", Form.class).list("dogs", ASK, Dog.class, dogs).checkAnswers();
    }

    @Test
    void one_file_is_asked_for_on_any_page_and_several_on_any_but_the_first() {
        Journey<Form> journey = journey(
                        list -> list.page("photo", fileUpload("photo", ASK)).page("papers", fileUploads("papers", ASK)))
                .build();

        assertThat(journey.list("dogs").orElseThrow().questions()).containsOnlyKeys("photo", "papers");
    }

    @Test
    void several_files_are_not_the_first_thing_that_is_asked() {
        JourneyDefinitionException refused = catchThrowableOfType(
                JourneyDefinitionException.class,
                () -> journey(list ->
                                list.page("papers", fileUploads("papers", ASK)).page("photo", fileUpload("photo", ASK)))
                        .build());

        assertThat(refused.problems())
                .extracting(JourneyProblem::toString)
                .containsExactly("papers: it is the first page about an item and asks for several files (\"papers\"),"
                        + " which are added to an item that is there: ask something else about the item first, what it"
                        + " is called say");
    }
}
