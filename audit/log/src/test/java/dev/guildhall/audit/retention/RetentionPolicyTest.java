package dev.guildhall.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionPolicyTest {

    private static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of("permit.granted").retention("casework").build(),
            ActionSchema.of("officer.appointed").build());
    private static final Instant NOW = Instant.parse("2028-02-29T12:00:00Z");

    private static byte[] entry(String action, Instant recorded) {
        return EventWriter.write(new RecordedEvent(
                AuditEvent.success(action, Actor.system("batch")).build(), recorded, Origin.untold()));
    }

    private static Expiry expiry(Period period) {
        return RetentionPolicy.keep("casework", period).at(NOW, SCHEMAS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1Y-1D", "P1001Y", "P1000Y1D", "P2147483647Y", "P365251D"})
    void a_period_is_a_day_to_a_thousand_years(String period) {
        assertThatThrownBy(() -> RetentionPolicy.keep("casework", Period.parse(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The period of the retention class \"casework\" is " + period);
    }

    @Test
    void a_class_is_given_once() {
        assertThatThrownBy(
                        () -> RetentionPolicy.keep("casework", Period.ofDays(1)).and("casework", Period.ofDays(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The retention class \"casework\" is given twice: give each once");
    }

    @Test
    void six_years_before_a_leap_day_end_with_the_28th_of_february() {
        Expiry expiry = expiry(Period.ofYears(6));

        assertThat(expiry.text()).isEqualTo("casework before 2022-02-28T12:00:00Z");
        assertThat(expiry.isExpired(entry("permit.granted", Instant.parse("2022-02-28T11:59:59.999Z"))))
                .isTrue();
        assertThat(expiry.isExpired(entry("permit.granted", Instant.parse("2022-02-28T12:00:00Z"))))
                .isFalse();
    }

    @Test
    void what_has_no_class_is_not_registered_or_is_no_event_is_kept_for_ever() {
        Expiry expiry = expiry(Period.ofDays(1));

        assertThat(expiry.isExpired(entry("officer.appointed", Instant.EPOCH))).isFalse();
        assertThat(expiry.isExpired(entry("permit.revoked", Instant.EPOCH))).isFalse();
        assertThat(expiry.isExpired("foreign".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(expiry.isExpired(entry("permit.granted", Instant.EPOCH))).isTrue();
    }

    @Test
    void a_policy_says_its_periods() {
        assertThat(RetentionPolicy.keep("visits", Period.ofDays(30)).and("casework", Period.ofYears(6)))
                .hasToString("RetentionPolicy{casework=P6Y, visits=P30D}");
    }

    @Test
    void a_moment_beyond_all_times_is_refused() {
        RetentionPolicy policy = RetentionPolicy.keep("casework", Period.ofYears(6));

        assertThatThrownBy(() -> policy.at(Instant.MAX, SCHEMAS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The moment to prune at is too far away: give today's");
    }

    @Property(tries = 200)
    void nothing_is_over_before_its_period_nor_from_the_latest_time_on(
            @ForAll @IntRange(min = 1, max = 4_000) int days, @ForAll @LongRange(min = 0, max = 400_000_000) long ago) {
        Expiry expiry = expiry(Period.ofDays(days));
        Instant recorded = NOW.minusSeconds(ago);

        boolean over = expiry.isExpired(entry("permit.granted", recorded));

        assertThat(over).isEqualTo(ago > days * 86_400L);
        assertThat(expiry.isTooYoung(entry("permit.granted", recorded))).isEqualTo(!over);
        assertThat(expiry.isTooYoung(entry("officer.appointed", recorded))).isEqualTo(!over);
    }
}
