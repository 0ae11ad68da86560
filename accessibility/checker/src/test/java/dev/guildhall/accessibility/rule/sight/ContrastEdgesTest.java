package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** ACT afw4f7, sentence by sentence. */
class ContrastEdgesTest {
    private static final String RULE = "text-contrast";

    @TestFactory
    Stream<DynamicTest> text_of_what_is_disabled_is_left_alone_and_no_other() {
        return Edge.tests(
                alone("a control that HTML disables", "<button disabled style='color: #aaa'>Send</button>"),
                alone(
                        "a control that ARIA disables",
                        "<div role=button aria-disabled=true style='color: #aaa; background: #fff'>Send</div>"),
                alone(
                        "a control inside what ARIA disables",
                        "<div aria-disabled=true><div role=button style='color: #aaa'>Send</div></div>"),
                alone(
                        "a group that ARIA disables",
                        "<div role=group aria-label=g aria-disabled=true><p style='color: #aaa'>Words</p></div>"),
                alone("the label of a disabled field", "<label style='color: #aaa'>Name <input disabled></label>"),
                alone(
                        "what names a disabled field by reference",
                        "<p id=n style='color: #aaa'>Name</p><input disabled aria-labelledby=n>"),
                alone(
                        "what names a widget inside what ARIA disables",
                        "<p id=n style='color: #aaa'>Name</p><div aria-disabled=true><div role=textbox aria-labelledby=n></div></div>"),
                alone(
                        "a disabled fieldset",
                        "<fieldset disabled><legend>L</legend><p style='color: #aaa'>Words</p></fieldset>"),
                fails("what is no control is not disabled", "<p aria-disabled=true style='color: #aaa'>Words</p>"),
                fails(
                        "a control that is not disabled by the value false",
                        "<button aria-disabled=false style='color: #aaa; background: #fff'>Send</button>"),
                fails("the label of a field that works", "<label style='color: #aaa'>Name <input></label>"),
                fails(
                        "a label that does not name its disabled field",
                        "<label style='color: #aaa'>Name <input disabled aria-label=Other></label>"),
                fails(
                        "what describes a disabled field",
                        "<p id=d style='color: #aaa'>Hint</p><input disabled aria-label=Name aria-describedby=d>"),
                asks(
                        "what scripts make a control of",
                        "<ul><li><a aria-disabled=true style='color: #aaa'>Back</a></ul>"));
    }

    @TestFactory
    Stream<DynamicTest> what_is_painted_behind_text_counts() {
        return Edge.tests(
                asks(
                        "a shadow inside the box",
                        "<p style='color: #fff; background: #fff; box-shadow: inset 0 0 0 999px #000'>Words</p>"),
                asks("a shadow in another unit", "<p style='color: #ddd; box-shadow: inset 0 0 0 9em #000'>Words</p>"),
                fails(
                        "a line at the edge",
                        "<p style='color: #ddd; box-shadow: inset 0 -1px 0 rgba(0, 0, 0, 0.5)'>Words</p>"),
                fails("a shadow around the box", "<p style='color: #ddd; box-shadow: 0 0 40px #000'>Words</p>"),
                asks("a dark scheme", "<style>:root { color-scheme: dark }</style><p style='color: #ccc'>Words</p>"),
                asks(
                        "a dark scheme by markup",
                        "<meta name=color-scheme content=dark><p style='color: #ccc'>Words</p>"),
                asks("text of a dark scheme", "<p style='color-scheme: dark; background: #333'>Words</p>"),
                fails(
                        "a dark scheme of which nothing shows",
                        "<style>:root { color-scheme: dark; background: #fff }</style><p style='color: #ccc'>Words</p>"),
                fails(
                        "a page that has both schemes",
                        "<style>:root { color-scheme: light dark }</style><p style='color: #ccc'>Words</p>"),
                asks(
                        "a column of a table",
                        "<table><col style='background: #000'><tr><td style='color: #fff; background: none'>Words</table><p style='color: #fff'></p>"),
                fails(
                        "a box that is not drawn",
                        "<div style='display: contents; background: #000'><p style='color: #ccc'>Words</p></div>"),
                alone(
                        "the background behind a box that is not drawn",
                        "<div style='display: contents; background: #fff'><p style='color: #fff; background: #000'>Words</p></div>"),
                asks(
                        "a drawing around the text",
                        "<svg><rect width=99 height=99 /><foreignObject><p style='color: #ccc'>Words</p></foreignObject></svg>"),
                asks(
                        "a first line of its own colour",
                        "<style>p::first-line { color: #000 }</style><p style='color: #aaa'>Words</p>"),
                fails(
                        "a first line in bold",
                        "<style>p::first-line { font-weight: bold }</style><p style='color: #aaa'>Words</p>"));
    }

    @TestFactory
    Stream<DynamicTest> all_shades_of_a_gradient_count() {
        return Edge.tests(
                fails("shades that are all too light", gradient("linear-gradient(#eee, #fff)", "#aaa")),
                fails("to a side", gradient("linear-gradient(to right, #eee 10%, white 90%)", "#aaa")),
                fails("around a point", gradient("radial-gradient(circle at 50% 50%, #eee, #fff)", "#aaa")),
                fails("what fades out passes through no grey", gradient("linear-gradient(transparent, #fff)", "#aaa")),
                alone(
                        "shades that are all dark",
                        "<p style='background: linear-gradient(#000, #111) #000; color: #fff'>Words</p>"),
                asks("from dark to light", gradient("linear-gradient(#000, #fff)", "#ccc")),
                asks("first a colour of another space", gradient("linear-gradient(oklch(0 0 0), #fff, #eee)", "#aaa")),
                asks("mixed in another space", gradient("linear-gradient(in oklch, #eee, #fff)", "#aaa")),
                asks("the colour of the text", gradient("linear-gradient(currentcolor, #eee, #fff)", "#aaa")),
                asks(
                        "two over one another",
                        gradient("linear-gradient(#eee, #fff), linear-gradient(#000, #000)", "#aaa")));
    }

    private static String gradient(String image, String colour) {
        return "<p style='background: white; background-image: " + image + "; color: " + colour + "'>Words</p>";
    }

    private static Edge fails(String sentence, String body) {
        return Edge.fails(RULE, sentence, body);
    }

    private static Edge asks(String sentence, String body) {
        return Edge.asks(RULE, sentence, body);
    }

    private static Edge alone(String sentence, String body) {
        return Edge.leavesAlone(RULE, sentence, body);
    }
}
