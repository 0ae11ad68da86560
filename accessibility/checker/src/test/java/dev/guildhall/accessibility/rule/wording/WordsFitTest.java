package dev.guildhall.accessibility.rule.wording;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.Edge;
import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether titles, headings and labels say what they stand for; each edge on both sides. */
class WordsFitTest {
    private static final String TEXT = "<p>We sell apples, pears and plums from our own trees on every Friday.</p>";

    @TestFactory
    Stream<DynamicTest> a_heading_fails_only_where_nobody_can_have_meant_it() {
        String rule = "heading-wording";
        return Edge.tests(
                fails(rule, "what a template had", "<h2>[Insert heading here]</h2>" + TEXT),
                asks(rule, "words of no language, as samples have", "<h2>Lorem ipsum dolor</h2>" + TEXT),
                fails(rule, "the name of the element", "<h2>Heading 2</h2>" + TEXT),
                fails(rule, "by its role too", "<p role=heading aria-level=2>Subheading</p>" + TEXT),
                leavesAlone(rule, "a page about headings", "<h2>Heading 2</h2><p>Use this heading for sections.</p>"),
                leavesAlone(rule, "the title of a person", "<h2>Title</h2><input aria-label=Title>"),
                leavesAlone(rule, "one letter may be enough", "<h1>A</h1><dl><dt>apple</dt><dd>a fruit</dd></dl>"),
                leavesAlone(rule, "what nobody meets", "<h2 hidden>Heading</h2>" + TEXT));
    }

    @TestFactory
    Stream<DynamicTest> a_first_heading_is_asked_about_where_neither_title_nor_text_has_its_words() {
        String rule = "heading-wording";
        return Edge.tests(
                asks(rule, "about something else", "<h1>Weather</h1>" + TEXT),
                asks(rule, "also by its role", "<p role=heading aria-level=1>Weather</p>" + TEXT),
                leavesAlone(rule, "a word in another form tells", "<h1>Selling</h1>" + TEXT),
                leavesAlone(rule, "so does one of the title", "<h1>Permits</h1>" + TEXT),
                leavesAlone(
                        rule,
                        "a question is about its field",
                        "<h1><label for=a>Weather</label></h1><input id=a>" + TEXT),
                leavesAlone(rule, "a section may be called otherwise", "<h2>Weather</h2>" + TEXT),
                leavesAlone(rule, "a few words may say it otherwise", "<h1>Weather</h1><p>It rains.</p>"));
    }

    @TestFactory
    Stream<DynamicTest> a_label_fails_only_where_nobody_can_have_meant_it() {
        String rule = "label-wording";
        return Edge.tests(
                fails(rule, "what a template had", "<label>Label text <input></label>"),
                fails(rule, "the name of the element", "<label for=a>Text field:</label><input id=a>"),
                fails(rule, "numbered", "<label for=a>Input 1</label><input id=a>"),
                fails(rule, "a label by reference", "<p id=l>Input field</p><input aria-labelledby=l>"),
                asks(rule, "a sample", "<label for=a>Label text goes here</label><input id=a>"),
                asks(rule, "a sample of that control", "<label for=a>textarea</label><textarea id=a></textarea>"),
                asks(rule, "a part of pages", "<label for=a>Menu</label><input id=a>"),
                leavesAlone(rule, "which people may choose", "<label><input type=checkbox> Menu</label>"),
                leavesAlone(rule, "which is no label of the field", "<p>Menu</p><input aria-label=Name>"),
                leavesAlone(rule, "a label that nobody sees", "<label for=a hidden>Input 1</label><input id=a>"),
                leavesAlone(rule, "a field that nobody sees", "<label for=a>Input 1</label><input id=a hidden>"),
                leavesAlone(rule, "a button is no field", "<label for=a>Input 1</label><button id=a>Go</button>"));
    }

    @TestFactory
    Stream<DynamicTest> labels_that_repeat_are_asked_about_unless_something_parts_them() {
        String rule = "label-wording";
        String name = "<label>Name <input></label>";
        return Edge.tests(
                asks(rule, "twice below one heading", "<h2>Ship to</h2>" + name + name),
                asks(rule, "a heading that nobody sees parts nothing", name + unseen("<h2>Pay</h2>") + name),
                leavesAlone(rule, "a heading between", name + "<h2>Pay</h2>" + name),
                leavesAlone(rule, "a group of its own", name + "<fieldset><legend>Pay</legend>" + name + "</fieldset>"),
                leavesAlone(rule, "a row of its own", "<table><tr><td>" + name + "<tr><td>" + name + "</table>"),
                leavesAlone(rule, "another form", "<form>" + name + "</form><form>" + name + "</form>"),
                leavesAlone(
                        rule,
                        "choices, which their question parts",
                        "<label><input type=radio>Yes</label><label><input type=radio>Yes</label>"));
    }

    private static String unseen(String html) {
        return "<div style='position:absolute;left:-9999px'>" + html + "</div>";
    }

    @ParameterizedTest
    @CsvSource({
        "en, Orchards and weather, cantTell",
        "en, Apple trees, passed",
        "en, Error: Pears - Weather on the coast, passed",
        "en, Home - Apples, passed",
        "en, Weather on the coast - Apples, cantTell",
        "fr, Vendre des apples, passed"
    })
    void a_title_shares_half_of_its_words_with_the_page(String language, String title, String outcome) {
        String page = "<!doctype html><html lang=" + language + "><title>" + title + "</title>" + TEXT;

        assertThat(PlantedFault.outcomesOf("page-title-wording", page))
                .extracting(Outcome::term)
                .containsExactly(outcome);
    }
}
