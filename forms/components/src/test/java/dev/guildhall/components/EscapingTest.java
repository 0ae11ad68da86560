package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Html;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** No text, whatever its characters, ever changes the shape of a page. */
class EscapingTest {

    private static final String PLAIN = "xPLAINx";
    private static final List<String> OWN_PLAIN = ownTrees(PLAIN);
    private static final Set<String> LINKS = Set.of("href", "serviceUrl");

    @Property(tries = 2000)
    void any_text_in_every_text_option_comes_out_as_that_text(
            @ForAll("components") String component, @ForAll("texts") String text, @ForAll Shape shape) {
        String expected = exactTree(render(component, PLAIN, shape)).replace(PLAIN, text);

        String actual = exactTree(render(component, text, shape));

        assertThat(actual).isEqualTo(expected);
    }

    @Property(tries = 200)
    void any_text_in_every_text_option_of_our_own_components_comes_out_as_that_text(@ForAll("texts") String text) {
        assertThat(ownTrees(text))
                .isEqualTo(OWN_PLAIN.stream()
                        .map(tree -> tree.replace(PLAIN, text))
                        .toList());
    }

    @Property
    void any_text_made_html_comes_out_as_that_text(@ForAll("texts") String text) {
        String markup = Html.text(text).toString();

        assertThat(Jsoup.parseBodyFragment("<pre>" + markup + "</pre>")
                        .expectFirst("pre")
                        .wholeText())
                .isEqualTo(text);
        assertThat(Jsoup.parseBodyFragment("<i title=\"" + markup + "\"></i>")
                        .expectFirst("i")
                        .attr("title"))
                .isEqualTo(text);
    }

    @Property
    void any_markup_made_html_comes_out_as_it_is(@ForAll String markup) {
        assertThat(Html.of(markup).toString()).isEqualTo(markup);
    }

    /** Which of the options that exclude one another are given. */
    enum Shape {
        LINKS_AND_ITEMS,
        NO_LINKS_NOR_IDS,
        NO_ITEMS,
        DIVIDERS_AND_TAGS
    }

    private static String render(String component, String text, Shape shape) {
        DocumentedOptions options = new DocumentedOptions(text, name -> switch (name) {
            case "divider", "ellipsis", "tag" -> shape == Shape.DIVIDERS_AND_TAGS;
            case "items" -> shape != Shape.NO_ITEMS;
            case "id" -> shape != Shape.NO_LINKS_NOR_IDS;
            default ->
                !name.toLowerCase(Locale.ROOT).endsWith("html")
                        && !name.equals("slots")
                        && (shape != Shape.NO_LINKS_NOR_IDS || !LINKS.contains(name));
        });
        return Components.render(component, options.of(component));
    }

    @Provide
    Arbitrary<String> components() {
        return Arbitraries.of(Components.names());
    }

    /** What the HTML parser itself changes is left out: NUL, CR, lone surrogates, and white space at the ends. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> nasty =
                Arbitraries.strings().withChars("<>&\"'\\/=`;# \n\t-!ax{}$%@").ofMaxLength(40);
        Arbitrary<String> known = Arbitraries.of(
                "</textarea><script>alert(1)</script>",
                "\" onfocus=\"x",
                "' x='",
                "&lt;",
                "&amp;amp;",
                "<!--",
                "]]>",
                "${1}");
        return Arbitraries.oneOf(any, nasty, known).map(text -> "x" + withoutWhatParsersChange(text) + "x");
    }

    private static String withoutWhatParsersChange(String text) {
        return text.codePoints()
                .filter(c -> c != 0 && c != '\r' && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> ownTrees(String text) {
        return OwnComponents.saying(text).stream()
                .map(component -> exactTree(component.toHtml().toString()))
                .toList();
    }

    private static String exactTree(String html) {
        StringBuilder out = new StringBuilder();
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            print(node, out);
        }
        return out.toString();
    }

    private static void print(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append('"').append(text.getWholeText()).append("\"\n");
        } else if (node instanceof Element element) {
            out.append(element.tagName());
            for (Attribute attribute : element.attributes()) {
                out.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
            }
            out.append("{\n");
            element.childNodes().forEach(child -> print(child, out));
            out.append("}\n");
        }
    }
}
