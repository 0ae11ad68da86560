package dev.guildhall.accessibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that fail nothing: each asks about a page on which a person has to look, and is silent about the mended one. */
class AskingRulesTest {
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "error-in-words",
                        "<form><input class=\"has-errors\" aria-label=\"Name\"></form>",
                        "<form><input class=\"has-errors\" aria-label=\"Name\" aria-describedby=\"e\"><p id=\"e\">Enter your name</p></form>"),
                Arguments.of(
                        "label-near-field",
                        "<p><label for=\"a\" style=\"float: left\">A</label><input id=\"a\" style=\"float: right\"></p>",
                        "<p><label for=\"a\">A</label><input id=\"a\"></p>"),
                Arguments.of(
                        "link-to-media",
                        "<a href=\"talk.mp3\">Listen</a>",
                        "<p><a href=\"talk.mp3\">Listen</a> or read the transcript</p>"),
                Arguments.of(
                        "link-hidden-words",
                        "<a href=\"/a\">More <span style=\"visibility: hidden\">about it</span></a>",
                        "<a href=\"/a\">More <span>about it</span></a>"),
                Arguments.of(
                        "link-same-name",
                        "<a href=\"/a\">Rules</a> <a href=\"/b\">Rules</a>",
                        "<a href=\"/a\">Rules</a> <a href=\"/a\">Rules</a>"),
                Arguments.of(
                        "background-picture",
                        "<p style=\"background-image: url(i.png)\">Words</p>",
                        "<p style=\"background: white\">Words</p>"),
                Arguments.of(
                        "decoration-decorates",
                        "<img src=\"rates-chart.png\" alt=\"\">",
                        "<img src=\"leaf.png\" alt=\"\">"),
                Arguments.of(
                        "captcha", "<img src=\"captcha.png\" alt=\"Puzzle\">", "<img src=\"a.png\" alt=\"Puzzle\">"),
                Arguments.of(
                        "looks-like-heading",
                        "<div style=\"font-size: 2em; font-weight: bold\">Your name</div><p>Words</p>",
                        "<h1>Your name</h1>"),
                Arguments.of(
                        "pointer-without-focus",
                        "<span style=\"cursor: pointer\">X</span>",
                        "<button style=\"cursor: pointer\"><span>X</span></button>"),
                Arguments.of("character-key", "<p>Press \"+\" to add a row.</p>", "<p>Press \"Add\" to add a row.</p>"),
                Arguments.of(
                        "device-motion", "<p>Shake your phone to undo.</p>", "<p>Turn your phone off to sleep.</p>"),
                Arguments.of("text-updates", "<p role=timer>9 minutes left</p>", "<p>9 minutes left</p>"),
                Arguments.of("link-as-button", "<a href=\"/a\" role=\"button\">Go on</a>", "<a href=\"/a\">Go on</a>"),
                Arguments.of("overlay-focus", "<div class=\"lightbox\">Words</div>", "<dialog open>Words</dialog>"),
                Arguments.of("message-stays", "<p class=\"alert\" hidden>Words</p>", "<p class=\"alert\">Words</p>"),
                Arguments.of(
                        "order-on-screen",
                        "<div><div style=\"float: right\">3</div><div style=\"float: right\">2</div></div>",
                        "<div><div style=\"float: left\">1</div><div style=\"float: right\">2</div></div>"),
                Arguments.of(
                        "sense-words",
                        "<p>Press the green button on the right.</p>",
                        "<p>You have the right to appeal.</p>"),
                Arguments.of(
                        "colour-alone",
                        "<p>Eat <span style=\"color: #a1150b\">this one</span> not</p>",
                        "<p>Eat <span>this one</span> not</p>"),
                Arguments.of("long-text", "<p>" + "word ".repeat(300) + "</p>", "<p>Short</p>"),
                Arguments.of(
                        "plain-words",
                        "<p>Prior to commencement you should utilise the form.</p>",
                        "<p>Use the form before you start.</p>"),
                Arguments.of(
                        "frame-same-name",
                        "<iframe src=\"/a\" title=\"Map\"></iframe><iframe src=\"/b\" title=\"Map\"></iframe>",
                        "<iframe src=\"/a\" title=\"Map\"></iframe><iframe src=\"/a\" title=\"Map\"></iframe>"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_rule_that_only_asks_asks_where_it_must_and_not_about_the_mended_page(
            String rule, String doubtful, String mended) {
        assertThat(PlantedFault.outcomesOf(rule, PlantedFault.page(doubtful)))
                .extracting(Outcome::term)
                .contains("cantTell")
                .doesNotContain("failed");
        assertThat(PlantedFault.outcomesOf(rule, PlantedFault.page(mended)))
                .extracting(Outcome::term)
                .isNotEmpty()
                .isSubsetOf("passed", "inapplicable");
    }

    /** The rules that are judged here. */
    static Stream<String> rules() {
        return pages().map(page -> String.valueOf(page.get()[0]));
    }
}
