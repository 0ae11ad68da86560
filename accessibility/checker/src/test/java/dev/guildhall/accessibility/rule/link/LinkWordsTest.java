package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where words around a link tell where it leads, and where they do not; each edge on both sides. */
class LinkWordsTest {
    private static final String CONTEXT = "link-purpose";
    private static final String ALONE = "link-wording";

    @TestFactory
    Stream<DynamicTest> a_link_is_clear_by_the_words_that_belong_to_it_only() {
        return Edge.tests(
                Edge.leavesAlone(
                        CONTEXT, "words in its paragraph tell", "<p>Our fees: <a href=\"/f\">read more</a></p>"),
                Edge.leavesAlone(
                        CONTEXT,
                        "so do words in inline elements",
                        "<p><b>Our fees</b> <i><a href=\"/f\">more</a></i></p>"),
                Edge.fails(CONTEXT, "a paragraph of nothing else does not", "<p><a href=\"/f\">Read more</a></p>"),
                Edge.fails(
                        CONTEXT,
                        "a link that says as little is no context",
                        "<p><a href=\"/f\"><b>more</b></a> | <a href=\"/g\">Here</a></p>"),
                Edge.fails(
                        CONTEXT,
                        "nor is what is hidden from assistive technology",
                        "<p><span aria-hidden=\"true\">Our fees</span> <a href=\"/f\">more</a></p>"),
                Edge.fails(CONTEXT, "an arrow is no word", "<p><a href=\"/f\">\u2192</a></p>"),
                Edge.leavesAlone(CONTEXT, "an emoji has a name", "<p><a href=\"/f\">\uD83C\uDFE0</a></p>"),
                Edge.leavesAlone(
                        CONTEXT,
                        "an item around the list tells",
                        "<ul><li>Ulysses<ul><li><a href=\"/u.pdf\">PDF</a></li></ul></li></ul>"),
                Edge.fails(
                        CONTEXT,
                        "a paragraph before the list does not, for it is another one",
                        "<p>Ulysses</p><ul><li><a href=\"/u.htm\">HTML</a></li><li><a href=\"/u.pdf\">PDF</a></li></ul>"),
                Edge.asks(
                        CONTEXT,
                        "a heading before it may",
                        "<h2>Ulysses</h2><ul><li><a href=\"/u.pdf\">PDF</a></li></ul>"),
                Edge.asks(
                        CONTEXT,
                        "so may another paragraph of the same box",
                        "<div><p>Ulysses</p><a href=\"/u.pdf\">PDF</a></div>"),
                Edge.asks(
                        CONTEXT,
                        "and the name of the list",
                        "<ul aria-label=\"Ulysses\"><li><a href=\"/u.pdf\">PDF</a></li></ul>"),
                Edge.asks(
                        CONTEXT,
                        "in a menu, More may be its name",
                        "<nav><ul><li><a href=\"/m\">More</a></li></ul></nav>"),
                Edge.leavesAlone(
                        CONTEXT,
                        "a header of the table tells",
                        "<table><tr><th>Ulysses</th></tr><tr><td><a href=\"/u.pdf\">PDF</a></td></tr></table>"),
                Edge.fails(
                        CONTEXT,
                        "a neighbouring cell does not",
                        "<table><tr><td>Ulysses</td><td><a href=\"/u.pdf\">PDF</a></td></tr></table>"),
                Edge.leavesAlone(
                        CONTEXT,
                        "what describes the link tells",
                        "<h2 id=\"u\">Ulysses</h2><p><a href=\"/u.pdf\" aria-describedby=\"u\">PDF</a></p>"),
                Edge.leavesAlone(
                        CONTEXT,
                        "a name that is not its words tells",
                        "<p><a href=\"/u\" aria-label=\"More about Ulysses\">More</a></p>"),
                Edge.leavesAlone(
                        CONTEXT,
                        "a link with the role of a button is none",
                        "<p><a href=\"/u\" role=\"button\">More</a></p>"),
                Edge.leavesAlone(CONTEXT, "nor is one without an address", "<p><a>More</a></p>"));
    }

    @TestFactory
    Stream<DynamicTest> a_link_alone_is_judged_by_its_name_alone() {
        return Edge.tests(
                Edge.fails(
                        ALONE,
                        "what only points says nothing",
                        "<p>See the fees of <a href=\"#d\">this product</a>.</p>"),
                Edge.leavesAlone(
                        ALONE, "what points at something named does", "<a href=\"/a\">This product's fees</a>"),
                Edge.fails(ALONE, "a kind of file alone says nothing", "<p>Ulysses: <a href=\"/u.htm\">HTML</a></p>"),
                Edge.leavesAlone(ALONE, "a subject may be called the same", "<a href=\"/learn/\">HTML</a>"),
                Edge.leavesAlone(ALONE, "even in a file", "<a href=\"/learn-html.htm\">HTML</a>"),
                Edge.leavesAlone(ALONE, "a button-like link to nowhere is not judged", "<a href=\"#\">More</a>"));
    }
}
