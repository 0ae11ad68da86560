package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.question.QuestionView.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AddressLookupQuestionTest {

    private static final FoundAddress ONE = FoundAddress.of("1 “High” & Low St", "Leeds", "LS1 1AA");
    private static final FoundAddress TWO =
            new FoundAddress("2 High St", "Flat 2", "Leeds", "West Yorkshire", "LS1 1AA");

    private static AddressLookupQuestion asking(AddressLookup lookup) {
        return Questions.ukAddressLookup("home", Text.of("What is your address?", "Beth yw eich cyfeiriad?"), lookup);
    }

    private static final AddressLookupQuestion HOME = asking(postcode -> List.of(ONE, TWO));

    private static Entered sent(String... namesAndValues) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put("home-" + namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return Entered.of(fields);
    }

    private static Element page(AddressLookupQuestion question, Entered entered) {
        QuestionView view = new QuestionView(Language.ENGLISH, Heading.QUESTION, entered, List.of());
        return Jsoup.parse(Html.join(question.view(view)).toString());
    }

    private static Element next(AddressLookupQuestion question, Entered sent) {
        Reading reading = question.read(sent);
        assertThat(reading).isInstanceOf(Reading.GoesOn.class);
        return page(question, sent.with(((Reading.GoesOn) reading).next()));
    }

    @Test
    void first_the_postcode_is_asked_for() {
        Element page = page(HOME, Entered.nothing());

        assertThat(page.select("#home-search[autocomplete=postal-code]")).hasSize(1);
        assertThat(page.select("#home-line1")).isEmpty();
        assertThat(page.expectFirst("button").attr("name"))
                .as("the Enter key searches")
                .isEmpty();
        assertThat(HOME.read(sent("step", "find")))
                .isEqualTo(Reading.Refused.because(Fault.of("home-search", "Required")));
        assertThat(HOME.read(sent("step", "find", "search", "nowhere")))
                .isEqualTo(Reading.Refused.because(Fault.of("home-search", "Postcode")));
    }

    @Test
    void then_an_address_is_chosen_from_a_list() {
        Element page = next(HOME, sent("step", "find", "search", "ls11aa"));

        assertThat(page.select("#home-chosen option").eachText())
                .containsExactly(
                        "Select an address",
                        "1 “High” & Low St, Leeds, LS1 1AA",
                        "2 High St, Flat 2, Leeds, West Yorkshire, LS1 1AA",
                        "My address is not in the list");
        String chosen = page.select("#home-chosen option").get(1).attr("value");
        assertThat(HOME.read(sent("step", "choose", "search", "LS1 1AA", "chosen", chosen)))
                .isEqualTo(new Reading.Answered(new Answer.OfParts(
                        Map.of("line1", "1 “High” & Low St", "town", "Leeds", "postcode", "LS1 1AA"))));
    }

    @Test
    void nothing_chosen_is_an_error_at_the_list_which_is_shown_again() {
        Entered sent = sent("step", "choose", "search", "LS1 1AA", "chosen", "");

        assertThat(HOME.read(sent)).isEqualTo(Reading.Refused.because(Fault.of("home-chosen", "Required")));
        assertThat(page(HOME, sent).select("#home-chosen option")).hasSize(4);
    }

    @Test
    void who_is_not_in_the_list_or_wants_to_enters_the_address_by_hand() {
        Element notListed = next(HOME, sent("step", "choose", "search", "LS1 1AA", "chosen", "none"));
        Element byHand = next(HOME, sent("step", "find", "search", "LS1 1AA", "by-hand", "yes"));

        for (Element page : List.of(notListed, byHand)) {
            assertThat(page.expectFirst("#home-postcode").attr("value")).isEqualTo("LS1 1AA");
            assertThat(page.select("#home-line1, #home-town")).hasSize(2);
        }
        assertThat(HOME.read(sent("step", "enter", "line1", "3 High St", "town", "Leeds", "postcode", "ls1 1aa")))
                .isEqualTo(new Reading.Answered(
                        new Answer.OfParts(Map.of("line1", "3 High St", "town", "Leeds", "postcode", "LS1 1AA"))));
    }

    @Test
    void a_lookup_that_fails_or_finds_nothing_leads_to_entering_by_hand() {
        AddressLookupQuestion failing = asking(postcode -> {
            throw new IllegalStateException("down");
        });
        AddressLookupQuestion empty = asking(postcode -> List.of());

        for (AddressLookupQuestion question : List.of(failing, empty)) {
            Element page = next(question, sent("step", "find", "search", "LS1 1AA"));

            assertThat(page.select("#home-line1")).hasSize(1);
            assertThat(page.text()).contains("We could not find an address for that postcode");
        }
        assertThat(page(failing, sent("step", "choose", "search", "LS1 1AA")).select("#home-line1"))
                .hasSize(1);
    }

    @Test
    void no_more_addresses_are_offered_than_the_limit() {
        AddressLookupQuestion many = asking(postcode -> IntStream.range(0, 500)
                .mapToObj(number -> FoundAddress.of(number + " High St", "Leeds", "LS1 1AA"))
                .toList());

        assertThat(next(many, sent("step", "find", "search", "LS1 1AA")).select("#home-chosen option"))
                .hasSize(AddressLookupQuestion.MAX_FOUND + 2);
    }

    @Test
    void coming_back_shows_the_whole_address() {
        Answer answer = new Answer.OfParts(Map.of("line1", "1 High St", "town", "Leeds", "postcode", "LS1 1AA"));

        assertThat(HOME.read(HOME.enter(answer))).isEqualTo(new Reading.Answered(answer));
        assertThat(page(HOME, HOME.enter(answer)).expectFirst("#home-line1").attr("value"))
                .isEqualTo("1 High St");
    }

    @Property(tries = 300)
    void whatever_is_sent_is_read_and_shown_without_an_exception(
            @ForAll String step, @ForAll String search, @ForAll String chosen, @ForAll String line) {
        for (String at : List.of("find", "choose", "enter", step)) {
            Entered sent = sent("step", at, "search", search, "chosen", chosen, "line1", line, "found", chosen);

            Reading reading = HOME.read(sent);

            assertThat(page(HOME, sent).select("script")).isEmpty();
            if (reading instanceof Reading.Answered answered) {
                assertThat(HOME.accepts(answered.answer())).isTrue();
            }
        }
    }
}
