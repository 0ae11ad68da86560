package dev.guildhall.accessibility.browser.focus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.browser.BrowserChecker;
import dev.guildhall.accessibility.browser.Shared;
import dev.guildhall.accessibility.report.PageReport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults put into pages on purpose, and pages that only look like them, in real Chromium. */
@ExtendWith(Shared.class)
class FocusRulesTest {
    private final Shared.Visit visit;

    FocusRulesTest(Shared.Visit visit) {
        this.visit = visit;
    }

    @Nested
    class Visible {
        private static final String RULE = "live-focus-visible";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<style>a:focus{outline:none}</style><a href='/a'>Apply</a>",
                    "<a href='/a' style='outline:3px solid transparent'>Apply</a>",
                    "<a href='/a' style='position:absolute;left:-9999px'>Nobody sees this</a><p>Text</p>",
                    "<style>*:focus{outline:0 !important;box-shadow:none}</style><div tabindex=0 role=button>Send</div>"
                })
        void a_focus_that_changes_nothing_is_not_seen(String body) {
            visit.opens(body);

            assertThat(visit.failures(RULE))
                    .containsExactly("Nothing in the window changes when the Tab key reaches this.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<a href='/a'>Apply</a>",
                    "<style>a:focus{outline:none;background:gold}</style><a href='/a'>Apply</a>",
                    "<style>a{transition:all 2s}a:focus{outline:none;box-shadow:0 0 0 3px blue}</style><a href='/a'>Apply</a>",
                    "<style>input{opacity:0}input:focus+label{text-decoration:underline}</style><input type=radio id=a><label for=a>Yes</label>",
                    "<style>a{position:absolute;left:-9999px}a:focus{left:0}</style><a href='#m'>Skip</a><main id=m>Text</main>",
                    "<style>div:focus-within{border:2px solid red}a{outline:none}</style><div><a href='/a'>Apply</a></div>",
                    "<div id=host></div><script>host.attachShadow({mode:'open'}).innerHTML='<button>Inside</button>'</script>"
                })
        void a_focus_that_shows_anywhere_passes(String body) {
            visit.opens(body);

            assertThat(visit.terms(RULE)).containsExactly("passed");
        }

        @Test
        void a_field_whose_cursor_alone_may_show_the_focus_never_fails() {
            visit.opens("<label for=n>Name</label><input id=n style='outline:none;caret-color:transparent'>");

            assertThat(visit.failures(RULE)).isEmpty();
            assertThat(visit.questions(RULE)).singleElement().asString().contains("blinking cursor");
        }

        @Test
        void a_page_that_takes_no_focus_has_nothing_to_judge() {
            visit.opens("<h1>Text</h1><button disabled>Send</button>");

            assertThat(visit.terms(RULE)).containsExactly("inapplicable");
        }
    }

    @Nested
    class NotObscured {
        private static final String RULE = "live-focus-not-obscured";

        private static String longPageWith(String bar) {
            StringBuilder page = new StringBuilder(bar);
            for (int i = 0; i < 6; i++) {
                page.append("<p style='margin:300px 0'><a href='/").append(i).append("'>Link</a></p>");
            }
            return page.toString();
        }

        @Test
        void a_sticky_footer_lies_over_what_the_keyboard_reaches() {
            visit.opens(
                    "<style>html{scroll-behavior:auto}</style>"
                            + longPageWith(
                                    "<div style='position:fixed;bottom:0;left:0;right:0;height:600px;background:white'>Cookies</div>"));

            assertThat(visit.failures(RULE))
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message)
                            .startsWith("When the keyboard reaches this, it lies wholly under <div"));
        }

        @Test
        void a_footer_that_something_shines_through_is_asked() {
            visit.opens(
                    longPageWith(
                            "<div style='position:fixed;bottom:0;left:0;right:0;height:600px;background:rgba(255,255,255,.5)'>Cookies</div>"));

            assertThat(visit.failures(RULE)).isEmpty();
            assertThat(visit.questions(RULE)).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div style='position:static;height:90px;background:white'>Header</div>",
                    "<style>html{scroll-padding:100px}</style><div style='position:fixed;bottom:0;left:0;right:0;height:90px;background:white'>Footer</div>",
                    "<div style='position:fixed;top:0;right:0;width:100px;height:90px;background:white'><a href='/z'>In it</a></div>"
                })
        void what_stays_in_sight_passes(String bar) {
            visit.opens(longPageWith(bar));

            assertThat(visit.terms(RULE)).containsExactly("passed");
        }
    }

    @Nested
    class NoTrap {
        private static final String RULE = "live-keyboard-trap";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<a href='/0'>Start</a><input id=a aria-label=Code onblur='setTimeout(()=>a.focus(),5)'><a href='/b'>Apply</a>",
                    "<a href='/b'>Apply</a><div tabindex=0 role=application aria-label=Map onkeydown='event.preventDefault()'>Map</div><a href='/c'>Pay</a>"
                })
        void what_sends_the_focus_back_traps_the_keyboard(String body) {
            visit.opens(body);

            assertThat(visit.failures(RULE))
                    .singleElement()
                    .asString()
                    .startsWith("The focus stays on this whatever is pressed of Tab, Shift and Tab, and Escape;");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<a href='/a'>Apply</a><button>Send</button>",
                    "<label>From <input type=date></label><label>To <input type=date></label>",
                    "<dialog id=d><button>Close</button></dialog><script>d.showModal()</script><a href='/a'>Apply</a>",
                    "<a href='/0'>Start</a><div role=dialog aria-label=Map><input id=a aria-label=x onblur='if(!window.free)setTimeout(()=>a.focus(),5)' onkeydown='if(event.key===\"Escape\")window.free=true'></div><a href='/b'>Apply</a>"
                })
        void what_can_be_left_passes(String body) {
            visit.opens(body);

            assertThat(visit.terms(RULE)).containsExactly("passed");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<a href='/0'>Start</a><div role=dialog aria-label=Map><input id=a aria-label=x onblur='setTimeout(()=>a.focus(),5)'></div><a href='/b'>Apply</a>",
                    "<a href='/0'>Start</a><p>Press Ctrl and M to leave the map.</p><input id=a aria-label=Map onblur='setTimeout(()=>a.focus(),5)'><a href='/b'>Apply</a>",
                    "<a href='/0'>Start</a><button id=a onblur='setTimeout(()=>a.focus(),5)'>Close</button><a href='/b'>Apply</a>"
                })
        void what_may_have_a_way_out_is_asked(String body) {
            visit.opens(body);

            assertThat(visit.failures(RULE)).isEmpty();
            assertThat(visit.questions(RULE)).singleElement().asString().contains("Are people told of a way out");
        }
    }

    @Test
    void a_page_that_never_ends_is_left_and_the_report_says_so() {
        visit.opens(
                "<script>for(let i=0;i<300;i++){const b=document.createElement('button');b.textContent=i;document.body.append(b)}</script>");

        PageReport report = visit.report();

        assertThat(report.notJudged())
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("The Tab key was pressed " + FocusWalk.MAX_STOPS + " times"));
    }

    @Test
    void elements_past_the_limit_of_pictures_are_not_judged_and_the_report_says_so() {
        visit.opens("<style>a{outline:none}</style>" + "<a href='/a'>Apply</a> ".repeat(FocusWalk.MAX_PICTURED + 1));

        PageReport report = BrowserChecker.standard()
                .only(rule -> rule.id().equals("live-focus-visible"))
                .check(visit.page());

        assertThat(report.findings()).hasSize(FocusWalk.MAX_PICTURED);
        assertThat(report.notJudged())
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("Only the first " + FocusWalk.MAX_PICTURED + " elements"));
    }
}
