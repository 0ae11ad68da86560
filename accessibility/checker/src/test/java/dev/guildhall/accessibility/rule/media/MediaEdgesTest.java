package dev.guildhall.accessibility.rule.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the rules about sound reach, edge by edge: ACT 80f0bf, 4c31df and aaa1bf. */
class MediaEdgesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.mp3#t=0,3",
                "a.mp3#t=,3",
                "a.mp3#t=8,10.5",
                "a.mp3#t=npt:8,11",
                "a.mp3#t=0:01,0:04",
                "a.mp3#t=00:00:01,00:00:04",
                "a.mp3#t=1:00:00,1:00:03",
                "a.mp3#track=1&t=0,2",
                "a.mp3#t=0,2&track=1",
                "a.mp3?v=2#t=0,2",
                " a.mp3#t=0,2 "
            })
    void three_seconds_may_sound_by_themselves(String address) {
        assertThat(termOf("<audio autoplay src='" + address + "'></audio>")).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.mp3",
                "a.mp3#t=0,3.01",
                "a.mp3#t=8,12",
                "a.mp3#t=5",
                "a.mp3#t=5,",
                "a.mp3#t=5,2",
                "a.mp3#t=2,2",
                "a.mp3#t=0,0:00:04",
                "a.mp3#t=a,b",
                "a.mp3#T=0,2",
                "a.mp3#start=0,2",
                "a.mp3?t=0,2",
                "a.mp3#t=smpte:00:00:00,00:00:02"
            })
    void more_than_three_seconds_or_nobody_knows_how_many_may_not(String address) {
        assertThat(termOf("<audio autoplay src='" + address + "'></audio>")).isEqualTo("failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<audio autoplay loop src=a.mp3#t=0,2></audio> | failed",
                "<audio autoplay><source src=a.mp3#t=0,2><source src=a.ogg></audio> | failed",
                "<audio autoplay><source src=a.mp3#t=0,2><source src=a.ogg#t=0,2></audio> | passed",
                "<audio autoplay src=a.mp3#t=0,2><source src=a.ogg></audio> | passed",
                "<audio autoplay controls src=a.mp3></audio> | cantTell",
                "<audio autoplay controls inert src=a.mp3></audio> | inapplicable",
                "<audio autoplay muted src=a.mp3></audio> | inapplicable",
                "<audio autoplay=false src=a.mp3></audio> | failed",
                "<audio AUTOPLAY src=a.mp3></audio> | failed",
                "<div hidden><audio autoplay src=a.mp3></audio></div> | failed",
                "<audio autoplay src=a.mp3 aria-hidden=true controls></audio> | failed",
                "<video autoplay src=a.mp4></video> | cantTell",
                "<video autoplay src=a.mp4#t=0,2></video> | passed",
                "<video autoplay muted src=a.mp4></video> | inapplicable",
                "<p autoplay src=a.mp3>No sound</p> | inapplicable",
                "<source autoplay src=a.mp3> | inapplicable",
                "<bgsound src=a.mp3> | inapplicable"
            })
    void what_sounds_and_what_stops_it(String body, String term) {
        assertThat(termOf(body)).isEqualTo(term);
    }

    private static String termOf(String body) {
        return PlantedFault.outcomesOf("sound-by-itself", PlantedFault.page(body)).stream()
                .map(Outcome::term)
                .findFirst()
                .orElseThrow();
    }
}
