package dev.guildhall.accessibility.rule.aria;

import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about ARIA attributes: which element takes which, with which value. */
class AttributeEdgesTest {
    @TestFactory
    Stream<DynamicTest> an_attribute_suits_a_role_that_takes_it_and_an_element_that_html_lets_have_it() {
        String rule = "aria-attribute-permitted";
        return Edge.tests(
                fails(rule, "an empty attribute is there too", "<button aria-sort=''>x</button>"),
                leavesAlone(rule, "a global one on no role", "<div aria-busy=true aria-haspopup=true>x</div>"),
                fails(rule, "one of some roles on no role", "<span aria-expanded=true>x</span>"),
                fails(rule, "a name where none may be", "<strong aria-label=x>x</strong>"),
                fails(rule, "a name on a role taken away", "<div role=none aria-label=x>x</div>"),
                fails(rule, "a role description where none may be", "<span aria-roledescription=x>x</span>"),
                leavesAlone(rule, "a player is like an application", "<audio controls aria-expanded=true></audio>"),
                fails(rule, "but no more than that", "<audio controls aria-pressed=true></audio>"),
                leavesAlone(rule, "a date is like text", "<input type=date aria-readonly=true>"),
                fails(rule, "a password has no state of a box", "<input type=password aria-checked=true>"),
                fails(rule, "an element without role", "<label aria-checked=true>x</label>"),
                fails(rule, "a canvas", "<canvas aria-checked=true></canvas>"),
                leavesAlone(rule, "a canvas with a name", "<canvas aria-label=x></canvas>"),
                leavesAlone(rule, "nobody knows what another element is", "<x-y aria-checked=true>x</x-y>"),
                fails(rule, "no section takes it, named or not", "<section aria-checked=true>x</section>"),
                leavesAlone(rule, "a section may be a region", "<section aria-label=''>x</section>"),
                fails(rule, "no list item takes it, in a list or not", "<li aria-checked=true>x</li>"),
                leavesAlone(rule, "hidden", "<div hidden aria-checked=true>x</div>"),
                leavesAlone(rule, "inside a button", "<button><b aria-checked=true>x</b></button>"),
                leavesAlone(rule, "cell of a grid", "<table role=grid><tr><td aria-selected=true>x</table>"),
                fails(rule, "cell of a table", "<table><tr><td aria-selected=true>x</table>"),
                leavesAlone("aria-global-prohibited", "an empty one says nothing", "<div aria-label=''>x</div>"));
    }

    @TestFactory
    Stream<DynamicTest> a_value_is_of_the_type_that_aria_gives_the_attribute() {
        String rule = "aria-attribute-value";
        return Edge.tests(
                leavesAlone(rule, "no value", "<div aria-live>x</div>"),
                leavesAlone(rule, "true or false", "<div aria-atomic=true>x</div>"),
                fails(rule, "true or false, and no third", "<div aria-atomic=mixed>x</div>"),
                leavesAlone(rule, "tristate", "<div role=checkbox aria-checked=mixed>x</div>"),
                fails(rule, "undefined is no tristate of two", "<div role=button aria-expanded=mixed>x</div>"),
                leavesAlone(rule, "undefined", "<div role=button aria-expanded=undefined>x</div>"),
                leavesAlone(rule, "integer", "<div role=heading aria-level=2>x</div>"),
                leavesAlone(rule, "integer without a fraction", "<div role=heading aria-level=2.0>x</div>"),
                fails(rule, "integer with a fraction", "<div role=heading aria-level=1.5>x</div>"),
                fails(rule, "integer with a unit", "<div role=heading aria-level=2px>x</div>"),
                leavesAlone(rule, "a number of rows that nobody knows", "<div role=table aria-rowcount=-1></div>"),
                leavesAlone(rule, "number", "<div role=slider aria-valuenow=-1.5>x</div>"),
                leavesAlone(rule, "number with an exponent", "<div role=slider aria-valuenow=1e3>x</div>"),
                fails(rule, "number with a comma", "<div role=slider aria-valuenow=1,5>x</div>"),
                fails(rule, "number with a unit", "<div role=slider aria-valuenow=5%>x</div>"),
                leavesAlone(rule, "an id that does not exist", "<input aria-activedescendant=a>"),
                fails(rule, "two ids for one", "<input aria-activedescendant='a b'>"),
                leavesAlone(rule, "list of ids", "<input aria-controls='a b'>"),
                leavesAlone(rule, "token in any case", "<div aria-live=POLITE>x</div>"),
                fails(rule, "two tokens for one", "<div aria-live='polite off'>x</div>"),
                leavesAlone(rule, "list of tokens", "<div aria-relevant='text additions'>x</div>"),
                fails(rule, "list with commas", "<div aria-relevant=text,additions>x</div>"),
                fails(rule, "hidden elements count", "<div hidden aria-live=loud>x</div>"),
                fails(rule, "drawings count", "<svg aria-hidden=yes></svg>"),
                leavesAlone(rule, "formulas do not", "<math aria-live=loud></math>"));
    }

    @TestFactory
    Stream<DynamicTest> a_name_that_aria_does_not_define_is_found_wherever_it_stands() {
        String rule = "aria-attribute-exists";
        return Edge.tests(
                fails(rule, "hidden elements count", "<p hidden aria-foo=x>x</p>"),
                fails(rule, "formulas count", "<math aria-foo=x></math>"),
                fails(rule, "names in capitals", "<p ARIA-LABELEDBY=x>x</p>"),
                fails(rule, "nothing after the hyphen", "<p aria-=x>x</p>"),
                leavesAlone(rule, "what only contains aria", "<p data-aria-x=x ariax=x>x</p>"),
                leavesAlone(rule, "what is no longer recommended", "<p aria-grabbed=true>x</p>"));
    }
}
