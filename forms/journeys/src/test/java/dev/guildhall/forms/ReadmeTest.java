package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.fullName;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.delivery.Deliveries;
import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.NumberQuestion;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.validation.PageValidator;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    // the README shows what is between these two lines
    record Permit(
            Boolean resident, @PersonalData @Size(max = 100) String name) {}

    static JourneyHandler handler(List<Submission<Permit>> received) {
        Journey<Permit> journey = Journey.of("apply-for-a-permit", Permit.class)
                .page("resident", yesNo("resident", Text.of("Do you live in the borough?")))
                .when(is("resident", false))
                .goTo("cannot-apply")
                .exit("cannot-apply", Text.of("You cannot apply"))
                .page("name", fullName("name", Text.of("What is your full name?")))
                .checkAnswers()
                .build();
        return JourneyHandler.of(journey).onSubmit(received::add).build();
    }
    // the README shows what is between these two lines

    @Test
    void the_example_takes_an_application() {
        List<Submission<Permit>> received = new ArrayList<>();
        JourneyHandler handler = handler(received);
        Person person = new Person(handler);

        person.visits("/apply-for-a-permit/resident").sends("resident", "no");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("You cannot apply");
        person.visits("/apply-for-a-permit/resident")
                .sends("resident", "yes")
                .sends("name", "Ada Lovelace")
                .sends();

        assertThat(person.at()).isEqualTo("/apply-for-a-permit/confirmation");
        Delivered.by(handler);
        assertThat(received)
                .singleElement()
                .extracting(Submission::application)
                .isEqualTo(new Permit(true, "Ada Lovelace"));
    }

    @Test
    void the_readme_shows_the_example_that_was_run() throws IOException {
        Matcher block =
                Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        String source = Files.readString(Path.of("src/test/java/dev/guildhall/forms/ReadmeTest.java"));
        String[] parts = source.split("// the README shows what is between these two lines\\n", -1);

        assertThat(block.find()).isTrue();
        assertThat(withoutLayout(block.group(1))).isEqualTo(withoutLayout(parts[1]));
    }

    @Test
    void the_limits_are_those_that_the_readme_tells() {
        assertThat(JourneyHandler.MAX_FORM_BYTES).isEqualTo(64 * 1024);
        assertThat(FormData.MAX_PARAMETERS).isEqualTo(1_000);
        assertThat(PageValidator.MAX_TEXT).isEqualTo(1_000);
        assertThat(NumberQuestion.MAX_DIGITS).isEqualTo(18);
        assertThat(JourneyHandlerBuilder.DEFAULT_LIFETIME).isEqualTo(Duration.ofHours(4));
        assertThat(JourneyHandlerBuilder.DEFAULT_CAPACITY).isEqualTo(10_000);
        assertThat(Applications.SAVE_ATTEMPTS).isEqualTo(5);
        assertThat(DeliveryPolicy.standard().lease()).isEqualTo(Duration.ofMinutes(1));
        assertThat(DeliveryPolicy.standard().attempts()).isEqualTo(100);
        assertThat(DeliveryPolicy.standard().firstDelay()).isEqualTo(Duration.ofSeconds(5));
        assertThat(DeliveryPolicy.standard().longestDelay()).isEqualTo(Duration.ofHours(1));
        assertThat(DeliveryPolicy.standard().poll()).isEqualTo(Duration.ofSeconds(5));
        assertThat(DeliveryPolicy.standard().workers()).isEqualTo(4);
        assertThat(Deliveries.MOST).isEqualTo(1_000);
    }

    private static String withoutLayout(String java) {
        return java.replaceAll("\\s+", "");
    }
}
