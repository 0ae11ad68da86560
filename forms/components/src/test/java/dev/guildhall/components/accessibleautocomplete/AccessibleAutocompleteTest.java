package dev.guildhall.components.accessibleautocomplete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.accessibleautocomplete.AccessibleAutocomplete.Item;
import dev.guildhall.components.accessibleautocomplete.AccessibleAutocomplete.Word;
import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.label.Label;
import dev.guildhall.core.text.Language;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AccessibleAutocompleteTest {

    @Test
    void without_the_script_it_is_a_select_with_an_empty_item_first() {
        Element page = parse(countries().value("DE").autocomplete("country-name"));

        Element select = page.expectFirst("select");
        assertThat(select.attr("name")).isEqualTo("country");
        assertThat(select.attr("autocomplete")).isEqualTo("country-name");
        assertThat(page.expectFirst("label[for=country]").text()).isEqualTo("Where do you live?");
        assertThat(select.select("option").eachAttr("value")).containsExactly("", "DE", "GB");
        assertThat(select.select("option").eachText())
                .containsExactly("Select from the list", "Germany", "United Kingdom");
        assertThat(select.select("option[selected]").eachText()).containsExactly("Germany");
    }

    @Test
    void a_value_that_is_not_offered_chooses_nothing() {
        assertThat(parse(countries().value("ATLANTIS")).select("option[selected]"))
                .isEmpty();
    }

    @Test
    void the_script_reads_other_names_and_boosts_from_the_options() {
        Element page = parse(countries());

        assertThat(page.select("option").eachAttr("data-synonyms"))
                .containsExactly("Deutschland", "UK\nGreat Britain and Northern Ireland");
        assertThat(page.select("option").eachAttr("data-boost")).containsExactly("2");
        assertThat(page.select("[data-module=guildhall-accessible-autocomplete]"))
                .hasSize(1);
    }

    @Test
    void hint_and_error_message_are_those_of_the_select() {
        Element page = parse(countries()
                .id("where")
                .hint(Hint.of("At present"))
                .errorMessage(ErrorMessage.of("Select a country"))
                .formGroup(FormGroup.builder().classes("app-wide").build()));

        assertThat(page.expectFirst("select").attr("aria-describedby")).isEqualTo("where-hint where-error");
        assertThat(page.select(".govuk-form-group--error.app-wide[data-module]"))
                .hasSize(1);
    }

    @Test
    void it_speaks_english_welsh_and_the_teams_own_words() {
        Element english = parse(countries()).child(0);
        assertThat(english.attr("data-i18n.no-results")).isEqualTo("No results found");
        assertThat(english.attr("data-i18n.results.one")).isEqualTo("%{count} result is available");
        assertThat(english.attr("data-i18n.results.other")).isEqualTo("%{count} results are available");

        Element welsh = parse(countries().language(Language.WELSH)).child(0);
        assertThat(welsh.attr("data-i18n.no-results")).isEqualTo("Ni chafwyd hyd i ganlyniadau");
        assertThat(welsh.attr("data-i18n.results.two")).isEqualTo("%{count} ganlyniad ar gael");
        assertThat(welsh.expectFirst("option").text()).isEqualTo("Dewiswch o’r rhestr");

        Element own = parse(countries()
                        .language(Language.WELSH)
                        .word(Word.NO_RESULTS, "No such country")
                        .resultsText(PluralText.of("%{count} countries")))
                .child(0);
        assertThat(own.attr("data-i18n.no-results")).isEqualTo("No such country");
        assertThat(own.attr("data-i18n.results.other")).isEqualTo("%{count} countries");
        assertThat(own.hasAttr("data-i18n.results.two")).isFalse();
    }

    @Test
    void what_was_typed_is_shown_again_only_under_a_name() {
        Element page = parse(countries().typedName("country-typed").typed("Atlantis"));

        assertThat(page.child(0).attr("data-typed-name")).isEqualTo("country-typed");
        assertThat(page.child(0).attr("data-typed")).isEqualTo("Atlantis");
        assertThatThrownBy(() -> countries().typed("Atlantis").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The accessible autocomplete \"country\" is given what was typed, but no name to send it under"
                                + " again: call typedName(...)");
    }

    @Test
    void what_would_not_work_is_refused_with_the_mend() {
        assertThatThrownBy(() -> AccessibleAutocomplete.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The accessible autocomplete has no name: call name(...) with the name under which the form"
                        + " sends the answer");
        assertThatThrownBy(
                        () -> AccessibleAutocomplete.builder().name("country").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The accessible autocomplete \"country\" has no label: call label(...), or nobody is told what"
                                + " to type (WCAG 2.2, 3.3.2)");
        assertThatThrownBy(() -> countries().item(Item.of("", "None")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The item \"None\" of the accessible autocomplete \"country\" has no value: an empty item is"
                                + " there already; give this one a value");
        assertThatThrownBy(() -> countries().item(Item.of("GB", "Britain")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two items of the accessible autocomplete \"country\" have the value \"GB\": give each its"
                        + " own; other names of one item go to knownAs(...)");
    }

    @Test
    void items_can_be_given_anew() {
        Element page = parse(countries().items(List.of(Item.of("FR", "France"))));

        assertThat(page.select("option").eachAttr("value")).containsExactly("", "FR");
    }

    @Property(tries = 300)
    void no_text_ever_changes_the_shape_of_the_autocomplete(@ForAll @StringLength(max = 30) String any) {
        String text = "<b>\"'&" + any.replace("\0", "").replace("\r", "");

        Element actual = parse(everyTextIs(text));

        assertThat(shape(actual)).isEqualTo(shape(parse(everyTextIs("plain"))));
        if (text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            assertThat(actual.expectFirst("option[data-synonyms]").wholeText()).isEqualTo(text);
            assertThat(actual.expectFirst("select").attr("name")).isEqualTo(text);
            assertThat(actual.child(0).attr("data-i18n.results.other")).isEqualTo(text);
        }
    }

    private static AccessibleAutocomplete.Builder everyTextIs(String text) {
        AccessibleAutocomplete.Builder autocomplete = AccessibleAutocomplete.builder()
                .name(text)
                .id(text)
                .value(text)
                .autocomplete(text)
                .typedName(text)
                .typed(text)
                .label(Label.of(text))
                .hint(Hint.of(text))
                .errorMessage(ErrorMessage.of(text))
                .resultsText(PluralText.of(text).and(PluralText.Rule.ONE, text))
                .classes(text)
                .attributes(Attributes.of("data-any", text))
                .item(Item.of(text, text).knownAs(text, text).boostedBy(1));
        for (Word word : Word.values()) {
            autocomplete.word(word, text);
        }
        return autocomplete;
    }

    private static List<String> shape(Element body) {
        return body.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .toList())
                .toList();
    }

    private static AccessibleAutocomplete.Builder countries() {
        return AccessibleAutocomplete.builder()
                .name("country")
                .label(Label.of("Where do you live?"))
                .item(Item.of("DE", "Germany").knownAs("Deutschland"))
                .item(Item.of("GB", "United Kingdom")
                        .knownAs("UK", "Great Britain\nand  Northern Ireland")
                        .boostedBy(2));
    }

    private static Element parse(AccessibleAutocomplete.Builder autocomplete) {
        return Jsoup.parseBodyFragment(autocomplete.build().toHtml().toString()).body();
    }
}
