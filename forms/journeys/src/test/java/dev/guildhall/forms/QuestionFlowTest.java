package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.PasswordHash;
import dev.guildhall.forms.http.GuardedHandler;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.AddressLookup;
import dev.guildhall.forms.question.FoundAddress;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A person before questions that take more than one field or step. */
class QuestionFlowTest {

    /** An account with an address. */
    public record Account(
            EveryKind.@Nullable UkAddress home,
            @Nullable LocalDate born,
            @Size(max = 20) @Nullable String reasons,
            @Nullable PasswordHash password) {}

    private final RememberingStore store = new RememberingStore();

    private Person person(AddressLookup lookup) {
        Journey<Account> journey = Journey.of("account", Account.class)
                .page("home", Questions.ukAddressLookup("home", Text.of("Where do you live?"), lookup))
                .page("born", Questions.dateOfBirth("born", Text.of("When were you born?")))
                .page("reasons", Questions.longText("reasons", Text.of("Why?")).called(Text.of("your reasons")))
                .page("password", Questions.newPassword("password", Text.of("Create a password")))
                .checkAnswers()
                .build();
        return new Person(new GuardedHandler(JourneyHandler.of(journey)
                .store(store)
                .keys(RememberingStore.KEYS)
                .onSubmit(submission -> {})
                .build()));
    }

    private Person person() {
        return person(postcode -> List.of(FoundAddress.of("1 High St", "Leeds", postcode)));
    }

    private static Person atPassword(Person person) {
        return person.visits("/account/home")
                .sends("home-search", "ls1 1aa")
                .sends("home-chosen", FoundAddressValue.first(person.page()))
                .sends("born-day", "29", "born-month", "Feb", "born-year", "2000")
                .sends("reasons", "One.\r\nTwo.");
    }

    /** What stands in the list of found addresses. */
    private static final class FoundAddressValue {
        private static String first(Document page) {
            return page.select("#home-chosen option").get(1).attr("value");
        }
    }

    @Test
    void an_address_is_found_in_steps_on_one_page_and_nothing_is_saved_between() {
        Person person = person().visits("/account/home");

        person.sends("home-search", "ls1 1aa");

        assertThat(person.response().status()).isEqualTo(200);
        assertThat(person.page().select(".govuk-error-summary")).isEmpty();
        assertThat(person.page().select("#home-chosen option")).hasSize(3);
        assertThat(person.visits("/account/born").at()).isEqualTo("/account/home");
    }

    @Test
    void a_lookup_that_fails_leads_on_by_hand() {
        Person person = person(postcode -> {
                    throw new IllegalStateException("down");
                })
                .visits("/account/home")
                .sends("home-search", "ls1 1aa");

        assertThat(person.response().status()).isEqualTo(200);
        person.sends("home-line1", "1 High St", "home-town", "");
        assertThat(person.response().status()).isEqualTo(422);
        assertThat(person.page().select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#home-town");
        person.sends("home-town", "Leeds");
        assertThat(person.at()).isEqualTo("/account/born");
    }

    @Test
    void a_partly_wrong_date_keeps_what_was_typed_and_links_to_the_first_wrong_field() {
        Person person = person().visits("/account/home");
        person.sends("home-search", "ls1 1aa");
        person.sends("home-chosen", FoundAddressValue.first(person.page()));

        person.sends("born-day", "29", "born-month", "Smarch", "born-year", "twothousand");

        Document page = person.page();
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#born-month");
        assertThat(page.select("input.govuk-input--error").eachAttr("id")).containsExactly("born-month", "born-year");
        assertThat(page.expectFirst("#born-day").attr("value")).isEqualTo("29");
        assertThat(page.expectFirst("#born-month").attr("value")).isEqualTo("Smarch");
        assertThat(page.expectFirst("#born-year").attr("value")).isEqualTo("twothousand");
    }

    @Test
    void a_long_text_over_the_limit_is_refused_and_kept_on_the_page() {
        Person person = person().visits("/account/home");
        person.sends("home-search", "ls1 1aa");
        person.sends("home-chosen", FoundAddressValue.first(person.page()));
        person.sends("born-day", "29", "born-month", "Feb", "born-year", "2000");

        person.sends("reasons", "x".repeat(21));

        assertThat(person.page().select(".govuk-error-summary__list a").text())
                .isEqualTo("Reasons must be 20 characters or less");
        assertThat(person.page().expectFirst("textarea").wholeText()).isEqualTo("x".repeat(21));
    }

    @Test
    void a_password_survives_a_second_visit_that_leaves_it_blank() {
        Person person = person();
        atPassword(person).sends("password", "correct horse");
        String afterFirst = stored();

        person.visits("/account/password").sends("password", "");

        assertThat(person.at()).isEqualTo("/account/check-answers");
        assertThat(stored()).isEqualTo(afterFirst);
        assertThat(person.page().text()).contains("Password Set").doesNotContain("horse");
    }

    @Test
    void pretending_that_a_password_is_set_does_not_set_one() {
        Person person = atPassword(person());

        person.sends("password", "", "password-kept", "yes");

        assertThat(person.visits("/account/check-answers").at()).isEqualTo("/account/password");
    }

    @Test
    void what_is_shown_for_checking_is_what_was_answered() {
        Person person = atPassword(person()).sends("password", "correct horse");

        assertThat(person.page().select(".govuk-summary-list__value").eachText())
                .containsExactly("1 High St Leeds LS1 1AA", "29 February 2000", "One. Two.", "Set");
    }

    /** The hash as it is kept. */
    private String stored() {
        String contents = new String(store.last().orElseThrow().contents(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(contents).doesNotContain("correct horse");
        Matcher hash = Pattern.compile("pbkdf2-sha256[^\"]*").matcher(contents);
        assertThat(hash.find()).isTrue();
        return hash.group();
    }
}
