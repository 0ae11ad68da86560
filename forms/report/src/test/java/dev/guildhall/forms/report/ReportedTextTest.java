package dev.guildhall.forms.report;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.choice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.question.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

class ReportedTextTest {

    record Small(@Nullable Colour colour) {}

    enum Colour {
        RED,
        BLUE
    }

    @Property(tries = 60)
    void any_text_is_shown_as_it_is_and_adds_no_element(@ForAll("texts") String text) {
        String shown = Markup.shown(text);

        Document report = report(text);
        Document plain = report("plain");

        assertThat(elements(report)).isEqualTo(elements(plain));
        assertThat(report.select(".words").stream()
                        .filter(cell -> cell.wholeText().equals(shown)))
                .hasSameSizeAs(plain.select(".words").stream()
                        .filter(cell -> cell.wholeText().equals("plain"))
                        .toList());
    }

    /** The tags of the page in order, with the names of their attributes. */
    private static List<String> elements(Document report) {
        return report.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    /** The report but for what depends on the text: the lines of the map's words, and problems that quote the text. */
    private static Document report(String text) {
        Document report = Reports.of(definition(text));
        report.select("tspan").remove();
        report.select("#problems ~ p, #problems ~ table").stream()
                .filter(part ->
                        part.elementSiblingIndex() < report.expectFirst("#map").elementSiblingIndex())
                .toList()
                .forEach(Element::remove);
        return report;
    }

    private static JourneyBuilder<Small> definition(String text) {
        return Journey.of("small", Small.class)
                .start(Block.paragraph(Text.of(text)))
                .page(
                        "colour",
                        choice(
                                        "colour",
                                        Text.of(text, text),
                                        Option.of(Colour.RED, Text.of(text, text))
                                                .hint(Text.of(text)),
                                        Option.of(Colour.BLUE, Text.of("Blue " + text)))
                                .hint(Text.of(text)))
                .when(is("colour", Colour.RED))
                .goTo("sorry")
                .exit("sorry", Text.of(text, text))
                .checkAnswers();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(60);
        Arbitrary<String> markup = Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "</title>",
                        "</style>",
                        "<script>alert(1)</script>",
                        "<!--",
                        "]]>",
                        "&amp;",
                        "\\",
                        "`",
                        "((colour))",
                        "\u202e",
                        "\ud800",
                        "\0",
                        "é",
                        "🚗",
                        "</svg>",
                        "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, markup).filter(text -> !text.isBlank());
    }
}
