package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateQuestionTest {

    private static final DateQuestion BORN = Questions.date("born", Text.of("When?"));

    private static Reading read(String day, String month, String year) {
        return BORN.read(
                Entered.of(Map.of("born-day", List.of(day), "born-month", List.of(month), "born-year", List.of(year))));
    }

    private static void assertRefused(Reading reading, String constraint, String... fields) {
        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.constraint()).isEqualTo(constraint);
                assertThat(fault.fields()).containsExactly(fields);
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"3", "03", "Mar", "march", "MAWRTH", "maw", " 3 "})
    void a_month_is_a_number_or_a_name_in_either_language(String month) {
        assertThat(read("27", month, "1990"))
                .isEqualTo(new Reading.Answered(new Answer.OfDate(LocalDate.of(1990, 3, 27))));
    }

    @Test
    void all_blank_is_left_blank() {
        assertThat(read("", " ", "")).isEqualTo(new Reading.LeftBlank());
    }

    @Test
    void only_the_missing_parts_are_marked() {
        assertRefused(read("", "3", "1990"), Fault.DATE_INCOMPLETE, "born-day");
        assertRefused(read("27", "", ""), Fault.DATE_INCOMPLETE, "born-month", "born-year");
    }

    @Test
    void only_the_impossible_parts_are_marked() {
        assertRefused(read("32", "3", "1990"), Fault.DATE_NOT_REAL, "born-day");
        assertRefused(read("27", "13", "1990"), Fault.DATE_NOT_REAL, "born-month");
        assertRefused(read("x", "smarch", "1990"), Fault.DATE_NOT_REAL, "born-day", "born-month");
        assertRefused(read("27", "3", "year"), Fault.DATE_NOT_REAL, "born-year");
    }

    @Test
    void a_day_that_the_month_does_not_have_marks_the_whole_date() {
        assertRefused(read("29", "2", "2023"), Fault.DATE_NOT_REAL, "born-day", "born-month", "born-year");
        assertThat(read("29", "2", "2024")).isInstanceOf(Reading.Answered.class);
    }

    @Test
    void a_two_digit_year_is_refused_rather_than_guessed() {
        assertRefused(read("27", "3", "90"), Fault.DATE_YEAR, "born-year");
        assertRefused(read("27", "3", "0000"), Fault.DATE_YEAR, "born-year");
        assertRefused(read("27", "3", "0090"), Fault.DATE_YEAR, "born-year");
        assertThat(read("27", "3", "1000")).isInstanceOf(Reading.Answered.class);
        assertRefused(read("27", "3", "19900"), Fault.DATE_NOT_REAL, "born-year");
    }

    @Test
    void a_date_is_shown_in_words_in_both_languages() {
        Answer answer = new Answer.OfDate(LocalDate.of(1990, 3, 7));

        assertThat(BORN.show(answer, Language.ENGLISH)).containsExactly("7 March 1990");
        assertThat(BORN.show(answer, Language.WELSH)).containsExactly("7 Mawrth 1990");
    }

    @Property
    void every_day_that_exists_is_read_and_no_other(
            @ForAll @IntRange(min = 1, max = 40) int day,
            @ForAll @IntRange(min = 1, max = 14) int month,
            @ForAll @IntRange(min = 1900, max = 2100) int year) {
        Reading reading = read(String.valueOf(day), String.valueOf(month), String.valueOf(year));

        boolean exists = month <= 12 && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        assertThat(reading instanceof Reading.Answered).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({
        "1, Jan January Ionawr ion",
        "2, Feb February Chwefror Chwef. chw",
        "3, Mar Mawrth maw",
        "4, Apr Ebrill ebr",
        "5, May Mai",
        "6, June jun Mehefin meh",
        "7, July Gorffennaf gorff",
        "8, August Aug. Awst",
        "9, Sept sep September Medi",
        "10, Oct Hydref hyd",
        "11, Nov Tachwedd tach",
        "12, Dec Rhagfyr rhag"
    })
    void every_month_has_names_and_short_names_in_both_languages(int month, String names) {
        for (String name : names.split(" ", -1)) {
            assertThat(read("7", name, "1990"))
                    .as(name)
                    .isEqualTo(new Reading.Answered(new Answer.OfDate(LocalDate.of(1990, month, 7))));
        }
    }

    @ParameterizedTest
    @CsvSource({"2000, true", "2024, true", "2400, true", "1900, false", "2023, false", "2100, false"})
    void the_29th_of_february_is_there_in_leap_years_only(String year, boolean isLeap) {
        assertThat(read("29", "2", year) instanceof Reading.Answered).isEqualTo(isLeap);
        assertThat(read("30", "2", year)).isInstanceOf(Reading.Refused.class);
    }

    @Property
    void every_year_of_fewer_digits_is_refused_and_marks_the_year(@ForAll @IntRange(max = 999) int year) {
        assertRefused(read("1", "1", String.valueOf(year)), Fault.DATE_YEAR, "born-year");
    }

    @Property
    void every_date_and_month_is_entered_again_as_it_was(@ForAll @IntRange(min = 0, max = 3_000_000) int day) {
        Answer date = new Answer.OfDate(LocalDate.of(1000, 1, 1).plusDays(day));
        Answer month = new Answer.OfMonth(
                java.time.YearMonth.from(LocalDate.of(1000, 1, 1).plusDays(day)));
        MonthQuestion since = Questions.monthAndYear("since", Text.of("Since when?"));

        assertThat(BORN.read(BORN.enter(date))).isEqualTo(new Reading.Answered(date));
        assertThat(since.read(since.enter(month))).isEqualTo(new Reading.Answered(month));
    }
}
