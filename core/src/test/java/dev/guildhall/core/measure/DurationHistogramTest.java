package dev.guildhall.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DurationHistogramTest {

    @Property
    void any_percentile_is_exact_below_64_seconds_and_never_more_than_a_thirty_second_too_low(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 10_000_000) Integer> seconds,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        DurationHistogram histogram = new DurationHistogram();
        seconds.forEach(s -> histogram.add(Duration.ofSeconds(s)));
        int rank = (int) Math.ceil(seconds.size() * percent / 100.0);
        long exact = seconds.stream().sorted().toList().get(rank - 1);

        long told = histogram.percentile(percent).toSeconds();

        assertThat(told).isLessThanOrEqualTo(exact).isGreaterThanOrEqualTo(exact < 64 ? exact : exact - exact / 32);
    }

    @Property
    void any_two_histograms_add_up_to_the_one_of_all_their_durations(
            @ForAll @Size(min = 1, max = 20) List<@IntRange Integer> some,
            @ForAll @Size(max = 20) List<@IntRange Integer> others) {
        DurationHistogram first = new DurationHistogram();
        DurationHistogram second = new DurationHistogram();
        DurationHistogram all = new DurationHistogram();
        some.forEach(s -> first.add(Duration.ofSeconds(s)));
        others.forEach(s -> second.add(Duration.ofSeconds(s)));
        some.forEach(s -> all.add(Duration.ofSeconds(s)));
        others.forEach(s -> all.add(Duration.ofSeconds(s)));

        DurationHistogram sum = first.plus(second);

        assertThat(sum.total()).isEqualTo(all.total());
        for (int percent = 1; percent <= 100; percent++) {
            assertThat(sum.percentile(percent)).isEqualTo(all.percentile(percent));
        }
    }
}
