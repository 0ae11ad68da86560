package dev.guildhall.forms.testing;

import static dev.guildhall.forms.question.Questions.fullName;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compiles and runs what the module's README shows. */
class ReadmeTest {

    record Permit(Boolean resident, String name) {}

    private final Journey<Permit> journey = Journey.of("permit", Permit.class)
            .page("resident", yesNo("resident", Text.of("Do you live here?")))
            .page("name", fullName("name", Text.of("What is your name?")).summarisedAs(Text.of("Name")))
            .checkAnswers()
            .build();

    @Test
    void the_example_of_the_readme_runs() {
        // tag::example[]
        try (JourneyTester<Permit> ada = JourneyTester.of(journey)) {
            ada.isAsked("resident").answers(true);
            ada.isAsked("name").answers("Ada Lovelace");
            ada.checksAnswers().shows("Name", "Ada Lovelace");
            assertEquals(new Permit(true, "Ada Lovelace"), ada.submits().application());
        }
        // end::example[]
    }

    @Test
    void the_readme_shows_the_example_as_it_is_run() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/guildhall/forms/testing/ReadmeTest.java"));
        String example = source.split("// (tag|end)::example\\[]\n", 4)[1].replaceAll("(?m)^ {8}", "");

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example.stripTrailing() + "\n```");
    }
}
