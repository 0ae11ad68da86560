package dev.guildhall.accessibility.rule.form;

import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rule about the purpose of fields. */
class AutocompleteEdgesTest {
    private static final String RULE = "autocomplete-valid";

    @TestFactory
    Stream<DynamicTest> only_a_field_that_people_fill_in_is_judged() {
        return Edge.tests(
                fails(RULE, "a text field", "<input autocomplete=x>"),
                fails(RULE, "a list", "<select autocomplete=x></select>"),
                fails(RULE, "a text area", "<textarea autocomplete=x></textarea>"),
                leavesAlone(RULE, "a form", "<form autocomplete=x></form>"),
                leavesAlone(RULE, "no value", "<input autocomplete>"),
                leavesAlone(RULE, "blank", "<input autocomplete=' '>"),
                leavesAlone(RULE, "off", "<input autocomplete=OFF>"),
                leavesAlone(RULE, "on", "<input autocomplete=on>"),
                fails(RULE, "off and more", "<input autocomplete='off name'>"),
                leavesAlone(RULE, "disabled", "<input autocomplete=x disabled>"),
                leavesAlone(RULE, "disabled around", "<fieldset disabled><input autocomplete=x></fieldset>"),
                leavesAlone(RULE, "aria-disabled", "<input autocomplete=x aria-disabled=true>"),
                leavesAlone(RULE, "aria-disabled around", "<p aria-disabled=true><input autocomplete=x></p>"),
                fails(RULE, "not aria-disabled", "<input autocomplete=x aria-disabled=false>"),
                fails(RULE, "only to be read", "<input autocomplete=x readonly>"),
                leavesAlone(RULE, "a button", "<input type=submit autocomplete=x>"),
                leavesAlone(RULE, "a checkbox", "<input type=checkbox autocomplete=x>"),
                leavesAlone(RULE, "hidden", "<input autocomplete=x hidden>"),
                leavesAlone(RULE, "of type hidden", "<input type=hidden autocomplete=x>"),
                fails(RULE, "seen only", "<input autocomplete=x aria-hidden=true>"),
                fails(RULE, "heard only", "<input autocomplete=x style='position:absolute;left:-999em'>"),
                leavesAlone(
                        RULE,
                        "neither seen nor heard",
                        "<input autocomplete=x aria-hidden=true style='position:absolute;left:-999em'>"),
                fails(RULE, "out of the order, yet a field", "<input autocomplete=x tabindex=-1>"),
                leavesAlone(RULE, "out of the order, no field", "<input autocomplete=x tabindex=-1 role=banner>"),
                fails(RULE, "in the order, no field", "<input autocomplete=x role=banner>"));
    }

    @TestFactory
    Stream<DynamicTest> the_purpose_follows_the_grammar_of_html() {
        return Edge.tests(
                leavesAlone(RULE, "a purpose", input("email")),
                leavesAlone(RULE, "capitals", input("Street-Address")),
                leavesAlone(RULE, "a section", input("section-a name")),
                leavesAlone(RULE, "everything", input("section-a shipping work email webauthn")),
                leavesAlone(RULE, "white space", input("\n shipping \t name ")),
                fails(RULE, "another order", input("work shipping email")),
                fails(RULE, "a section only", input("section-a")),
                fails(RULE, "a section after", input("name section-a")),
                fails(RULE, "shipping twice", input("shipping billing name")),
                fails(RULE, "work of what is no contact", input("work name")),
                leavesAlone(RULE, "a pager", input("pager tel-national")),
                fails(RULE, "two purposes", input("given-name family-name")),
                fails(RULE, "commas", input("given-name,family-name")),
                fails(RULE, "a name of our own", input("first-name")),
                fails(RULE, "webauthn only", input("webauthn")),
                fails(RULE, "words after webauthn", input("username webauthn x")),
                leavesAlone(RULE, "webauthn", input("current-password webauthn")),
                leavesAlone(RULE, "an impp", input("home impp")));
    }

    private static String input(String value) {
        return "<input autocomplete='" + value + "'>";
    }
}
