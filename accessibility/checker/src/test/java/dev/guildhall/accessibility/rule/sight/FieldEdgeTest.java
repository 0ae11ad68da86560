package dev.guildhall.accessibility.rule.sight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far field-edge-contrast reaches, edge by edge. */
class FieldEdgeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input aria-label=Name style='border: 1px solid #ccc'>",
                "<input aria-label=Name style='border: 0; border-bottom: 2px dotted #bbb'>",
                "<input aria-label=Name style='border: solid #ccc; border-width: 0 0 1px'>",
                "<input aria-label=Name style='border: 1px solid; border-color: #ccc #ddd'>",
                "<input aria-label=Name style='border: 1px solid; color: #ddd'>",
                "<input aria-label=Name style='border-style: none none solid; border-bottom-color: #ccc'>",
                "<input aria-label=Name style='border-inline-start: 3px solid #ccc'>",
                "<input aria-label=Name style='border-block-color: #ccc; border-block-style: solid'>",
                "<input aria-label=Name style='border: 1px solid rgba(0, 0, 0, .2)'>",
                "<input aria-label=Name style='border: 1px solid #949494; background: #747474' class=a><style>.a{border-color:#747474!important}main{background:#555}</style>",
                "<style>:root{--line:#ccc}input{border:var(--width, 1px) solid var(--line)}</style><label>Name <input></label>",
                "<textarea aria-label=More style='border: 1px solid #ccc'></textarea>",
                "<input type=email aria-label=Mail style='border: 1px solid #ccc'>",
                "<input aria-label=Name value=' ' style='border: 1px solid #ccc'>"
            })
    void a_field_that_only_a_faint_edge_shows_fails(String body) {
        assertThat(termsOf(body)).containsExactly("failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input aria-label=Name style='border: 2px solid #0b0c0c'>",
                "<input aria-label=Name style='border: 1px solid #949494'>",
                "<input aria-label=Name style='border: 1px solid #ccc; border-left-color: #000'>",
                "<input aria-label=Name style='border: 1px solid #ccc; border-top-color: var(--x)'>",
                "<input aria-label=Name style='border: 1px solid #ccc; background: #333'>",
                "<div style='background: #333'><input aria-label=Name style='border: 1px solid #444; background: #fff'></div>"
            })
    void an_edge_of_three_to_one_passes(String body) {
        assertThat(termsOf(body)).containsExactly("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input aria-label=Name style='border: 1px solid #ccc; box-shadow: 0 0 2px #000'>",
                "<input aria-label=Name style='border: 1px solid #ccc; outline: 1px solid #000'>",
                "<input aria-label=Name style='border: 1px solid #ccc; border-image: url(a.png) 30'>",
                "<input aria-label=Name style='border: 1px solid #ccc; background: url(a.png)'>",
                "<input aria-label=Name style='border: 1px solid #ccc; opacity: .9'>",
                "<div style='border: 1px solid #000'><input aria-label=Name style='border: 1px solid #ccc'></div>",
                "<label style='position: absolute' for=n>Name</label><input id=n style='border: 1px solid #ccc'>",
                "<style>@container (min-width: 1px) { input { border-color: #000 !important } }</style><input aria-label=Name style='border: 1px solid #ccc'>",
                "<link rel=stylesheet href=app.css><input aria-label=Name style='border: 1px solid #ccc'>",
                "<input aria-label=Name style='border: 1px solid #fff'>"
            })
    void what_may_be_seen_otherwise_is_asked_about(String body) {
        assertThat(termsOf(body)).containsExactly("cantTell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input aria-label=Name>",
                "<input aria-label=Name style='border: 0'>",
                "<input aria-label=Name style='border-color: #ccc'>",
                "<input aria-label=Name style='border: 1px nonsense #ccc'>",
                "<input aria-label=Name placeholder=Name style='border: 1px solid #ccc'>",
                "<input aria-label=Name value=Ada style='border: 1px solid #ccc'>",
                "<textarea aria-label=More style='border: 1px solid #ccc'>Typed</textarea>",
                "<input aria-label=Name disabled style='border: 1px solid #ccc'>",
                "<fieldset disabled><input aria-label=Name style='border: 1px solid #ccc'></fieldset>",
                "<input aria-label=Name hidden style='border: 1px solid #ccc'>",
                "<div inert><input aria-label=Name style='border: 1px solid #ccc'></div>",
                "<input type=checkbox aria-label=Yes style='border: 1px solid #ccc'>",
                "<input type=date aria-label=Day style='border: 1px solid #ccc'>",
                "<select aria-label=Colour style='border: 1px solid #ccc'><option>Red</select>",
                "<button style='border: 1px solid #ccc'>Send</button>",
                "<input aria-label=Name style='border: 1px solid transparent'>"
            })
    void what_shows_something_else_or_the_browser_draws_is_no_matter_of_the_rule(String body) {
        assertThat(termsOf(body)).containsExactly("inapplicable");
    }

    private static Iterable<String> termsOf(String body) {
        return PlantedFault.outcomesOf("field-edge-contrast", PlantedFault.page("<main>" + body + "</main>")).stream()
                .map(Outcome::term)
                .toList();
    }
}
