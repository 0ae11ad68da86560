package dev.guildhall.forms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-03T08:00:00Z, 9am on Monday 3 August 2026",
        "2026-12-03T08:00:00Z, 8am on Thursday 3 December 2026",
        "2026-12-03T12:00:00Z, midday on Thursday 3 December 2026",
        "2026-12-04T00:00:00Z, midnight on Friday 4 December 2026",
        "2026-12-04T00:05:59Z, 12:05am on Friday 4 December 2026",
        "2026-12-04T12:30:00Z, 12:30pm on Friday 4 December 2026",
        "2026-06-30T22:59:00Z, 11:59pm on Tuesday 30 June 2026"
    })
    void a_moment_is_told_by_the_clocks_of_london(String moment, String told) {
        assertThat(Moments.of(Instant.parse(moment)).english()).isEqualTo(told);
    }

    @Test
    void a_moment_and_a_day_are_told_in_welsh() {
        assertThat(Moments.of(Instant.parse("2026-08-03T11:00:00Z")).welsh())
                .contains("hanner dydd ddydd Llun 3 Awst 2026");
        assertThat(Moments.date(LocalDate.of(2026, 2, 1)).welsh()).contains("1 Chwefror 2026");
    }
}
