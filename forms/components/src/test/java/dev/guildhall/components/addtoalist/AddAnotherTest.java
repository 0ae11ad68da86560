package dev.guildhall.components.addtoalist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.core.text.Language;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AddAnotherTest {

    @Test
    void each_group_has_its_title_and_its_own_names_and_ids() {
        Document page = parse(people("Ada", "Alan"));

        assertThat(page.select("fieldset > legend").eachText()).startsWith("Person 1", "Person 2");
        assertThat(page.select("[name$=fullName]").eachAttr("name"))
                .containsExactly("people[0].fullName", "people[1].fullName", "people[%{index}].fullName");
        assertThat(page.select("[name$=fullName]").eachAttr("id"))
                .containsExactly("people-0-fullName", "people-1-fullName", "people-%{index}-fullName");
        assertThat(page.select(".guildhall-add-another__groups [name$=fullName]")
                        .eachAttr("value"))
                .containsExactly("Ada", "Alan");
    }

    @Test
    void the_group_that_is_copied_is_blank_and_in_a_template() {
        Element blank = parse(people("Ada")).expectFirst("template");

        assertThat(blank.expectFirst("input").attr("value")).isEmpty();
        assertThat(blank.select("legend").text()).isEqualTo("Person %{number}");
    }

    @Test
    void the_buttons_send_what_is_wanted_without_a_script() {
        Document page = parse(people("Ada", "Alan"));

        Element add = page.expectFirst("button[name=add]");
        assertThat(add.text()).isEqualTo("Add another person");
        assertThat(add.attr("type")).isEqualTo("submit");
        assertThat(add.hasAttr("formnovalidate")).isTrue();
        assertThat(page.select(".guildhall-add-another__groups button").eachText())
                .containsExactly("Remove Person 1", "Remove Person 2");
        assertThat(page.select(".guildhall-add-another__groups button[name=remove]")
                        .eachAttr("value"))
                .containsExactly("0", "1");
        assertThat(page.expectFirst("input[name=peopleCount]").attr("value")).isEqualTo("2");
    }

    @Test
    void the_form_s_first_button_neither_adds_nor_removes_so_that_the_enter_key_does_not() {
        Element first = parse(people("Ada", "Alan")).expectFirst("button");

        assertThat(first.hasAttr("name")).isFalse();
        assertThat(first.hasAttr("hidden")).isTrue();
    }

    @Test
    void there_are_as_many_groups_as_the_minimum_and_none_below_can_be_removed() {
        Document page = parse(people().minimum(2));

        assertThat(page.select(".guildhall-add-another__groups fieldset")).hasSize(2);
        assertThat(page.select(".guildhall-add-another__groups button:not([hidden])"))
                .isEmpty();
        assertThat(parse(people().minimum(0)).select(".guildhall-add-another__groups fieldset"))
                .isEmpty();
    }

    @Test
    void at_the_maximum_nothing_can_be_added_and_it_is_said_why() {
        Document full = parse(people("Ada", "Alan").maximum(2));

        assertThat(full.expectFirst("button[name=add]").hasAttr("hidden")).isTrue();
        assertThat(full.expectFirst(".guildhall-add-another__maximum:not([hidden])")
                        .text())
                .isEqualTo("You cannot add more than 2. To add another, remove one first.");
        assertThat(parse(people("Ada").maximum(2)).select(".guildhall-add-another__maximum[hidden]"))
                .hasSize(1);
    }

    @Test
    void in_welsh_every_word_is_welsh() {
        Document page = parse(people("Ada", "Alan").language(Language.WELSH).itemType("person"));

        assertThat(page.expectFirst("button[name=add]").text()).isEqualTo("Ychwanegu person arall");
        assertThat(page.expectFirst("button[name=remove]").text()).isEqualTo("Dileu Person 1");
        assertThat(page.expectFirst("[data-module]").attr("data-i18n.removed")).isEqualTo("Wedi dileu: %{title}");
        assertThat(page.expectFirst(".guildhall-add-another__maximum").text()).startsWith("Ni allwch ychwanegu mwy na");
    }

    @Test
    void a_name_inside_another_makes_valid_ids() {
        AddAnother.Group group = new AddAnother.Group("homes[1].people", "0");

        assertThat(group.name("age")).isEqualTo("homes[1].people[0].age");
        assertThat(group.id("age")).isEqualTo("homes-1--people-0-age");
    }

    @Test
    void what_cannot_work_is_refused_when_it_is_built() {
        assertThatThrownBy(() -> AddAnother.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The list of groups has no name: call name(...)");
        assertThatThrownBy(() -> AddAnother.builder().name("people").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The list of groups \"people\" has no fields:"
                        + " call groups(...) with what makes the fields of one group");
        assertThatThrownBy(() -> people().itemType("").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The list of groups \"people\" does not say what is added:"
                        + " call itemType(...), for example itemType(\"person\")");
        assertThatThrownBy(() -> people().minimum(3).maximum(2).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The list of groups \"people\" has a minimum of 3 and a maximum of 2:"
                        + " give 0 or more, and 1 or more that is not less");
    }

    private static AddAnother.Builder people(String... names) {
        return AddAnother.builder()
                .name("people")
                .itemType("person")
                .groups(
                        List.of(names),
                        "",
                        (group, name) -> Input.builder()
                                .name(group.name("fullName"))
                                .id(group.id("fullName"))
                                .label(Label.of("Full name"))
                                .value(name)
                                .build());
    }

    private static Document parse(AddAnother.Builder list) {
        return Jsoup.parseBodyFragment(list.build().toHtml().toString());
    }
}
