package dev.guildhall.forms.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeliveryPolicyTest {

    @Property(tries = 300)
    void every_pause_is_between_half_and_the_whole_of_what_the_policy_says(
            @ForAll @IntRange(min = 0, max = 100_000) int first,
            @ForAll @IntRange(min = 1, max = 9) int factor,
            @ForAll @IntRange(min = 0, max = 1_000_000) int more,
            @ForAll @IntRange(min = 1, max = 5_000) int attempt,
            @ForAll long seed) {
        Duration longest = Duration.ofMillis(first + more);
        DeliveryPolicy policy = DeliveryPolicy.standard()
                .longestDelay(Duration.ofDays(1))
                .firstDelay(Duration.ofMillis(first))
                .factor(factor)
                .longestDelay(longest)
                .attempts(5_000);

        Duration pause = policy.delayAfter(attempt, new Random(seed));

        double whole = Math.min(first * Math.pow(factor, attempt - 1), (double) first + more);
        assertThat(pause).isBetween(Duration.ofMillis((long) (whole / 2) - 1), Duration.ofMillis((long) whole + 1));
    }

    @Test
    void the_standard_policy_goes_on_for_some_three_days() {
        Random random = new Random(7);
        DeliveryPolicy policy = DeliveryPolicy.standard();

        Duration all = IntStream.range(1, policy.attempts())
                .mapToObj(attempt -> policy.delayAfter(attempt, random))
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(60), Duration.ofHours(80));
    }

    @Test
    void a_policy_that_cannot_work_is_refused_with_what_to_give_instead() {
        Stream<UnaryOperator<DeliveryPolicy>> wrong = Stream.of(
                policy -> policy.firstDelay(Duration.ofSeconds(-1)),
                policy -> policy.factor(0.5),
                policy -> policy.factor(Double.NaN),
                policy -> policy.longestDelay(Duration.ofSeconds(1)),
                policy -> policy.attempts(0),
                policy -> policy.lease(Duration.ZERO),
                policy -> policy.poll(Duration.ZERO),
                policy -> policy.workers(0));

        assertThat(wrong)
                .allSatisfy(change -> assertThatThrownBy(() -> change.apply(DeliveryPolicy.standard()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("In a delivery policy the .+ is .+: give .+"));
    }
}
