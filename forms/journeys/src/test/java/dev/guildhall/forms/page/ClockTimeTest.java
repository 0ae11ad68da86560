package dev.guildhall.forms.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-03T14:42:59Z, at 3:42pm, am 3:42pm",
        "2026-01-03T14:42:00Z, at 2:42pm, am 2:42pm",
        "2026-01-03T00:05:00Z, at 12:05am, am 12:05am",
        "2026-01-03T12:05:00Z, at 12:05pm, am 12:05pm",
        "2026-01-03T12:00:00Z, at midday, am hanner dydd",
        "2026-07-02T23:00:00Z, at midnight, am hanner nos"
    })
    void a_time_is_told_by_the_clock_in_london(Instant moment, String english, String welsh) {
        assertThat(ClockTime.at(moment, moment)).isEqualTo(Text.of(english, welsh));
    }

    @Test
    void a_time_of_another_day_is_told_as_such() {
        Instant beforeMidnight = Instant.parse("2026-07-03T22:59:00Z");

        assertThat(ClockTime.at(beforeMidnight, beforeMidnight.plusSeconds(120)))
                .isEqualTo(Text.of("on an earlier day", "ar ddiwrnod cynharach"));
    }
}
