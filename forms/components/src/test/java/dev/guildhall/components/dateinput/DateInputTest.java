package dev.guildhall.components.dateinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DateInputTest {

    private static DateInput.Builder birth() {
        return DateInput.builder()
                .id("birth")
                .namePrefix("birth")
                .fieldset(Fieldset.builder()
                        .legend(Legend.of("When were you born?"))
                        .build());
    }

    private static Document parse(DateInput.Builder date) {
        return Jsoup.parseBodyFragment(date.build().toHtml().toString());
    }

    @Test
    void a_date_has_a_field_for_day_month_and_year() {
        Document page = parse(birth().values("31", "", "1980"));

        assertThat(page.select("input").eachAttr("name")).containsExactly("birth-day", "birth-month", "birth-year");
        assertThat(page.select("input").eachAttr("id")).containsExactly("birth-day", "birth-month", "birth-year");
        assertThat(page.select("input").eachAttr("value")).containsExactly("31", "1980");
        assertThat(page.select("label").eachText()).containsExactly("Day", "Month", "Year");
        assertThat(page.select(".govuk-input--width-4").eachAttr("id")).containsExactly("birth-year");
        assertThat(page.expectFirst("fieldset").attr("role")).isEqualTo("group");
    }

    @Test
    void the_fields_can_be_called_otherwise_and_keep_their_values() {
        Document page = parse(birth().day(DateInput.Item.of("day", "Diwrnod"))
                .month(DateInput.Item.of("month", "Mis"))
                .year(DateInput.Item.builder()
                        .label("Blwyddyn")
                        .autocomplete("bday-year")
                        .build())
                .values("1", "2", "2003"));

        assertThat(page.select("label").eachText()).containsExactly("Diwrnod", "Mis", "Blwyddyn");
        assertThat(page.select("input").eachAttr("value")).containsExactly("1", "2", "2003");
        assertThat(page.select("[autocomplete=bday-year]").eachAttr("name")).containsExactly("birth-year");
        assertThat(page.select(".govuk-input--width-4")).hasSize(1);
    }

    @Test
    void an_error_marks_all_fields_unless_one_is_named() {
        ErrorMessage error = ErrorMessage.of("Enter a year");
        DateInput.Item year = DateInput.Item.builder().name("year").error().build();

        assertThat(parse(birth().errorMessage(error)).select(".govuk-input--error"))
                .hasSize(3);
        assertThat(parse(birth().errorMessage(error).year(year))
                        .select(".govuk-input--error")
                        .eachAttr("id"))
                .containsExactly("birth-year");
    }

    @Test
    void a_field_without_a_label_takes_its_name_and_one_with_an_empty_label_has_none() {
        Document page =
                parse(birth().item(DateInput.Item.builder().name("month").build())
                        .item(DateInput.Item.builder().name("year").label("").build()));

        assertThat(page.select("label").eachText()).containsExactly("Month");
    }

    @Test
    void other_fields_can_stand_instead() {
        Document page =
                parse(birth().item(DateInput.Item.of("month", "Month")).item(DateInput.Item.of("year", "Year")));

        assertThat(page.select("input").eachAttr("name")).containsExactly("birth-month", "birth-year");
        assertThat(page.expectFirst("#birth-year").hasClass("govuk-input--width-4"))
                .isTrue();
    }
}
