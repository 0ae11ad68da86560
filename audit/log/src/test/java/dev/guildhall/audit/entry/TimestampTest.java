package dev.guildhall.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimestampTest {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    @Property
    void every_moment_is_written_as_java_writes_it(@ForAll("moments") Instant moment) {
        assertThat(Timestamp.exact(moment)).isEqualTo(moment.toString());
        assertThat(Timestamp.milliseconds(moment)).isEqualTo(MILLISECONDS.format(moment));
    }

    @Provide
    Arbitrary<Instant> moments() {
        Arbitrary<Long> seconds = Arbitraries.oneOf(
                Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                Arbitraries.longs().between(-63_000_000_000L, 260_000_000_000L),
                Arbitraries.longs().between(-200_000, 200_000));
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999_999_999),
                Arbitraries.integers().between(0, 999_999).map(micros -> micros * 1_000),
                Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000));
        return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
    }

    @Test
    void the_first_and_the_last_moment_with_a_year_of_four_digits_are_written_as_java_writes_them() {
        for (String text : new String[] {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"}) {
            Instant moment = Instant.parse(text);

            assertThat(Timestamp.exact(moment)).isEqualTo(text);
            assertThat(Timestamp.exact(moment.minusNanos(1)))
                    .isEqualTo(moment.minusNanos(1).toString());
            assertThat(Timestamp.exact(moment.plusNanos(1)))
                    .isEqualTo(moment.plusNanos(1).toString());
        }
    }
}
