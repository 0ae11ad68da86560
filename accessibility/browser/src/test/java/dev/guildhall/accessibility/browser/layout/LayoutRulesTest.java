package dev.guildhall.accessibility.browser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.browser.Shared;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults put into pages on purpose, and pages that only look like them, in real Chromium. */
@ExtendWith(Shared.class)
class LayoutRulesTest {
    private static final String LONG = "Tell us about the vehicle that you keep at this address. ".repeat(8);

    private final Shared.Visit visit;

    LayoutRulesTest(Shared.Visit visit) {
        this.visit = visit;
    }

    @Nested
    class Reflow {
        private static final String RULE = "live-reflow";

        @Test
        void text_of_a_fixed_width_must_be_scrolled_to() {
            visit.opens("<div style='width:800px'><p>" + LONG + "</p></div>");

            assertThat(visit.failures(RULE)).singleElement().asString().contains("beyond a screen of 320");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div style='max-width:800px'><p>TEXT</p></div>",
                    "<div style='width:800px;position:absolute;left:-9999px'>TEXT</div>",
                    "<div style='overflow:hidden'><div style='width:800px;height:2px'></div></div><p>TEXT</p>",
                    "<p style='width:310px'>TEXT</p>",
                })
        void text_that_fits_passes(String body) {
            visit.opens(body.replace("TEXT", LONG));

            assertThat(visit.terms(RULE)).containsExactly("passed");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<table><tr><td style='min-width:600px'>TEXT<td>1</table>",
                    "<pre>TEXT</pre>",
                    "<p>a-name-without-end.a-name-without-end.a-name-without-end.example</p><p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</p>",
                    "<div style='overflow-x:auto'><p style='width:800px'>TEXT</p></div>",
                    "<p>Map</p><svg role=img aria-label=Map width=700 height=50></svg>"
                })
        void what_may_need_two_dimensions_is_asked(String body) {
            visit.opens(body.replace("TEXT", LONG));

            assertThat(visit.failures(RULE)).isEmpty();
            assertThat(visit.questions(RULE)).isNotEmpty();
        }

        @Test
        void a_page_without_text_has_nothing_to_judge() {
            visit.opens("<hr>");

            assertThat(visit.terms(RULE)).containsExactly("inapplicable");
        }
    }

    @Nested
    class TextSpacing {
        private static final String RULE = "live-text-spacing";

        @Test
        void a_box_that_cannot_grow_cuts_its_text_off() {
            visit.opens("<div style='width:80ch;height:2.4em;overflow:hidden;line-height:1.15'>"
                    + LONG.substring(0, 190) + "</div>");

            assertThat(visit.failures(RULE))
                    .singleElement()
                    .asString()
                    .startsWith("This text is cut off by")
                    .endsWith("when people widen the spacing of lines, letters and words.");
        }

        @Test
        void text_that_outgrows_its_box_runs_into_the_next() {
            visit.opens("<div style='width:600px;height:40px;line-height:1.15'>" + LONG.substring(0, 150)
                    + "</div><div>" + LONG + "</div>");

            assertThat(visit.failures(RULE)).singleElement().asString().startsWith("This text runs into that of");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div style='width:600px;min-height:40px;overflow:hidden'>TEXT</div><p>TEXT</p>",
                    "<div style='width:600px;height:40px;overflow:auto'>TEXT</div>",
                    "<span style='position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'>TEXT</span><p>TEXT</p>",
                    "<div style='height:40px;overflow:hidden'>Short</div>",
                    "<p style='transition:all 5s'>TEXT</p>"
                })
        void text_that_stays_whole_passes(String body) {
            visit.opens(body.replace("TEXT", LONG));

            assertThat(visit.terms(RULE)).containsExactly("passed");
        }

        @Test
        void text_that_is_shortened_on_purpose_is_asked() {
            visit.opens("<div style='width:60ch;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>"
                    + LONG.substring(0, 65) + "</div>");

            assertThat(visit.failures(RULE)).isEmpty();
            assertThat(visit.questions(RULE)).singleElement().asString().startsWith("This text is shortened");
        }

        @Test
        void the_page_has_its_own_spacing_back_afterwards() {
            visit.opens("<p>" + LONG + "</p>");
            Object before = visit.driver().executeScript("return document.body.scrollHeight");

            visit.report();

            assertThat(visit.driver().executeScript("return document.body.scrollHeight"))
                    .isEqualTo(before);
            assertThat(
                            visit.driver()
                                    .executeScript(
                                            "return Object.getOwnPropertySymbols(window).length + document.adoptedStyleSheets.length"))
                    .isEqualTo(0L);
        }
    }

    @Nested
    class TargetSize {
        private static final String RULE = "live-target-size";

        @Test
        void small_targets_side_by_side_are_hard_to_hit() {
            visit.opens("<style>button{width:16px;height:16px;padding:0;margin:0;border:0}</style>"
                    + "<div style='display:flex'><button>a</button><button>b</button></div>");

            assertThat(visit.failures(RULE))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("This target is 16 by 16 pixels, and <button")
                    .endsWith("is within the 24 pixels around its centre.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<style>button{width:24px;height:24px;padding:0;border:0}</style><button>a</button><button>b</button>",
                    "<style>button{width:16px;height:16px;padding:0;border:0;margin:5px}</style><div style='display:flex'><button>a</button><button>b</button></div>",
                    "<p>You may <a href='/a'>apply</a>, <a href='/b'>pay</a> or <a href='/c'>ask</a> on line.</p>",
                    "<label><input type=checkbox> One</label><br><label><input type=checkbox> Two</label>",
                    "<button>Native</button><br><button>Also native</button>",
                    "<div style='display:flex'><a href='/a' style='display:block;font-size:12px;height:12px'>x</a><a href='/a' style='display:block;height:48px;width:48px'>x</a></div>"
                })
        void targets_with_room_or_with_an_excuse_pass(String body) {
            visit.opens(body);

            assertThat(visit.terms(RULE)).containsExactly("passed");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>Nothing to point at.</p>",
                    "<a href='#main' style='position:absolute;width:1px;height:1px;overflow:hidden'>Skip</a>",
                    "<button disabled style='width:5px;height:5px'>x</button>",
                    "<button hidden>x</button>"
                })
        void what_cannot_be_pointed_at_is_not_judged(String body) {
            visit.opens(body);

            assertThat(visit.terms(RULE)).containsExactly("inapplicable");
        }
    }
}
