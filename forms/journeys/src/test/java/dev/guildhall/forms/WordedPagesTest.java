package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.content.Block.paragraph;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Option;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages whose wording uses earlier answers. */
class WordedPagesTest {

    /** A child and their school. */
    public record Child(
            Boolean named, String name, @Size(max = 10) String school, Travel travel, String driver) {}

    /** How the child gets there. */
    public enum Travel {
        PARENT,
        BUS
    }

    private static Text words(String english, String welsh) {
        return Text.of(english, welsh);
    }

    private static Journey<Child> journey() {
        return Journey.of("school", Child.class)
                .service(ServiceDetails.named(words("School", "Ysgol"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("named", yesNo("named", words("Does your child have a name?", "Oes gan eich plentyn enw?")))
                .when(is("named", false))
                .goTo("school")
                .page("name", text("name", words("What is it?", "Beth yw e?")))
                .page(
                        "school",
                        words("Where ((name|your child)) learns", "Ble mae ((name|eich plentyn)) yn dysgu"),
                        text("school", words("School of ((name|your child))", "Ysgol ((name|eich plentyn))"))
                                .hint(words("((name|They)) will know", "Bydd ((name|nhw)) yn gwybod"))
                                .called(words("((name|your child))’s school", "ysgol ((name|eich plentyn))"))
                                .summarisedAs(words("((name|Your child))’s school", "Ysgol ((name|eich plentyn))")))
                .page(
                        "travel",
                        choice(
                                "travel",
                                words("How?", "Sut?"),
                                Option.of(
                                        Travel.PARENT,
                                        words("A parent of ((name|your child))", "Rhiant ((name|eich plentyn))")),
                                Option.of(Travel.BUS, words("By bus", "Ar fws"))))
                .when(is("travel", Travel.BUS))
                .goTo("bus")
                .page("driver", text("driver", words("Who is this: ((travel))?", "Pwy yw hwn: ((travel))?")))
                .exit(
                        "bus",
                        words("No bus for ((name|your child))", "Dim bws i ((name|eich plentyn))"),
                        paragraph(words("((name|Your child)) can walk.", "Gall ((name|eich plentyn)) gerdded.")))
                .checkAnswers()
                .declaration(
                        "declare",
                        words("Declare for ((name|your child))", "Datgan dros ((name|eich plentyn))"),
                        paragraph(words("((name|They)) know.", "Mae ((name|nhw)) yn gwybod.")))
                .build();
    }

    private final List<ServiceEvent> events = new ArrayList<>();
    private final Person person =
            new Person(JourneyHandler.of(journey()).listener(events::add).build());

    private Person named(String name) {
        return person.visits("/school/named").sends("named", "yes").sends("name", name);
    }

    @Test
    void heading_title_question_and_hint_use_the_answer() {
        Document page = named("Sam").page();

        assertThat(page.title()).startsWith("Where Sam learns");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Where Sam learns");
        assertThat(page.expectFirst("main label").text()).isEqualTo("School of Sam");
        assertThat(page.expectFirst(".govuk-hint").text()).isEqualTo("Sam will know");
    }

    @Test
    void an_error_message_and_its_title_use_the_answer_and_keep_its_first_letter() {
        Document page =
                named("de Souza").sends("school", "A school with a long name").page();

        assertThat(page.title()).startsWith("Error: Where de Souza learns");
        assertThat(page.expectFirst(".govuk-error-summary a").text())
                .isEqualTo("de Souza’s school must be 10 characters or less");
        assertThat(page.expectFirst(".govuk-error-message").text())
                .isEqualTo("Error: de Souza’s school must be 10 characters or less");
    }

    @Test
    void a_person_is_answered_in_their_language() {
        Document page = named("Siân").visits("/school/school?lang=cy").page();

        assertThat(page.expectFirst("h1").text()).isEqualTo("Ble mae Siân yn dysgu");
    }

    @Test
    void options_exit_check_answers_and_declaration_use_the_answer() {
        Person sam = named("Sam").sends("school", "High");
        assertThat(sam.page().select(".govuk-radios__label").eachText()).containsExactly("A parent of Sam", "By bus");

        sam.sends("travel", "BUS");
        assertThat(sam.page().expectFirst("h1").text()).isEqualTo("No bus for Sam");
        assertThat(sam.page().select("main p").eachText()).contains("Sam can walk.");

        sam.visits("/school/travel").sends("travel", "PARENT");
        assertThat(sam.page().expectFirst("h1").text()).isEqualTo("Who is this: A parent of Sam?");

        sam.sends("driver", "Kim");
        assertThat(sam.page().select("dt").eachText()).contains("Sam’s school");
        assertThat(sam.page().select("dd").eachText()).contains("A parent of Sam", "Change Sam’s school");

        sam.sends();
        assertThat(sam.page().expectFirst("h1").text()).isEqualTo("Declare for Sam");
        assertThat(sam.page().select("main p").eachText()).contains("Sam know.");
    }

    @Test
    void an_answer_off_the_path_is_in_no_wording() {
        named("Sam").visits("/school/named").sends("named", "no");

        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Where your child learns");
        assertThat(person.page().text()).doesNotContain("Sam");
    }

    @Test
    void no_event_and_no_text_of_a_page_object_holds_the_filled_wording() {
        named("Zanzibar").sends("school", "A school with a long name").sends("school", "High");
        Path path = Path.of(
                journey(),
                Answers.of(Map.of("named", new Answer.OfYesNo(true), "name", new Answer.OfText("Zanzibar"))));

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("Zanzibar"));
        assertThat(path.pages())
                .allSatisfy(page -> assertThat(path.shown(page).toString()).isEqualTo("page " + page.id()));
        assertThat(path.wording().toString()).isEqualTo("wording of school");
    }

    @Property(tries = 100)
    void any_answer_is_shown_as_exactly_that_text_and_adds_no_element(
            @ForAll @StringLength(min = 1, max = 40) String typed) {
        int elements =
                new WordedPagesTest().named("Sam").page().getAllElements().size();
        String sent = "x" + new String(typed.getBytes(UTF_8), UTF_8) + "x";
        String kept = Entered.of(Map.of("name", List.of(sent))).line("name");

        Document page = new WordedPagesTest().named(sent).page();

        assertThat(page.expectFirst("h1").wholeText().strip()).isEqualTo("Where " + kept + " learns");
        assertThat(page.expectFirst("title").wholeText()).contains("Where " + kept + " learns");
        assertThat(page.getAllElements()).hasSize(elements);
    }
}
