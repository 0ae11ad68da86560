package dev.guildhall.forms.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PageStampsTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SessionKey KEY = SessionKey.random(RANDOM);
    private static final Session SESSION = new Session("0".repeat(32), "1".repeat(32), Instant.EPOCH);

    private final PageStamps stamps = new PageStamps(SessionKeys.of(KEY));

    @Test
    void a_stamp_is_that_of_any_session_of_the_application_but_of_no_other_application_or_page() {
        String stamp = stamps.stamp(SESSION, "name", 7, new byte[] {1});

        assertThat(stamps.matches(
                        stamp, new Session("2".repeat(32), SESSION.application(), Instant.EPOCH), "name", new byte[] {1
                        }))
                .isTrue();
        assertThat(stamps.matches(
                        stamp, new Session(SESSION.id(), "2".repeat(32), Instant.EPOCH), "name", new byte[] {1}))
                .isFalse();
        assertThat(stamps.matches(stamp, SESSION, "car", new byte[] {1})).isFalse();
        assertThat(stamps.matches(stamp.replaceFirst("7", "8"), SESSION, "name", new byte[] {1}))
                .isFalse();
    }

    @Test
    void a_stamp_outlives_the_rotation_of_its_key_and_is_worth_nothing_under_another() {
        String stamp = stamps.stamp(SESSION, "name", 7, new byte[] {1});
        SessionKey next = SessionKey.random(RANDOM);

        assertThat(new PageStamps(SessionKeys.of(next, KEY)).matches(stamp, SESSION, "name", new byte[] {1}))
                .isTrue();
        assertThat(new PageStamps(SessionKeys.of(next)).matches(stamp, SESSION, "name", new byte[] {1}))
                .isFalse();
    }

    @Property(tries = 500)
    void every_stamp_matches_exactly_the_answers_that_it_was_made_of(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long version,
            @ForAll byte[] answers,
            @ForAll byte[] others) {
        String stamp = stamps.stamp(SESSION, "name", version, answers);

        assertThat(stamp).hasSizeLessThanOrEqualTo(PageStamps.MAX_LENGTH);
        assertThat(PageStamps.version(stamp)).isEqualTo(version);
        assertThat(stamps.matches(stamp, SESSION, "name", answers)).isTrue();
        assertThat(stamps.matches(stamp, SESSION, "name", others)).isEqualTo(Arrays.equals(answers, others));
    }

    @Property(tries = 500)
    void any_other_text_is_no_stamp_and_no_error(@ForAll String text) {
        assertThat(stamps.matches(text, SESSION, "name", new byte[0])).isFalse();
        assertThat(PageStamps.version(text)).isZero();
    }

    @Test
    void a_stamp_tells_five_hundred_pages_apart_and_leaves_the_marks_of_more_out() {
        List<String> marks = IntStream.range(0, PageStamps.MAX_MARKS + 1)
                .mapToObj(page -> stamps.mark(SESSION, "page-" + page, new byte[] {1}))
                .toList();

        String stamp = stamps.stamp(SESSION, "all", 7, new byte[] {1}, marks);

        assertThat(PageStamps.isStamp(stamp)).isTrue();
        assertThat(PageStamps.version(stamp)).isEqualTo(7);
        assertThat(stamps.matches(stamp, SESSION, "all", new byte[] {1})).isTrue();
        assertThat(PageStamps.marks(stamp)).containsAll(marks.subList(0, PageStamps.MAX_MARKS));
        assertThat(PageStamps.isStamp(stamp + "AAAA")).isFalse();
        assertThat(PageStamps.marks("nonsense")).isEmpty();
    }
}
