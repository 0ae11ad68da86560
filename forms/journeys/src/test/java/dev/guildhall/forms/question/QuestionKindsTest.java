package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.PasswordHash;
import dev.guildhall.forms.question.QuestionView.Heading;
import dev.guildhall.forms.question.QuestionView.ShownError;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What each kind of question does that no other does. */
class QuestionKindsTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    private static Entered sent(String... namesAndValues) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1].split("\\|")));
        }
        return Entered.of(fields);
    }

    private static Element page(Question question, Entered entered, ShownError... errors) {
        QuestionView view = new QuestionView(Language.ENGLISH, Heading.QUESTION, entered, List.of(errors));
        return Jsoup.parse(Html.join(question.view(view)).toString());
    }

    private static Reading refused(String field, String constraint) {
        return Reading.Refused.because(Fault.of(field, constraint));
    }

    private static final ChoicesQuestion WASTE = Questions.choices(
            "waste",
            ASK,
            Option.of("MINE", Text.of("Mine")),
            Option.of("FARM", Text.of("Farm")),
            Option.of("NONE", Text.of("None of these")).exclusive());

    @Test
    void none_of_these_is_chosen_alone_without_a_script_too() {
        assertThat(WASTE.read(sent("waste", "NONE"))).isInstanceOf(Reading.Answered.class);
        assertThat(WASTE.read(sent("waste", "MINE|FARM"))).isInstanceOf(Reading.Answered.class);
        assertThat(WASTE.read(sent("waste", "NONE|FARM"))).isEqualTo(refused("waste", "NoneAndOthers"));
        assertThat(WASTE.accepts(new Answer.OfChoices(List.of("MINE", "NONE")))).isFalse();
        assertThat(page(WASTE, sent("waste", "NONE|FARM")).select("input[checked]"))
                .as("what was sent is shown again")
                .hasSize(2);
    }

    @Test
    void none_of_these_stands_behind_an_or() {
        Element page = page(WASTE, Entered.nothing());

        assertThat(page.select(".govuk-checkboxes__divider").text()).isEqualTo("or");
        assertThat(page.select("input[data-behaviour=exclusive]").eachAttr("value"))
                .containsExactly("NONE");
    }

    @Test
    void a_list_takes_what_it_offers_and_nothing_else() {
        SelectQuestion list = Questions.select("colour", ASK, Option.of("R", Text.of("Red")));

        assertThat(list.read(sent("colour", "R"))).isEqualTo(new Reading.Answered(new Answer.OfChoice("R")));
        assertThat(list.read(sent("colour", "Red"))).isEqualTo(refused("colour", "NotOffered"));
        assertThat(list.read(sent("colour-typed", "Red"))).isEqualTo(new Reading.LeftBlank());
        assertThatThrownBy(() ->
                        Questions.select("colour", ASK, Option.of("R", ASK).reveals(Questions.text("shade", ASK))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"colour\" is a list, and its option R reveals questions: ask with choice(...), or on a page of"
                                + " their own");
    }

    @Test
    void a_search_without_a_script_is_a_list_and_what_matched_nothing_is_shown_again() {
        SelectQuestion country = Questions.country("country", ASK);

        assertThat(country.read(sent("country", "CY"))).isEqualTo(new Reading.Answered(new Answer.OfChoice("CY")));
        assertThat(country.read(sent("country-typed", "Atlantis"))).isEqualTo(refused("country", "NotOffered"));
        Element page = page(country, sent("country-typed", "Atlantis"));
        assertThat(page.select("select[name=country] option")).hasSizeGreaterThan(200);
        assertThat(page.html()).contains("Atlantis");
        assertThat(country.show(new Answer.OfChoice("FR"), Language.ENGLISH)).containsExactly("France");
    }

    @Test
    void a_month_is_asked_for_with_two_fields() {
        MonthQuestion since = Questions.monthAndYear("since", ASK);

        assertThat(page(since, Entered.nothing()).select("input").eachAttr("name"))
                .containsExactly("since-month", "since-year");
        assertThat(since.read(sent("since-month", "Maw", "since-year", "2020")))
                .isEqualTo(new Reading.Answered(new Answer.OfMonth(YearMonth.of(2020, 3))));
        assertThat(since.read(sent("since-month", "13", "since-year", "2020")))
                .isEqualTo(refused("since-month", "DateNotReal"));
        assertThat(since.read(sent("since-month", "1", "since-year", "20")))
                .isEqualTo(refused("since-year", "DateYear"));
        assertThat(since.read(sent("since-month", "1")))
                .isEqualTo(Reading.Refused.because(
                        new Fault(List.of("since-year"), "DateIncomplete", Map.of("missing", "year"))));
        assertThat(since.show(new Answer.OfMonth(YearMonth.of(2020, 3)), Language.WELSH))
                .containsExactly("Mawrth 2020");
    }

    @Test
    void an_email_address_is_typed_twice_and_kept_once() {
        ConfirmedEmailQuestion email = Questions.emailWithConfirmation("email", ASK);

        assertThat(email.read(sent("email", "a@b.uk", "email-again", " a@b.uk ")))
                .isEqualTo(new Reading.Answered(new Answer.OfText("a@b.uk")));
        assertThat(email.read(sent("email", "a@b.uk", "email-again", "a@c.uk")))
                .isEqualTo(refused("email-again", "NotConfirmed"));
        assertThat(email.read(sent("email", "a@b.uk"))).isEqualTo(refused("email-again", "RequiredConfirmation"));
        assertThat(email.read(sent("email-again", "a@b.uk"))).isEqualTo(refused("email", "Required"));
        assertThat(email.read(Entered.nothing())).isEqualTo(new Reading.LeftBlank());
    }

    @Test
    void a_name_in_parts_is_shown_as_one() {
        SplitNameQuestion name =
                Questions.splitName("name", ASK).withMiddleNames().withTitle();

        assertThat(name.parts()).containsExactly("title", "given", "middle", "family");
        assertThat(name.show(
                        new Answer.OfParts(new java.util.LinkedHashMap<>(Map.of("given", "Ada"))), Language.ENGLISH))
                .containsExactly("Ada");
        assertThat(name.read(sent("name-title", "Dr", "name-given", "Ada")))
                .isInstanceOfSatisfying(
                        Reading.InPart.class,
                        inPart ->
                                assertThat(inPart.faults()).containsExactly(Fault.of("name-family", "RequiredFamily")));
    }

    @Test
    void codes_of_a_bank_account_are_kept_without_what_stands_between_the_digits() {
        BankDetailsQuestion account = Questions.bankDetails("account", ASK).withRollNumber();

        Reading reading = account.read(sent(
                "account-accountName", "A Lovelace",
                "account-sortCode", "30-94 30",
                "account-accountNumber", "733 445",
                "account-rollNumber", "d/12–3"));

        Answer kept = new Answer.OfParts(Map.of(
                "accountName",
                "A Lovelace",
                "sortCode",
                "309430",
                "accountNumber",
                "00733445",
                "rollNumber",
                "D/12-3"));
        assertThat(reading).isEqualTo(new Reading.Answered(kept));
        assertThat(account.show(((Reading.Answered) reading).answer(), Language.ENGLISH))
                .containsExactly(
                        "A Lovelace",
                        "Sort code: 309430",
                        "Account number: 00733445",
                        "Building society roll number: D/12-3");
    }

    @Test
    void an_address_abroad_needs_no_postcode_but_a_country_from_the_list() {
        AddressQuestion abroad = Questions.internationalAddress("home", ASK);

        assertThat(abroad.read(sent("home-line1", "Rue 1", "home-town", "Paris", "home-country", "FR")))
                .isInstanceOf(Reading.Answered.class);
        assertThat(abroad.read(sent("home-line1", "Rue 1", "home-town", "Paris", "home-country", "XX")))
                .isInstanceOfSatisfying(
                        Reading.InPart.class,
                        inPart -> assertThat(inPart.faults()).containsExactly(Fault.of("home-country", "NotOffered")));
        assertThat(abroad.show(new Answer.OfParts(Map.of("country", "FR")), Language.ENGLISH))
                .containsExactly("France");
    }

    @Test
    void a_declaration_is_ticked_or_missing() {
        DeclarationQuestion agreed = Questions.declaration("agreed", ASK, Text.of("I agree", "Rwy’n cytuno"));

        assertThat(agreed.read(sent("agreed", "yes"))).isEqualTo(new Reading.Answered(new Answer.OfYesNo(true)));
        assertThat(agreed.read(Entered.nothing())).isEqualTo(new Reading.LeftBlank());
        assertThat(agreed.accepts(new Answer.OfYesNo(false))).isFalse();
    }

    @Test
    void a_national_insurance_number_is_kept_without_spaces_and_shown_in_pairs() {
        TextQuestion insurance = Questions.nationalInsuranceNumber("insurance", ASK);

        assertThat(insurance.read(sent("insurance", "ab123456c")))
                .isEqualTo(new Reading.Answered(new Answer.OfText("AB123456C")));
        assertThat(insurance.show(new Answer.OfText("AB123456C"), Language.ENGLISH))
                .containsExactly("AB 12 34 56 C");
        assertThat(insurance.show(new Answer.OfText("something else"), Language.ENGLISH))
                .containsExactly("something else");
    }

    private static final PasswordQuestion SECRET =
            Questions.newPassword("secret", ASK).refusing(password -> password.equals("password1"));

    @Test
    void a_password_is_kept_as_its_hash_and_never_filled_in_or_shown() {
        Reading reading = SECRET.read(sent("secret", " correct  horse "));

        assertThat(reading).isInstanceOf(Reading.Answered.class);
        Answer answer = ((Reading.Answered) reading).answer();
        PasswordHash hash = ((Answer.OfPassword) answer).hash();
        assertThat(hash.matches(" correct  horse ")).as("spaces count").isTrue();
        assertThat(hash.matches("correct  horse")).isFalse();
        assertThat(SECRET.show(answer, Language.ENGLISH)).containsExactly("Set");
        Element again = page(SECRET, SECRET.enter(answer).with(sent("secret", "correct horse")));
        assertThat(again.html()).doesNotContain("horse").doesNotContain(hash.encoded());
        assertThat(again.text()).contains("Leave blank to keep the password that is set");
    }

    @Test
    void a_password_that_is_set_stays_when_the_field_is_left_blank() {
        assertThat(SECRET.read(sent("secret", "", "secret-kept", "yes"))).isEqualTo(new Reading.Unchanged());
        assertThat(SECRET.read(sent("secret", ""))).isEqualTo(new Reading.LeftBlank());
    }

    @Test
    void a_password_that_is_short_long_or_easily_guessed_is_refused() {
        assertThat(SECRET.read(sent("secret", "1234567")))
                .isEqualTo(Reading.Refused.because(new Fault(List.of("secret"), "Size", Map.of("min", "8"))));
        assertThat(SECRET.read(sent("secret", "x".repeat(129))))
                .isEqualTo(Reading.Refused.because(new Fault(List.of("secret"), "Size", Map.of("max", "128"))));
        assertThat(SECRET.read(sent("secret", "password1"))).isEqualTo(refused("secret", "EasilyGuessed"));
        assertThatThrownBy(() -> SECRET.atLeast(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be asked for at least 6");
    }
}
