package dev.guildhall.components.addtoalist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.radios.Radios;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Groups that come and go on the page, and the page that lists what was added. */
class AddToAListInBrowserTest {

    private static final String GROUP = ".guildhall-add-another__group";

    private static Site site;
    private static Browser browser;

    private final List<String> sent = new CopyOnWriteArrayList<>();

    private record Person(String name, String adult) {}

    @BeforeAll
    static void start() {
        browser = Browser.start();
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        site.answers("/sent", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            for (String field : form.split("&", -1)) {
                sent.add(URLDecoder.decode(field, UTF_8));
            }
            Site.send(
                    exchange,
                    200,
                    "text/html; charset=utf-8",
                    site.page(Html.of("<h1>Sent</h1>")).getBytes(UTF_8));
        });
        browser.opens(site.shows("/people", form(problem(), people())));
    }

    @AfterEach
    void nothing_is_refused() {
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_group_is_added_by_keyboard_and_its_first_field_has_the_focus() {
        browser.runs("document.querySelector('[name=add]').focus()");

        browser.types(Keys.ENTER);

        assertThat(browser.address()).hasPath("/people");
        assertThat(browser.elements(GROUP)).hasSize(4);
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("people[3].name");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("");
        assertThat(browser.element("label[for=people-3-name]").getText()).isEqualTo("Full name");
        assertThat(titles()).containsExactly("Person 1", "Person 2", "Person 3", "Person 4");
        assertThat(browser.elements(".guildhall-add-another__remove").get(3).getText())
                .isEqualToNormalizingWhitespace("Remove Person 4");
    }

    @Test
    void the_scripts_of_a_new_group_are_started() {
        browser.element("[name=add]").click();
        assertThat(browser.element("#conditional-people-3-adult").isDisplayed()).isFalse();

        browser.element("#people-3-adult").click();

        assertThat(browser.element("#conditional-people-3-adult").isDisplayed()).isTrue();
    }

    @Test
    void a_removed_group_leaves_no_gap_in_names_ids_and_numbers_and_takes_nothing_with_it() {
        browser.elements(".guildhall-add-another__remove").get(0).click();

        assertThat(browser.elements(GROUP)).hasSize(2);
        assertThat(titles()).containsExactly("Person 1", "Person 2");
        assertThat(browser.element("#people-0-name").getDomAttribute("name")).isEqualTo("people[0].name");
        assertThat(browser.element("#people-0-name").getDomProperty("value")).isEqualTo("Alan");
        assertThat(browser.element("#people-0-name").getDomAttribute("aria-describedby"))
                .isEqualTo("people-0-name-error");
        assertThat(browser.elements("#people-0-name-error")).hasSize(1);
        assertThat(browser.element("#people-0-adult").isSelected()).isTrue();
        assertThat(browser.element("#people-1-adult-2").isSelected()).isTrue();
        assertThat(browser.elements("[id*='people-2-'], [name^='people[2]']")).isEmpty();
        assertThat(browser.element("#people-0-adult").getDomAttribute("aria-controls"))
                .isEqualTo("conditional-people-0-adult");
    }

    @Test
    void the_focus_goes_to_the_group_that_follows_and_the_removal_is_announced() {
        browser.elements(".guildhall-add-another__remove").get(1).click();
        assertThat(focusedTitle()).isEqualTo("Person 2");
        assertThat(browser.element(".guildhall-add-another__status").getDomProperty("textContent"))
                .isEqualTo("Person 2 was removed");

        browser.elements(".guildhall-add-another__remove").get(1).click();
        assertThat(focusedTitle()).isEqualTo("Person 1");
    }

    @Test
    void the_error_summary_follows_the_fields() {
        browser.elements(".guildhall-add-another__remove").get(0).click();
        browser.element(".govuk-error-summary a").click();
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("people-0-name");

        browser.elements(".guildhall-add-another__remove").get(0).click();
        assertThat(browser.elements(".govuk-error-summary")).isEmpty();
    }

    @Test
    void there_are_never_more_than_the_maximum_or_fewer_than_the_minimum() {
        assertThat(browser.element(".guildhall-add-another__maximum").isDisplayed())
                .isFalse();

        browser.element("[name=add]").click();
        assertThat(browser.element("[name=add]").isDisplayed()).isFalse();
        assertThat(browser.element(".guildhall-add-another__maximum").getText())
                .isEqualTo("You cannot add more than 4. To add another, remove one first.");

        for (int i = 0; i < 3; i++) {
            browser.elements(".guildhall-add-another__remove").get(0).click();
        }
        assertThat(browser.elements(GROUP)).hasSize(1);
        assertThat(browser.element(".guildhall-add-another__remove").isDisplayed())
                .isFalse();
        assertThat(browser.element("[name=add]").isDisplayed()).isTrue();
    }

    @Test
    void what_is_left_is_sent_in_order_when_the_enter_key_is_pressed_in_a_field() throws Exception {
        browser.elements(".guildhall-add-another__remove").get(1).click();
        browser.element("[name=add]").click();
        browser.types("Mary", Keys.ENTER);

        browser.waitsUntil("the form is sent", () -> !sent.isEmpty());
        assertThat(sent)
                .containsExactly(
                        "peopleCount=3",
                        "people[0].name=Ada",
                        "people[0].email=",
                        "people[1].name=Grace",
                        "people[1].email=",
                        "people[1].adult=no",
                        "people[2].name=Mary",
                        "people[2].email=");
    }

    @Test
    void starting_twice_changes_nothing() {
        browser.runs("document.dispatchEvent(new CustomEvent('guildhall:added'))");
        browser.runs("document.body.dispatchEvent(new CustomEvent('guildhall:added', { bubbles: true }))");

        browser.element("[name=add]").click();

        assertThat(browser.elements(GROUP)).hasSize(4);
        // the Design System's own components say on the console that they run already
        assertThat(browser.console()).allMatch(line -> line.contains("govuk-"));
    }

    @Test
    void a_list_that_cannot_be_started_is_told_on_the_console_and_stops_no_other() {
        browser.opens(
                site.shows("/broken", Html.of("<div data-module=\"guildhall-add-another\"></div>"), form(people())));

        browser.element("[name=add]").click();

        assertThat(browser.elements(GROUP)).hasSize(4);
        assertThat(browser.console()).singleElement().asString().contains("guildhall-add-another could not start");
    }

    @Test
    void the_list_needs_no_script_and_works_beside_those_of_the_page() throws Exception {
        AddToAList list = AddToAList.builder()
                .name("addAnother")
                .itemType("person", "people")
                .item(AddToAList.Item.of("Ada Lovelace", "/people/1/change", "/people/1/remove"))
                .build();
        browser.opens(site.shows("/list", form(list)));

        browser.element("label[for=addAnother]").click();
        browser.element("form > .govuk-button").click();

        browser.waitsUntil("the form is sent", () -> !sent.isEmpty());
        assertThat(sent).containsExactly("addAnother=yes");
    }

    private static Html form(Component... content) {
        return Html.join(
                Html.of("<form method=\"post\" action=\"/sent\" novalidate>"),
                Html.join(content),
                Button.builder().text("Continue").build(),
                Html.of("</form>"));
    }

    private static ErrorSummary problem() {
        return ErrorSummary.builder()
                .titleText("There is a problem")
                .item(ErrorSummary.Item.of("Enter the full name of person 2", "#people-1-name"))
                .build();
    }

    private static AddAnother people() {
        List<Person> people = List.of(new Person("Ada", ""), new Person("Alan", "yes"), new Person("Grace", "no"));
        return AddAnother.builder()
                .name("people")
                .itemType("person")
                .maximum(4)
                .groups(
                        people,
                        new Person("", ""),
                        (group, person) -> Html.join(name(group, person), adult(group, person)))
                .build();
    }

    private static Input name(AddAnother.Group group, Person person) {
        Input.Builder input = Input.builder()
                .name(group.name("name"))
                .id(group.id("name"))
                .label(Label.of("Full name"))
                .value(person.name());
        if (person.name().equals("Alan")) {
            input.errorMessage(ErrorMessage.of("Enter the full name of person 2"));
        }
        return input.build();
    }

    private static Radios adult(AddAnother.Group group, Person person) {
        Input email = Input.builder()
                .name(group.name("email"))
                .id(group.id("email"))
                .label(Label.of("Email address"))
                .build();
        return Radios.builder()
                .name(group.name("adult"))
                .idPrefix(group.id("adult"))
                .fieldset(Fieldset.builder()
                        .legend(Legend.of("Are they 18 or older?"))
                        .build())
                .item(Radios.Item.builder()
                        .value("yes")
                        .text("Yes")
                        .conditional(email.toHtml())
                        .build())
                .item(Radios.Item.of("no", "No"))
                .value(person.adult())
                .build();
    }

    private static List<String> titles() {
        return browser.elements(".guildhall-add-another__title").stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String focusedTitle() {
        return browser.focused()
                .findElement(By.cssSelector(".guildhall-add-another__title"))
                .getText();
    }
}
