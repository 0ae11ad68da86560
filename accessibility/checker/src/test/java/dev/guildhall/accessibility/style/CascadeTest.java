package dev.guildhall.accessibility.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeTest {
    private static final String PAGE =
            "<!doctype html><body><main id=m class=c style='font-size: 20px'><p id=x class='a b'>Text</p></main>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p {color: #0b0c0c} | #0b0c0c",
                "p {color: #abc} | #aabbcc",
                "p {color: rgb(29 112 184)} | #1d70b8",
                "p {color: rgba(29, 112, 184, .5)} | #1d70b8 at 50%",
                "p {color: rgb(100% 0% 0% / 50%)} | #ff0000 at 50%",
                "p {color: hsl(120deg 100% 25%)} | #008000",
                "p {color: hwb(0 50% 0%)} | #ff8080",
                "p {color: oklch(62.8% 0.2577 29.23)} | #ff0000",
                "p {color: lab(29.57% 68.3 -112.03)} | #0000ff",
                "p {color: color(srgb 1 .5 0)} | #ff8000",
                "p {color: RebeccaPurple} | #663399",
                "main {color: red} p {color: currentcolor} | #ff0000",
                "main {color: red} p {color: initial} | #000000",
                "main {color: red} p {color: unset} | #ff0000",
                "p {color: red; color: nonsense} | #ff0000",
                "p {color: red; color: #12} | #ff0000",
                "p {color: red} p:hover {color: blue} | #ff0000",
                "p {color: red} p::-moz-x, p {color: blue} | #ff0000",
                "p {color: red} @layer l {#x {color: blue}} | #ff0000",
                "@layer one, two; @layer two {p {color: red}} @layer one {#x {color: blue}} | #ff0000",
                "@layer one {p {color: red !important}} p {color: blue !important} | #ff0000",
                "@layer one {p {color: red}} @layer two {p {color: blue; color: revert-layer}} | #ff0000",
                "@layer o.i {p {color: blue}} @layer o {p {color: red}} | #ff0000",
                "p {color: blue} @supports not (display: grid) {p {color: red}} | #0000ff",
                "@media (400px <= width < 2000px) {p {color: red}} | #ff0000",
                "@media (width < 400px) {p {color: red}} | #000000",
                "@media screen and (min-width: 40.0625em) and (not (hover: none)) {p {color: red}} | #ff0000",
                ":root {--a: red} p {color: var(--a)} | #ff0000",
                ":root {--a: var(--b); --b: red} p {color: var(--a)} | #ff0000",
                ":root {--a: var(--b); --b: var(--a)} main {color: red} p {color: var(--a)} | #ff0000",
                "p {color: var(--none, var(--other, red))} | #ff0000",
                "main {color: red} p {color: blue; color: var(--none)} | #ff0000",
                ":root {--a: red} main {--a: blue} p {color: var(--a)} | #0000ff",
                ":root {--size: 1px; --A: blue} p {--a: red; color: var(--a)} | #ff0000",
                "main {& > p {color: red}} | #ff0000",
                "main {div, p {color: red}} | #ff0000",
                "main {p {color: blue}} main p {color: red} | #ff0000",
                "main:has(> .b) p {color: red} | #ff0000",
                "main:has(+ .b) p {color: red} | #000000",
                "p:nth-child(odd) {color: red} | #ff0000",
                "p:nth-of-type(n + 2) {color: red} | #000000",
                "p:not(.z, #z):is(.a, .q) {color: red} | #ff0000"
            })
    void the_colour_of_text_is_that_of_the_cascade(String css, String colour) {
        assertThat(paragraph(css).colour(StyleProperty.COLOR))
                .map(Colour::toString)
                .contains(colour);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p {} | 20",
                "p {font-size: 1.5em} | 30",
                "p {font-size: 150%} | 30",
                "html {font-size: 62.5%} p {font-size: 1.9rem} | 19",
                "p {font-size: calc(1rem + 2 * (1px + 1px))} | 20",
                "p {font-size: clamp(1rem, 2vw, 22px)} | 22",
                "p {font-size: max(10px, 1em)} | 20",
                "p {font-size: 14pt} | 18.67",
                "p {font-size: x-large} | 24",
                "p {font: italic bold 12px/1.5 'A, b', serif} | 12",
                "p {font: 12px} | 20",
                "p {font-size: -1px} | 20",
                "p {font-size: 5} | 20",
                ":root {--s: 2} p {font-size: calc(var(--s) * 10px)} | 20"
            })
    void the_size_of_the_font_counts_by_the_right_size(String css, double pixels) {
        assertThat(paragraph(css).pixels(StyleProperty.FONT_SIZE).orElseThrow()).isCloseTo(pixels, offset(0.01));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p {color: color-mix(in oklab, red, blue)}",
                "p {color: color(display-p3 1 0 0)}",
                "@container (width > 1px) {p {color: red}}",
                "p:valid {color: red}",
                ":root {--a: 1} @container (width > 1px) {:root {--a: red}} p {color: var(--a)}"
            })
    void what_the_source_cannot_tell_is_unknown(String css) {
        assertThat(paragraph(css).value(StyleProperty.COLOR)).isEqualTo(StyleValue.Unknown.INSTANCE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "background: #fff url(a.png) no-repeat 0 0 / cover | BACKGROUND_COLOR | #ffffff",
                "background: red; background: -moz-linear-gradient(red, blue) | BACKGROUND_COLOR | #ff0000",
                "background: url(a.png), blue | BACKGROUND_COLOR | #0000ff",
                "background-color: red; background: none | BACKGROUND_COLOR | #000000 at 0%",
                "--b: url(a.png) green; background: var(--b) | BACKGROUND_COLOR | #008000",
                "all: initial | COLOR | #000000"
            })
    void shorthands_set_what_they_stand_for(String declarations, StyleProperty property, String colour) {
        assertThat(paragraph("p {" + declarations + "}").colour(property))
                .map(Colour::toString)
                .contains(colour);
    }

    @Property(tries = 300)
    void every_cascade_is_won_by_importance_then_specificity_then_order(@ForAll("rules") List<Rule> rules) {
        StringBuilder css = new StringBuilder();
        List<Placed> placed = new ArrayList<>();
        for (Rule rule : rules) {
            placed.add(new Placed(rule, placed.size()));
            css.append(rule.selector())
                    .append("{width:")
                    .append(placed.size())
                    .append("px")
                    .append(rule.bang())
                    .append('}');
        }

        double width = paragraph(css.toString()).pixels(StyleProperty.WIDTH).orElse(0);

        Placed winner = placed.stream()
                .max(Comparator.comparing((Placed one) -> one.rule().bang().length())
                        .thenComparing(one -> one.rule().weight())
                        .thenComparing(Placed::order))
                .orElseThrow();
        assertThat(width).isEqualTo(winner.order() + 1);
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        Arbitrary<Rule> selector = Arbitraries.of(
                new Rule("p", "", 1),
                new Rule("main p", "", 2),
                new Rule(".a", "", 10),
                new Rule("p.a", "", 11),
                new Rule(".a.b", "", 20),
                new Rule(":is(.a, #x)", "", 100),
                new Rule(":where(#x)", "", 0),
                new Rule("#x", "", 100),
                new Rule("#x:not(.z)", "", 110),
                new Rule("*", "", 0));
        return Combinators.combine(selector, Arbitraries.of("", "!important"))
                .as((rule, bang) -> new Rule(rule.selector(), bang, rule.weight()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    record Rule(String selector, String bang, int weight) {}

    private record Placed(Rule rule, int order) {}

    private static ComputedStyle paragraph(String css) {
        return StyledPage.of(PAGE, css).style("#x");
    }
}
