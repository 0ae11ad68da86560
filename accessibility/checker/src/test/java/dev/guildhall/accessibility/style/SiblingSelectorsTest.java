package dev.guildhall.accessibility.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;

/** What is remembered of earlier siblings changes no answer: jsoup, which remembers nothing, is the judge. */
class SiblingSelectorsTest {
    private static final String[] SELECTORS = {
        "b ~ i",
        "b ~ b",
        "b ~ i ~ u",
        "b + i ~ u",
        "div > b ~ i",
        "b ~ i + i",
        "div:has(+ p) b",
        "b:has(+ i)",
        "b:has(+ i ~ u)"
    };

    @Property
    void every_element_matches_a_selector_of_siblings_exactly_if_it_does_without_a_memory(
            @ForAll("siblings") List<String> names) {
        String html =
                names.stream().map(name -> "<" + name + "></" + name + ">").collect(Collectors.joining());

        for (String selector : SELECTORS) {
            StyledPage page = StyledPage.of("<div>" + html + "</div><p></p>", selector + " { display: none }");

            assertThat(notDisplayed(page))
                    .as(selector)
                    .isEqualTo(Set.copyOf(page.document().select(selector)));
        }
    }

    private static Set<Element> notDisplayed(StyledPage page) {
        Set<Element> hidden = new HashSet<>();
        // from the last to the first, so that a memory is asked for what it has not come to
        List<Element> all = List.copyOf(page.document().body().getAllElements());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (page.styleOf(all.get(i)).isCertainly(StyleProperty.DISPLAY, "none")) {
                hidden.add(all.get(i));
            }
        }
        return hidden;
    }

    @Provide
    Arbitrary<List<String>> siblings() {
        return Arbitraries.of("b", "i", "u").list().ofMaxSize(12);
    }
}
