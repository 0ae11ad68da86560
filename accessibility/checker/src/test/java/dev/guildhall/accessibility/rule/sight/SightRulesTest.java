package dev.guildhall.accessibility.rule.sight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class SightRulesTest {
    private static final String LONG =
            "The toy brought back fond memories of being lost in the rain forest. ".repeat(2);

    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "target-size",
                        "<p><a href=\"a\">a</a> <a href=\"b\">b</a></p>",
                        "This link and the one before it are too small and too close to be pressed apart.",
                        "<p><a href=\"a\">aa</a> <a href=\"b\">bb</a></p>"),
                contrast(
                        "<p style='color: #777'>Your name</p>",
                        "This text stands out by 4.47 to 1 (#777777 on #ffffff), but text of its size needs 4.5 to 1.",
                        "<p style='color: #767676'>Your name</p>"),
                contrast(
                        "<style>:root { --hint: #999 } .hint { color: var(--Hint, var(--hint)) }</style>"
                                + "<h2 class=hint>Your name</h2>",
                        "This text stands out by 2.84 to 1 (#999999 on #ffffff), but text of its size needs 3 to 1.",
                        "<style>.hint { color: #949494 }</style><h2 class=hint>Your name</h2>"),
                contrast(
                        "<div style='background: #000; color: #fff; opacity: .4'>Your name</div>",
                        "This text stands out by 2.84 to 1 (#ffffff on #999999), but text of its size needs 4.5 to 1.",
                        "<div style='background: #000; color: #fff; opacity: .9'>Your name</div>"),
                new PlantedFault(
                        "text-contrast-enhanced",
                        PlantedFault.page("<p style='color: #666'>Your name</p>"),
                        "This text stands out by 5.74 to 1 (#666666 on #ffffff), but text of its size needs 7 to 1.",
                        PlantedFault.page("<p style='color: #595959'>Your name</p>"),
                        PlantedFault.page("<img src=a.png alt=Map>")),
                new PlantedFault(
                        "field-edge-contrast",
                        PlantedFault.page("<input aria-label=Name style='border: 1px solid #ccc'>"),
                        "The edge of this field stands out by 1.60 to 1 (#cccccc on #ffffff), but needs 3 to 1.",
                        PlantedFault.page("<input aria-label=Name style='border: 1px solid #949494'>"),
                        PlantedFault.page("<input aria-label=Name>")),
                new PlantedFault(
                        "letter-spacing-fixed",
                        PlantedFault.page("<p style='letter-spacing: 0.1em !important'>Your name</p>"),
                        "The letter spacing is fixed at 0.10 times the size of the font, and nobody can widen it to 0.12 times.",
                        PlantedFault.page("<p style='letter-spacing: 2px !important'>Your name</p>"),
                        PlantedFault.page("<p style='letter-spacing: 0.1em'>Your name</p>")),
                new PlantedFault(
                        "word-spacing-fixed",
                        PlantedFault.page("<p style='word-spacing: 0 !important'>Your name</p>"),
                        "The word spacing is fixed at 0.00 times the size of the font, and nobody can widen it to 0.16 times.",
                        PlantedFault.page("<p style='word-spacing: 0.16em !important'>Your name</p>"),
                        PlantedFault.page("<style>p { word-spacing: 0 !important }</style><p>Your name</p>")),
                new PlantedFault(
                        "line-spacing-fixed",
                        PlantedFault.page("<p style='line-height: 1.2 !important; max-width: 200px'>" + LONG + "</p>"),
                        "The line spacing is fixed at 1.20 times the size of the font, and nobody can widen it to 1.5 times.",
                        PlantedFault.page("<p style='line-height: 24px !important; max-width: 200px'>" + LONG + "</p>"),
                        PlantedFault.page("<p style='line-height: 1.2 !important'>Your name</p>")),
                PlantedFault.inBody(
                        "enlarged-text-cut",
                        "<div style='overflow: hidden; height: 16vh'>One<br>two<br>three<br>four<br>five<br>six</div>",
                        "This text is cut off when the page is enlarged to 200%.",
                        "<div style='overflow: hidden; height: 30vh'>One<br>two<br>three<br>four<br>five<br>six</div>"),
                PlantedFault.inBody(
                        "enlarged-text-cut",
                        "<p style='overflow: hidden; white-space: nowrap; width: 50px'>" + LONG + "</p>",
                        "This text is cut off when the page is enlarged to 200%.",
                        "<p style='overflow: hidden; white-space: nowrap; width: 50px'>Name</p>"),
                PlantedFault.inBody(
                        "scroll-by-keyboard",
                        "<div style='overflow-y: scroll; height: 20px; width: 100px'><p>" + LONG + "</p></div>",
                        "This scrolls, and the Tab key reaches neither it nor anything in it.",
                        "<div style='overflow-y: scroll; height: 20px; width: 100px' tabindex=0>" + LONG + "</div>"),
                new PlantedFault(
                        "orientation-locked",
                        PlantedFault.page(
                                "<style>@media (orientation: portrait) { body { rotate: 90deg } }</style>Hello"),
                        "This is turned back when people turn their screen, so it can be read only one way round.",
                        PlantedFault.page(
                                "<style>@media (orientation: portrait) { body { rotate: 1deg } }</style>Hello"),
                        PlantedFault.page("<style>body { rotate: 90deg }</style>Hello")));
    }

    private static PlantedFault contrast(String faulty, String message, String mended) {
        return new PlantedFault(
                "text-contrast",
                PlantedFault.page(faulty),
                message,
                PlantedFault.page(mended),
                PlantedFault.page("<img src=a.png alt=Map>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button disabled style='color: #999'>Send</button>",
                "<label style='color: #999'>Name <input disabled></label>",
                "<p style='color: #999' aria-hidden=true>x</p>",
                "<p style='color: #999; position: absolute; left: -9999px'>Skip</p>",
                "<p style='color: #999; position: absolute; clip: rect(0 0 0 0); width: 1px; overflow: hidden'>Skip</p>",
                "<p style='color: #999; visibility: hidden'>Hidden</p>",
                "<p style='color: #fff'>As white as the page</p>",
                "<p style='color: #999'>--- * ---</p>",
                "<svg><text style='color: #999'>A</text></svg>"
            })
    void text_that_need_not_stand_out_is_left_alone(String body) {
        assertThat(terms(body)).containsExactly("inapplicable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color: #999; background: url(a.png)'>Over a picture</p>",
                "<p style='color: #999; text-shadow: 0 0 2px #000'>With a shadow</p>",
                "<p style='color: #999; filter: invert(1)'>With a filter</p>",
                "<p style='color: #999; background: linear-gradient(#fff, #000)'>Over a gradient</p>",
                "<div style='position: relative'><img src=a.png style='position: absolute'>"
                        + "<p style='position: relative; color: #999'>Over an image</p></div>",
                "<p style='color: #999; position: fixed; top: 0'>Over whatever is there</p>",
                "<p style='color: color-mix(in oklab, red, blue)'>Of a colour that is not known</p>",
                "<style>@container (width > 1px) { p { color: #999 } }</style><p>Perhaps grey</p>",
                "<link rel=stylesheet href=app.css><p style='color: #999'>With a sheet that is not read</p>",
                "<span class=app-logo style='color: #999'>Guildhall</span>"
            })
    void what_may_stand_out_after_all_is_a_question(String body) {
        assertThat(terms(body)).containsExactly("cantTell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Black on white</p>",
                "<a href=/>A link</a>",
                "<button>A button</button>",
                "<p style='background: #000'><span style='color: #fff'>White on black</span></p>",
                "<p style='font-size: 24px; color: #949494'>Large</p>",
                "<p style='font: bold 14pt serif; color: #949494'>Large as it is bold</p>",
                "<style>@layer a { p { color: #999 } }</style><style>p { color: #000 }</style><p>Layered</p>",
                "<style>p { color: #000 !important } #x { color: #999 }</style><p id=x>Important</p>",
                "<style>@media print { p { color: #999 } }</style><p>Not printed</p>",
                "<style>a:hover { color: #999 }</style><a href=/>Not hovered</a>"
            })
    void text_that_stands_out_passes(String body) {
        assertThat(terms(body)).containsExactly("passed");
    }

    private static Stream<String> terms(String body) {
        return PlantedFault.outcomesOf("text-contrast", PlantedFault.page(body)).stream()
                .map(Outcome::term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='overflow: hidden; white-space: nowrap; text-overflow: ellipsis; width: 50px'>%s</p>",
                "<div style='overflow: hidden; height: 0'>%s</div>",
                "<p style='overflow: hidden; height: 16px; line-height: 16px; width: 90px'>%s</p>",
                "<div style='overflow: hidden; height: 1px; width: 1px; position: absolute'>%s</div>",
                "<div style='overflow: hidden; height: 40px; width: 90px'><div style='overflow: auto; height: 40px'>%s</div></div>",
                "<div style='overflow: hidden; height: 40px; width: 90px' aria-hidden=true>%s</div>",
                "<div style='overflow: hidden; min-height: 40px; width: 90px'>%s</div>",
                "<div style='overflow: hidden; height: 40px; padding: 50%%; width: 90px'>%s</div>",
                "<p style='overflow: hidden; white-space: nowrap; text-indent: 100%%; width: 50px'>%s</p>",
                "<script src=more.js></script><div style='overflow: hidden; height: 40px; width: 90px'>%s</div>",
                "<input type=checkbox aria-label=More><div style='overflow: hidden; height: 40px; width: 90px'>%s</div>"
            })
    void text_that_ends_cleanly_or_scrolls_or_hides_or_opens_is_not_cut_off(String body) {
        String page = PlantedFault.page(String.format(body, LONG));

        assertThat(PlantedFault.outcomesOf("enlarged-text-cut", page))
                .extracting(Outcome::term)
                .doesNotContain("failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='overflow: auto; height: 20px; width: 100px'>%s <a href=/a>More</a></div>",
                "<div style='overflow: hidden; height: 20px; width: 100px'>%s</div>",
                "<div style='overflow: auto; height: 400px; width: 100px'>%s</div>",
                "<div style='overflow: auto; height: 20px'>Short</div>",
                "<div style='overflow: auto; height: 50%%; width: 100px'>%s</div>",
                "<div style='overflow: auto; height: 20px; width: 100px' hidden>%s</div>",
                "<script src=keys.js></script><div style='overflow: auto; height: 20px; width: 100px'>%s</div>"
            })
    void what_can_be_reached_or_may_not_scroll_is_not_failed(String body) {
        String page = PlantedFault.page(String.format(body, LONG));

        assertThat(PlantedFault.outcomesOf("scroll-by-keyboard", page))
                .extracting(Outcome::term)
                .doesNotContain("failed");
    }
}
