package dev.guildhall.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.report.Finding;
import org.junit.jupiter.api.Test;

class ShadowTreeTest {
    private static final String START = "<!doctype html><html lang=en><title>Apply</title><body>";

    @Test
    void an_id_inside_a_shadow_tree_is_not_reached_from_outside() {
        AccessibilityTree page = AccessibilityTree.of(ParsedPage.parse(
                START + "<button aria-labelledby=words></button><div><template shadowrootmode=open>"
                        + "<p id=words>Send</p><button id=inside aria-labelledby=words></button></template></div>",
                MediaType.HTML));

        AccessibleElement outside = page.elements().stream()
                .filter(element -> element.is("button"))
                .findFirst()
                .orElseThrow();

        assertThat(outside.name().text()).isEmpty();
        assertThat(page.withId("inside").orElseThrow().name().text()).isEqualTo("Send");
    }

    @Test
    void two_shadow_trees_may_give_the_same_id() {
        String part =
                "<div><template shadowrootmode=open><label for=field>Name</label><input id=field></template></div>";

        assertThat(AccessibilityChecker.standard()
                        .check(START + "<main><h1>Apply</h1>" + part + part + "</main>")
                        .findings())
                .extracting(Finding::rule)
                .isEmpty();
    }
}
