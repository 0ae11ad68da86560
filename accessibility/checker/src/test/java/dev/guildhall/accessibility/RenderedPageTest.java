package dev.guildhall.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.appearance.RenderedStyles;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderedPageTest {
    private static final String START =
            "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>Apply</title></head>";

    /** Its place, after html, head, title, body and h1. */
    private static final int AFTER_HEADING = 5;

    @Test
    void the_styles_of_the_browser_take_the_place_of_those_of_the_source() {
        String dom = START + "<body><h1>Apply</h1><p>Grey</p><style>p { color: black }</style></body></html>";

        assertThat(messages(dom, Map.of(StyleProperty.TEXT_FILL_COLOR, "rgb(170, 170, 170)")))
                .anySatisfy(message -> assertThat(message).contains("stands out by 2.32 to 1 (#aaaaaa on #ffffff)"));
    }

    @Test
    void what_the_browser_does_not_show_is_not_judged() {
        String dom = START + "<body><h1>Apply</h1><button/></body></html>";

        assertThat(messages(dom, Map.of(StyleProperty.DISPLAY, "none"))).isEmpty();
        assertThat(messages(dom, Map.of())).containsExactly("This button has no name.");
    }

    @Test
    void text_that_the_browser_puts_before_an_element_is_part_of_its_name() {
        String dom = START + "<body><h1>Apply</h1><button/></body></html>";
        RenderedStyles styles = new Shown(Map.of()) {
            @Override
            public String text(int place, Part part, Viewport viewport, StyleProperty property) {
                if (place == AFTER_HEADING && part == Part.BEFORE) {
                    return property == StyleProperty.CONTENT ? "\"Send\"" : "block";
                }
                return super.text(place, part, viewport, property);
            }
        };

        assertThat(AccessibilityChecker.standard()
                        .check(new RenderedPage("page", dom, styles))
                        .findings())
                .isEmpty();
    }

    @Test
    void an_element_stays_where_a_script_put_it_even_where_a_parser_would_move_it() {
        String dom = START + "<body><h1>Apply</h1><p>A <a href='/b'>B<a href='/c'/></a></p></body></html>";

        PageReport report = AccessibilityChecker.standard().check(new RenderedPage("page", dom, new Shown(Map.of())));

        assertThat(report.findings()).extracting(Finding::selector).contains("html > body > p > a > a");
    }

    @Test
    void a_style_that_the_browser_does_not_tell_makes_a_question_of_a_failure() {
        String dom = START + "<body><h1>Apply</h1><button/></body></html>";
        RenderedStyles silent = new RenderedStyles() {
            @Override
            public String text(int place, Part part, Viewport viewport, StyleProperty property) {
                return "";
            }

            @Override
            public boolean isFixedByAttribute(int place, StyleProperty property) {
                return false;
            }
        };

        PageReport report = AccessibilityChecker.standard().check(new RenderedPage("page", dom, silent));

        assertThat(report.findings()).isEmpty();
        assertThat(report.questions())
                .extracting(Finding::message)
                .contains("Is this ever shown to anyone? If so: This button has no name.");
    }

    private static List<String> messages(String dom, Map<StyleProperty, String> styles) {
        return AccessibilityChecker.standard()
                .check(new RenderedPage("page", dom, new Shown(styles)))
                .findings()
                .stream()
                .map(Finding::message)
                .toList();
    }

    /** Initial values, but for the element after the heading. */
    private static class Shown implements RenderedStyles {
        private final Map<StyleProperty, String> own;

        Shown(Map<StyleProperty, String> own) {
            this.own = own;
        }

        @Override
        public String text(int place, Part part, Viewport viewport, StyleProperty property) {
            if (part != Part.ELEMENT) {
                return "";
            }
            String initial = switch (property) {
                case COLOR, TEXT_FILL_COLOR -> "rgb(0, 0, 0)";
                case FONT_SIZE -> "16px";
                case FONT_WEIGHT -> "400";
                default -> property.initial();
            };
            return place == AFTER_HEADING ? own.getOrDefault(property, initial) : initial;
        }

        @Override
        public boolean isFixedByAttribute(int place, StyleProperty property) {
            return false;
        }
    }
}
