package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** ACT 24afc2, 9e45ec, 78fd32 and 59br37, sentence by sentence. */
class SpacingEdgesTest {
    private static final String WORDS = "The toy brought back memories of being lost in the forest. ".repeat(3);

    @TestFactory
    Stream<DynamicTest> spacing_between_letters_and_words() {
        return Edge.tests(
                letters("relative to the font", "0.12em", "passed"),
                letters("a little too tight", "0.119em", "failed"),
                letters("in pixels, of a font of 16", "1.92px", "passed"),
                letters("in pixels, and too tight", "1.9px", "failed"),
                letters("by the font of the page", "0.12rem", "passed"),
                letters("nothing", "0", "failed"),
                letters("normal", "normal", "failed"),
                letters("as it is at first", "initial", "failed"),
                letters("in widths of a digit, which only the font tells", "0.3ch", "cantTell"),
                letters("worked out", "calc(0.1em + 1px)", "passed"),
                Edge.fails(
                        "letter-spacing-fixed",
                        "of two declarations that are important, the later",
                        "<p style='letter-spacing: 1em !important; letter-spacing: 0 !important'>Words</p>"),
                Edge.leavesAlone(
                        "letter-spacing-fixed",
                        "an important one wins over a later one",
                        "<p style='letter-spacing: 1em !important; letter-spacing: 0'>Words</p>"),
                Edge.leavesAlone(
                        "letter-spacing-fixed",
                        "without any text of its own",
                        "<div style='letter-spacing: 0 !important'><p>Words</p></div>"),
                Edge.leavesAlone(
                        "letter-spacing-fixed",
                        "text that nobody sees",
                        "<p style='letter-spacing: 0 !important' hidden>Words</p>"),
                Edge.leavesAlone(
                        "letter-spacing-fixed",
                        "in a style sheet, over which others can win",
                        "<style>p { letter-spacing: 0 !important }</style><p style='letter-spacing: 0'>Words</p>"),
                Edge.fails(
                        "letter-spacing-fixed",
                        "a larger font needs more",
                        "<p style='font-size: 30px; letter-spacing: 3px !important'>Words</p>"),
                Edge.fails(
                        "word-spacing-fixed",
                        "between words",
                        "<p style='word-spacing: 0.15em !important'>Some words</p>"),
                Edge.leavesAlone(
                        "word-spacing-fixed",
                        "between words, wide enough",
                        "<p style='word-spacing: 0.16em !important'>Some words</p>"));
    }

    @TestFactory
    Stream<DynamicTest> spacing_between_lines_matters_where_text_is_broken_into_lines() {
        String rule = "line-spacing-fixed";
        return Edge.tests(
                Edge.fails(rule, "too tight", lines("1.4", WORDS)),
                Edge.fails(rule, "as the font has it", lines("normal", WORDS)),
                Edge.leavesAlone(rule, "a factor that is enough", lines("1.5", WORDS)),
                Edge.leavesAlone(rule, "a share that is enough", lines("150%", WORDS)),
                Edge.leavesAlone(rule, "a height that is enough", lines("24px", WORDS)),
                Edge.fails(rule, "a height that is not enough", lines("23px", WORDS)),
                Edge.leavesAlone(rule, "one line", lines("1", "Some words")),
                Edge.leavesAlone(rule, "lines that the author ends", lines("1", "Some words<br>".repeat(40))),
                Edge.leavesAlone(rule, "one long word", lines("1", "x".repeat(400))),
                Edge.leavesAlone(
                        rule,
                        "text that is not broken",
                        "<p style='width: 200px; line-height: 1 !important; white-space: nowrap'>" + WORDS + "</p>"),
                Edge.leavesAlone(
                        rule,
                        "text that is not broken, in today's words",
                        "<p style='width: 200px; line-height: 1 !important; text-wrap: nowrap'>" + WORDS + "</p>"),
                Edge.fails(
                        rule,
                        "text partly in inner elements",
                        "<p style='width: 200px; line-height: 1 !important'>See <b>" + WORDS + "</b></p>"),
                Edge.leavesAlone(
                        rule,
                        "a box as wide as its text, in a narrow one",
                        "<div style='width: 99px'><p style='width: 9000px; line-height: 1 !important'>" + WORDS
                                + "</p></div>"));
    }

    private static String lines(String height, String text) {
        return "<p style='width: 200px; line-height: " + height + " !important'>" + text + "</p>";
    }

    private static Edge letters(String sentence, String value, String term) {
        String body = "<p style='letter-spacing: " + value + " !important'>Words</p>";
        return switch (term) {
            case "failed" -> Edge.fails("letter-spacing-fixed", sentence, body);
            case "passed" -> Edge.leavesAlone("letter-spacing-fixed", sentence, body);
            default -> Edge.asks("letter-spacing-fixed", sentence, body);
        };
    }

    @TestFactory
    Stream<DynamicTest> enlarged_text_that_is_cut_off() {
        return Edge.tests(
                cut("a box too low", "overflow: hidden; height: 40px; width: 90px", true),
                cut("a box too low, cut at its edge", "overflow: clip; height: 40px; width: 90px", true),
                cut("a box that grows", "overflow: hidden; min-height: 40px; width: 90px", false),
                cut(
                        "a box of one line of a set height",
                        "overflow: hidden; height: 20px; line-height: 20px; width: 90px",
                        false),
                cut("a box of one line, as fonts have it", "overflow: hidden; height: 18px; width: 90px", false),
                cut(
                        "a box of one line with its padding inside",
                        "overflow: hidden; height: 24px; padding: 4px; line-height: 24px; box-sizing: border-box; width: 90px",
                        false),
                cut(
                        "a box of one and a half lines",
                        "overflow: hidden; height: 30px; line-height: 20px; width: 90px",
                        true),
                cut(
                        "ends after some lines",
                        "overflow: hidden; display: -webkit-box; height: 40px; width: 90px",
                        false),
                cut("one line that is cut", "overflow: hidden; white-space: nowrap; width: 90px", true),
                cut("one line that is cut, in today's words", "overflow: hidden; text-wrap: nowrap; width: 90px", true),
                cut(
                        "one line that ends with dots",
                        "overflow: hidden; white-space: nowrap; text-overflow: ellipsis; width: 90px",
                        false));
    }

    private static Edge cut(String sentence, String style, boolean isCut) {
        String body = "<div style='" + style + "'>" + WORDS + "</div>";
        return isCut
                ? Edge.fails("enlarged-text-cut", sentence, body)
                : Edge.leavesAlone("enlarged-text-cut", sentence, body);
    }

    @TestFactory
    Stream<DynamicTest> what_scrolls_is_reached() {
        String wide = "<div style='width: 900px'>Words</div>";
        String high = "<div style='height: 300px'>Words</div>";
        return Edge.tests(
                scrolls(
                        "sideways, over one long line",
                        "overflow-x: auto; width: 90px; white-space: nowrap",
                        WORDS,
                        true),
                scrolls("sideways, over a wide box", "overflow-x: scroll; width: 90px", wide, true),
                scrolls(
                        "sideways, as wide as the page",
                        "overflow-x: auto",
                        "<div style='width: 2000px'>Words</div>",
                        true),
                scrolls("down, over a high box", "overflow: auto; height: 90px", high, true),
                scrolls(
                        "down, over a box that is high but empty",
                        "overflow: auto; height: 90px",
                        "<div style='height: 300px'></div>",
                        false),
                scrolls("no more than its padding", "overflow-x: auto; width: 890px; padding: 10px", wide, false),
                scrolls("a box that grows with its content", "overflow-x: auto; float: left", wide, false),
                scrolls(
                        "a box in a table, which grows",
                        "overflow-x: auto; display: table-cell; width: 90px",
                        wide,
                        false),
                scrolls("what is cut and does not scroll", "overflow: hidden; width: 90px", wide, false),
                scrolls("with a link in it", "overflow-x: auto; width: 90px", wide + "<a href=/>Go</a>", false));
    }

    private static Edge scrolls(String sentence, String style, String content, boolean isFault) {
        String body = "<div style='" + style + "'>" + content + "</div>";
        return isFault
                ? Edge.fails("scroll-by-keyboard", sentence, body)
                : Edge.leavesAlone("scroll-by-keyboard", sentence, body);
    }

    @TestFactory
    Stream<DynamicTest> content_turns_with_the_screen() {
        return Edge.tests(
                turns("a quarter turn", "(orientation: portrait)", "transform: rotate(90deg)", true),
                turns("a quarter turn back", "(orientation: landscape)", "rotate: -0.25turn", true),
                turns("three quarters", "(orientation: landscape)", "transform: rotateZ(270deg)", true),
                turns(
                        "around the axis towards the reader",
                        "(orientation: landscape)",
                        "transform: rotate3d(0, 0, 2, 100grad)",
                        true),
                turns("written as a matrix", "(orientation: portrait)", "transform: matrix(0, -1, 1, 0, 0, 0)", true),
                turns("on telephones only", "(orientation: landscape) and (max-width: 500px)", "rotate: 90deg", true),
                turns(
                        "on wide screens only",
                        "(orientation: landscape) and (min-width: 1000px)",
                        "rotate: 90deg",
                        true),
                turns("half a turn", "(orientation: portrait)", "transform: rotate(180deg)", false),
                turns("on narrow screens, however they are held", "(max-width: 800px)", "rotate: 90deg", false),
                turns("moved and not turned", "(orientation: portrait)", "transform: translateX(9px)", false));
    }

    private static Edge turns(String sentence, String media, String style, boolean isFault) {
        String body = "<style>@media (orientation: portrait) { b { color: red } } @media " + media + " { p { " + style
                + " } }</style><p>Words</p>";
        return isFault
                ? Edge.fails("orientation-locked", sentence, body)
                : Edge.leavesAlone("orientation-locked", sentence, body);
    }
}
