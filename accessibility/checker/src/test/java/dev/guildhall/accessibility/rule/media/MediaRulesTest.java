package dev.guildhall.accessibility.rule.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class MediaRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.unwanted(
                        "transcript",
                        "<audio src=speech.mp3 controls></audio>",
                        "This recording has no transcript: the page has no words and no link."),
                PlantedFault.inBody(
                        "sound-by-itself",
                        "<audio src=speech.mp3 autoplay></audio>",
                        "This sound starts by itself, and nothing on the page stops it.",
                        "<audio src=speech.mp3#t=8,10 autoplay></audio>"),
                PlantedFault.inBody(
                        "sound-by-itself",
                        "<audio autoplay controls hidden><source src=speech.mp3></audio>",
                        "This sound starts by itself, and nothing on the page stops it.",
                        "<audio autoplay><source src=speech.mp3#t=npt:0:01,0:04></audio>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<audio src=speech.mp3 autoplay controls></audio>",
                "<audio src=speech.mp3 autoplay></audio><button onclick='stop()'>Stop</button>",
                "<audio src=speech.mp3 autoplay></audio><script src=player.js></script>",
                "<audio src=speech.mp3#t=8,12 autoplay controls></audio>",
                "<video src=film.mp4 autoplay></video>"
            })
    void sound_that_may_be_stopped_or_may_be_short_is_asked_about(String body) {
        assertThat(terms("sound-by-itself", body)).containsExactly("cantTell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<audio src=speech.mp3 autoplay muted></audio>",
                "<audio src=speech.mp3 controls></audio>",
                "<audio autoplay></audio>",
                "<audio src='' autoplay></audio>"
            })
    void what_does_not_sound_by_itself_is_no_matter_of_the_rule(String body) {
        assertThat(terms("sound-by-itself", body)).containsExactly("inapplicable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<audio src=speech.mp3 controls>Your browser plays no sound.</audio>",
                "<video src=film.mp4 controls></video>",
                "<video src=film.mp4 controls></video><p aria-hidden=true>A rabbit wakes.</p>",
                "<video src=film.mp4 controls></video><p style='display: none'>A rabbit wakes.</p>"
            })
    void a_page_with_neither_words_nor_links_has_no_transcript(String body) {
        assertThat(terms("transcript", body)).containsExactly("failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<audio src=speech.mp3 controls></audio><p>We choose to go to the moon.</p>",
                "<audio src=speech.mp3 controls></audio><a href=t.html><img src=t.png alt=Transcript></a>",
                "<audio src=speech.mp3 controls></audio><script src=t.js></script>",
                "<audio src=speech.mp3 controls></audio><iframe src=t.html title=Transcript></iframe>"
            })
    void whether_words_are_a_transcript_is_asked(String body) {
        assertThat(terms("transcript", body)).containsExactly("cantTell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<audio src=speech.mp3></audio>",
                "<audio src=speech.mp3 controls style='display: none'></audio>",
                "<audio src=radio.m3u8 controls></audio>",
                "<video src=film.mp4 autoplay muted loop></video>",
                "<video src=film.mp4 controls style='display: none'></video>"
            })
    void what_cannot_be_played_or_is_live_needs_no_transcript(String body) {
        assertThat(terms("transcript", body)).containsExactly("inapplicable");
    }

    @ParameterizedTest
    @CsvSource({
        "film-captions, <video src=film.mp4 controls></video>",
        "film-captions, <video src=film.mp4 controls><track kind=captions src=film.vtt></video>",
        "film-described, <video src=film.mp4 controls></video>",
        "film-described, <video src=film.mp4 controls><track kind=descriptions src=film.vtt></video>"
    })
    void what_is_heard_and_seen_in_a_film_is_asked_about(String rule, String body) {
        assertThat(terms(rule, body)).containsExactly("cantTell");
    }

    @ParameterizedTest
    @CsvSource({
        "film-captions, <video src=film.mp4 autoplay muted></video>",
        "film-described, <video src=film.mp4 controls hidden></video>"
    })
    void a_film_behind_the_page_or_out_of_sight_is_not_asked_about(String rule, String body) {
        assertThat(terms(rule, body)).containsExactly("inapplicable");
    }

    private static Stream<String> terms(String rule, String body) {
        return PlantedFault.outcomesOf(rule, PlantedFault.page(body)).stream().map(Outcome::term);
    }
}
