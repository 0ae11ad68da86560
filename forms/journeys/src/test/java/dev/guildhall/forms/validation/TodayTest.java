package dev.guildhall.forms.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What day it is, to the second, when the clocks in London are an hour ahead and when they are not. */
class TodayTest {

    /** A component for each constraint. */
    public record Days(
            @Past LocalDate past,
            @PastOrPresent LocalDate pastOrPresent,
            @Future LocalDate future,
            @FutureOrPresent LocalDate futureOrPresent,
            @PastOrPresent YearMonth month) {}

    private static Validator at(Instant now, ZoneId server) {
        return Validators.ofProvider(Clock.fixed(now, server));
    }

    private static boolean accepts(Validator validator, String property, Object value) {
        return validator.validateValue(Days.class, property, value).isEmpty();
    }

    private static void assertToday(Instant now, LocalDate today, ZoneId server) {
        Validator validator = at(now, server);

        assertThat(accepts(validator, "past", today)).isFalse();
        assertThat(accepts(validator, "past", today.minusDays(1))).isTrue();
        assertThat(accepts(validator, "pastOrPresent", today)).isTrue();
        assertThat(accepts(validator, "pastOrPresent", today.plusDays(1))).isFalse();
        assertThat(accepts(validator, "future", today)).isFalse();
        assertThat(accepts(validator, "future", today.plusDays(1))).isTrue();
        assertThat(accepts(validator, "futureOrPresent", today)).isTrue();
        assertThat(accepts(validator, "futureOrPresent", today.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-06-30T23:00:00Z, 2026-07-01",
        "2026-12-31T23:59:59Z, 2026-12-31",
        "2027-01-01T00:00:00Z, 2027-01-01",
        "2026-03-28T23:59:59Z, 2026-03-28",
        "2026-03-29T00:00:00Z, 2026-03-29",
        "2026-03-29T22:59:59Z, 2026-03-29",
        "2026-03-29T23:00:00Z, 2026-03-30",
        "2026-10-24T22:59:59Z, 2026-10-24",
        "2026-10-24T23:00:00Z, 2026-10-25",
        "2026-10-25T23:59:59Z, 2026-10-25",
        "2026-10-26T00:00:00Z, 2026-10-26",
        "2028-02-28T23:59:59Z, 2028-02-28",
        "2028-02-29T00:00:00Z, 2028-02-29"
    })
    void today_begins_at_midnight_in_london_summer_and_winter(Instant now, LocalDate today) {
        assertToday(now, today, ZoneOffset.UTC);
    }

    @Property(tries = 100)
    void today_is_never_that_of_the_server(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        Instant now = Instant.ofEpochSecond(second);
        LocalDate inLondon = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));

        assertToday(now, inLondon, ZoneId.of("Pacific/Kiritimati"));
        assertToday(now, inLondon, ZoneId.of("Pacific/Pago_Pago"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30T22:59:59Z, false", "2026-06-30T23:00:00Z, true"})
    void this_month_begins_at_midnight_in_london(Instant now, boolean julyHasBegun) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(accepts(at(now, ZoneOffset.UTC), "month", YearMonth.of(2026, 7)))
                    .isEqualTo(julyHasBegun);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
