package dev.guildhall.accessibility.rule.naming;

import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rule about names of form fields. */
class FieldNameEdgesTest {
    private static final String RULE = "form-field-name";

    @TestFactory
    Stream<DynamicTest> every_kind_of_field_needs_a_name_wherever_it_is_met() {
        return Edge.tests(
                fails(RULE, "text field", "<input>"),
                fails(RULE, "list", "<select><option>x</option></select>"),
                fails(RULE, "text area", "<textarea>x</textarea>"),
                fails(RULE, "switch", "<div role=switch aria-checked=false tabindex=0></div>"),
                fails(RULE, "slider", "<div role=slider aria-valuenow=1 tabindex=0>x</div>"),
                fails(RULE, "radio button", "<input type=radio>"),
                fails(RULE, "disabled field", "<input disabled>"),
                fails(RULE, "field off the screen", "<input style='position:absolute;left:-999em'>"),
                fails(RULE, "role none on what takes focus", "<input role=none>"),
                leavesAlone(RULE, "role none on what does not", "<input role=none disabled>"),
                leavesAlone(RULE, "another role", "<input type=checkbox role=img>"),
                leavesAlone(RULE, "hidden", "<input hidden>"),
                leavesAlone(RULE, "of type hidden", "<input type=hidden>"),
                leavesAlone(RULE, "not exposed", "<input aria-hidden=true>"),
                leavesAlone(RULE, "a button", "<input type=submit>"),
                leavesAlone(RULE, "an option", "<ul role=group><li role=option></li></ul>"));
    }

    @TestFactory
    Stream<DynamicTest> a_label_names_only_what_html_lets_it() {
        return Edge.tests(
                leavesAlone(RULE, "label around", "<label>x <input></label>"),
                fails(RULE, "the second in a label", "<label>x <input><input></label>"),
                leavesAlone(RULE, "label by id", "<label for=a>x</label><input id=a>"),
                fails(RULE, "label of another", "<label for=b>x</label><input id=a><input id=b>"),
                fails(RULE, "label around that is of nothing", "<label for=b>x <input></label>"),
                fails(RULE, "label without words", "<label for=a></label><input id=a>"),
                fails(RULE, "label not exposed", "<label><b aria-hidden=true>x</b><input></label>"),
                fails(
                        RULE,
                        "label of what takes none",
                        "<label for=a>x</label><div role=textbox tabindex=0 id=a></div>"),
                fails(RULE, "label around what takes none", "<label>x <b role=textbox tabindex=0></b></label>"),
                fails(RULE, "words beside", "x <input>"),
                fails(RULE, "a legend", "<fieldset><legend>x</legend><input></fieldset>"));
    }

    @TestFactory
    Stream<DynamicTest> other_names_count_as_browsers_count_them() {
        return Edge.tests(
                leavesAlone(RULE, "aria-label", "<input aria-label=x>"),
                fails(RULE, "blank aria-label", "<input aria-label=' '>"),
                leavesAlone(RULE, "aria-labelledby", "<i id=b>x</i><input aria-labelledby=b>"),
                leavesAlone(RULE, "what is hidden", "<i id=b hidden>x</i><input aria-labelledby=b>"),
                fails(RULE, "what does not exist", "<input aria-labelledby=b>"),
                leavesAlone(RULE, "title", "<input title=x>"),
                leavesAlone(RULE, "placeholder", "<input placeholder=x>"),
                fails(RULE, "its value", "<input value=x>"),
                fails(RULE, "what is typed in", "<div role=textbox contenteditable>x</div>"),
                fails(RULE, "what is chosen", "<div role=listbox><div role=option>x</div></div>"),
                leavesAlone(RULE, "words in a checkbox", "<div role=checkbox aria-checked=true tabindex=0>x</div>"),
                leavesAlone(RULE, "a choice in a menu", "<div role=menuitemradio aria-checked=true>x</div>"),
                fails(RULE, "its picture without words", "<b role=checkbox tabindex=0><img src=a alt=''></b>"));
    }
}
