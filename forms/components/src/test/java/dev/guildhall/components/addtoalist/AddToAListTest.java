package dev.guildhall.components.addtoalist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.core.text.Language;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AddToAListTest {

    private static final AddToAList.Item ADA =
            AddToAList.Item.of("Ada Lovelace", "/people/1/change", "/people/1/remove");
    private static final AddToAList.Item ALAN =
            AddToAList.Item.of("Alan Turing", "/people/2/change", "/people/2/remove");

    @Test
    void the_heading_counts_what_was_added() {
        assertThat(parse(people(ADA)).expectFirst("h1").text()).isEqualTo("You have added 1 person");
        assertThat(parse(people(ADA, ALAN)).expectFirst("h1").text()).isEqualTo("You have added 2 people");
        assertThat(parse(people(ADA).headingLevel(2)).expectFirst("h2").className())
                .isEqualTo("govuk-heading-m");
    }

    @Test
    void each_link_says_what_it_changes_or_removes() {
        Document page = parse(people(ADA, ALAN));

        assertThat(page.select("dt").eachText()).containsExactly("Ada Lovelace", "Alan Turing");
        assertThat(page.select("a").eachText())
                .containsExactly(
                        "Change Ada Lovelace", "Remove Ada Lovelace", "Change Alan Turing", "Remove Alan Turing");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("/people/1/change", "/people/1/remove", "/people/2/change", "/people/2/remove");
    }

    @Test
    void an_item_may_have_more_about_it_and_fewer_links() {
        Document page = parse(people(
                ADA.withDetail("Born in 1815"),
                new AddToAList.Item("Alan Turing", "", "", ""),
                new AddToAList.Item("Grace Hopper", "", "", "/people/3/remove")));

        assertThat(page.select("dd.govuk-summary-list__value").eachText()).containsExactly("Born in 1815");
        assertThat(page.select(".govuk-summary-list__row--no-actions dt").text())
                .isEqualTo("Alan Turing");
        assertThat(page.select("a").eachText())
                .containsExactly("Change Ada Lovelace", "Remove Ada Lovelace", "Remove Grace Hopper");
    }

    @Test
    void the_question_is_answered_with_yes_or_no() {
        Document page = parse(people(ADA).value("no").hint(Hint.of("You can add up to 10")));

        assertThat(page.expectFirst("fieldset legend").text()).isEqualTo("Do you need to add another person?");
        assertThat(page.select("input[name=addAnother]").eachAttr("value")).containsExactly("yes", "no");
        assertThat(page.expectFirst("input[checked]").attr("value")).isEqualTo("no");
        assertThat(page.expectFirst("#addAnother-hint").text()).isEqualTo("You can add up to 10");
    }

    @Test
    void a_wrong_answer_is_told_with_the_question() {
        Document page =
                parse(people(ADA).errorMessage(ErrorMessage.of("Select yes if you need to add another person")));

        assertThat(page.expectFirst("fieldset").attr("aria-describedby")).isEqualTo("addAnother-error");
        assertThat(page.expectFirst("#addAnother-error").text())
                .isEqualTo("Error: Select yes if you need to add another person");
    }

    @Test
    void an_empty_list_says_so_and_asks_for_a_first_one() {
        Document page = parse(people());

        assertThat(page.expectFirst("h1").text()).isEqualTo("You have not added any people");
        assertThat(page.select("dl")).isEmpty();
        assertThat(page.expectFirst("legend").text()).isEqualTo("Do you need to add any people?");
    }

    @Test
    void a_full_list_asks_nothing_and_says_why() {
        AddToAList.Builder full = people(ADA, ALAN).maximum(2);

        assertThat(full.build().isFull()).isTrue();
        assertThat(parse(full).select("input, fieldset")).isEmpty();
        assertThat(parse(full).expectFirst(".govuk-inset-text").text())
                .isEqualTo("You cannot add more than 2 people. To add another person, you need to remove one first.");
        assertThat(people(ADA).maximum(2).build().isFull()).isFalse();
        assertThat(people(ADA).build().isFull()).isFalse();
        assertThat(parse(people(ADA).maximum(1))
                        .expectFirst(".govuk-inset-text")
                        .text())
                .startsWith("You cannot add more than 1 person.");
    }

    @Test
    void in_welsh_every_word_is_welsh() {
        Document page = parse(people(ADA, ALAN).language(Language.WELSH).itemType("person", "o bobl"));

        assertThat(page.expectFirst("h1").text()).isEqualTo("Rydych chi wedi ychwanegu 2 o bobl");
        assertThat(page.select("a").eachText()).startsWith("Newid Ada Lovelace", "Dileu Ada Lovelace");
        assertThat(page.expectFirst("legend").text()).isEqualTo("Oes angen i chi ychwanegu person arall?");
        assertThat(page.select("label").eachText()).containsExactly("Oes", "Nac oes");
        Document empty = parse(people().language(Language.WELSH));
        assertThat(empty.expectFirst("h1").text()).isEqualTo("Nid ydych chi wedi ychwanegu person eto");
        assertThat(empty.expectFirst("legend").text()).isEqualTo("Oes angen i chi ychwanegu person?");
    }

    @Test
    void every_sentence_can_be_another() {
        Document page = parse(people(ADA)
                .heading(PluralText.of("%{count} on your list"))
                .question("More?")
                .changeText("Edit")
                .removeText("Delete")
                .yesText("More")
                .noText("Enough"));
        assertThat(page.expectFirst("h1").text()).isEqualTo("1 on your list");
        assertThat(page.expectFirst("legend").text()).isEqualTo("More?");
        assertThat(page.select("a").eachText()).containsExactly("Edit Ada Lovelace", "Delete Ada Lovelace");
        assertThat(page.select("label").eachText()).containsExactly("More", "Enough");

        Document empty = parse(people().emptyHeading("Nobody yet").emptyQuestion("Anybody?"));
        assertThat(empty.expectFirst("h1").text()).isEqualTo("Nobody yet");
        assertThat(empty.expectFirst("legend").text()).isEqualTo("Anybody?");

        Document full = parse(people(ADA).maximum(1).maximumText("No more than %{count}"));
        assertThat(full.expectFirst(".govuk-inset-text").text()).isEqualTo("No more than 1");
    }

    @Test
    void what_cannot_work_is_refused_when_it_is_built() {
        assertThatThrownBy(() -> AddToAList.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The list to add to has no name: call name(...)");
        assertThatThrownBy(() -> AddToAList.builder().name("more").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The list to add to does not say what is added:"
                        + " call itemType(...), for example itemType(\"person\", \"people\")");
        assertThatThrownBy(() -> people().maximum(0).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The list to add to has a maximum of 0: give 1 or more, or leave it out");
        assertThatThrownBy(() -> people().headingLevel(7).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The list to add to has a heading of level 7: give a level from 1 to 6");
        assertThatThrownBy(() -> AddToAList.Item.of(" ", "/change", "/remove"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An added item has no name: its links could not be told from others (WCAG 2.2, 2.4.4)");
    }

    private static AddToAList.Builder people(AddToAList.Item... items) {
        return AddToAList.builder()
                .name("addAnother")
                .itemType("person", "people")
                .items(List.of(items));
    }

    private static Document parse(AddToAList.Builder list) {
        return Jsoup.parseBodyFragment(list.build().toHtml().toString());
    }
}
