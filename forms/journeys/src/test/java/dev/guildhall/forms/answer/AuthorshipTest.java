package dev.guildhall.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Authorship.Replacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

    private static final Instant NOW = Instant.parse("2026-07-03T14:42:10Z");

    @Test
    void one_session_is_the_author_of_everything_and_is_kept_once() {
        Authorship authorship =
                Authorship.none().writtenBy("me", "name").writtenBy("me", "car").writtenBy("me", "name");

        assertThat(authorship.of("car")).contains("me");
        assertThat(authorship.others()).isEmpty();
        assertThat(Authorship.none().of("car")).isEmpty();
    }

    @Test
    void another_session_is_kept_for_its_pages_until_the_usual_one_writes_them_again() {
        Authorship authorship = Authorship.none().writtenBy("me", "name").writtenBy("you", "car");

        assertThat(authorship.of("car")).contains("you");
        assertThat(authorship.of("name")).contains("me");
        assertThat(authorship.writtenBy("me", "car").others()).isEmpty();
    }

    @Test
    void what_is_to_be_told_goes_once_a_page_of_that_version_was_seen_and_not_by_the_passing_of_time() {
        Authorship authorship = Authorship.none()
                .with(new Replacement("name", "me", NOW, 3))
                .with(new Replacement("car", "me", NOW.plusSeconds(60), 5))
                .with(new Replacement("car", "you", NOW, 6));

        assertThat(authorship.told("me", 4).toTell("me"))
                .extracting(Replacement::page)
                .containsExactly("car");
        assertThat(authorship.told("me", 9).toTell("you")).hasSize(1);
        assertThat(authorship.since(NOW.plusSeconds(60))).isSameAs(authorship);
        assertThat(authorship.told("him", 9)).isSameAs(authorship);
    }

    @Test
    void a_draft_of_twenty_answers_that_two_people_keep_replacing_stays_under_four_kibibytes() {
        Answers answers = Answers.none();
        Authorship authorship = Authorship.none().writtenBy("AAAAAAAAAAA", "the-first-page");
        for (int page = 0; page < 20; page++) {
            String id = "page-with-a-name-" + page;
            answers = answers.with("property" + page, new Answer.OfText("an answer of thirty characters"));
            authorship = authorship.writtenBy("BBBBBBBBBBB", id).with(new Replacement(id, "AAAAAAAAAAA", NOW, 100));
        }

        Draft draft = Draft.of(answers).withAuthorship(authorship);

        assertThat(DraftJson.write(draft).length).isLessThan(4096);
    }

    @Property(tries = 200)
    void no_more_is_kept_than_the_limit_and_nothing_twice(
            @ForAll @Size(max = 200) List<@IntRange(max = 80) Integer> pages) {
        Authorship authorship = Authorship.none();
        for (int page : pages) {
            authorship = authorship.with(new Replacement("page-" + page, "me", NOW, page));
        }

        assertThat(authorship.replacements()).hasSizeLessThanOrEqualTo(Authorship.MAX_REPLACEMENTS);
        assertThat(authorship.replacements()).extracting(Replacement::page).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void every_authorship_is_read_as_it_was_written(
            @ForAll Optional<String> usual,
            @ForAll Map<String, String> others,
            @ForAll @Size(max = 50) List<@IntRange(min = 0) Integer> numbers) {
        Authorship authorship = new Authorship(
                usual,
                others,
                numbers.stream()
                        .map(number ->
                                new Replacement("page" + number, "author" + number, NOW.plusSeconds(number), number))
                        .toList());
        Draft draft = Draft.empty().withAuthorship(authorship);

        assertThat(DraftJson.read(DraftJson.write(draft))).isEqualTo(draft);
    }

    /** A word that was given, or something that says less and means it too. */
    private static boolean isToldOf(Authorship authorship, Replacement word) {
        return authorship.toTell(word.author()).stream()
                .anyMatch(told -> told.version() >= word.version()
                        && (told.page().equals(word.page()) || told.page().equals(Replacement.SEVERAL)));
    }

    @Property(tries = 200)
    void no_word_is_ever_lost_beyond_the_limit_it_is_told_in_fewer_words(
            @ForAll @Size(min = 45, max = 200) List<@IntRange(max = 80) Integer> pages,
            @ForAll @IntRange(min = 1, max = 120) int authors) {
        Authorship authorship = Authorship.none();
        List<Replacement> given = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Replacement word = new Replacement("page-" + pages.get(i), "author" + i % authors, NOW.plusSeconds(i), i);
            given.add(word);
            authorship = authorship.since(NOW.minusSeconds(1)).with(word);
        }

        Authorship kept = authorship;
        assertThat(kept.replacements()).hasSizeLessThanOrEqualTo(Authorship.MAX_REPLACEMENTS);
        assertThat(given).allMatch(word -> isToldOf(kept, word));
    }

    @Property(tries = 200)
    void time_puts_words_to_one_session_together_and_loses_none(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 80) Integer> pages,
            @ForAll @IntRange(min = 1, max = 50) int authors,
            @ForAll @IntRange(max = 60) int seconds) {
        Authorship authorship = Authorship.none();
        List<Replacement> given = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            given.add(new Replacement("page-" + pages.get(i), "author" + i % authors, NOW.plusSeconds(i), i));
            authorship = authorship.with(given.get(i));
        }

        Authorship later = authorship.since(NOW.plusSeconds(seconds));

        assertThat(given).allMatch(word -> isToldOf(later, word));
        for (int author = 0; author < authors; author++) {
            String mark = "author" + author;
            assertThat(later.replacements())
                    .filteredOn(word -> word.author().equals(mark) && word.at().isBefore(NOW.plusSeconds(seconds)))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void fifty_one_words_to_one_session_become_one_and_to_as_many_sessions_the_oldest_two_become_one_to_anyone() {
        Authorship mine = Authorship.none();
        Authorship everybodys = Authorship.none();
        for (int i = 0; i <= Authorship.MAX_REPLACEMENTS; i++) {
            mine = mine.with(new Replacement("page" + i, "me", NOW.plusSeconds(i), i));
            everybodys = everybodys.with(new Replacement("page", "author" + i, NOW.plusSeconds(i), i));
        }

        assertThat(mine.replacements())
                .containsExactly(new Replacement(Replacement.SEVERAL, "me", NOW.plusSeconds(50), 50));
        assertThat(everybodys.replacements())
                .hasSize(50)
                .contains(new Replacement(Replacement.SEVERAL, Replacement.ANYONE, NOW.plusSeconds(1), 1));
        assertThat(everybodys.toTell("author0")).extracting(Replacement::page).containsExactly(Replacement.SEVERAL);
        assertThat(everybodys.since(NOW.plusSeconds(2)).toTell("author0"))
                .as("what is told to anyone is told for a session's lifetime")
                .isEmpty();
    }
}
