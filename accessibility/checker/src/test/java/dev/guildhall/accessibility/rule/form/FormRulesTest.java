package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.planted.PlantedFault;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public class FormRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "error-message-wording",
                        "<p class=\"error-message\">Phone number is not valid</p><input aria-label=\"Phone number\">",
                        "This error message does not say what is wrong, nor how to put it right.",
                        "<p class=\"error-message\">Enter a phone number, like 01632 960 001</p><input aria-label=\"Phone number\">"),
                PlantedFault.inBody(
                        "error-message-wording",
                        "<input aria-label=\"Age\"><span class=\"error\">Error!</span>",
                        "This error message does not say what is wrong, nor how to put it right.",
                        "<input aria-label=\"Age\"><span class=\"error\">Error!</span> <span>Age must be 18 or over</span>"),
                PlantedFault.inBody(
                        "error-message-reaches",
                        "<p class=\"error\" aria-hidden=\"true\">Enter your age</p><input aria-label=\"Age\">",
                        "People see this error message, and a screen reader never says it.",
                        "<p class=\"error\">Enter your age</p><input aria-label=\"Age\">"),
                PlantedFault.inBody(
                        "hint-described",
                        "<label for=\"a\">Number</label><p class=\"form-hint\">On your payslip</p><input id=\"a\">",
                        "This hint is not read out with the field that it explains.",
                        "<label for=\"a\">Number</label><p class=\"form-hint\" id=\"h\">On your payslip</p><input id=\"a\" aria-describedby=\"h\">"),
                PlantedFault.inBody(
                        "label-has-field",
                        "<label for=\"b\">Name</label><input id=\"a\">",
                        "This label belongs to no field: nothing has the id that its for names.",
                        "<label for=\"a\">Name</label><input id=\"a\">"),
                PlantedFault.inBody(
                        "label-has-field",
                        "<label>Name</label><input>",
                        "This label belongs to no field: it holds none, and has no for.",
                        "<label>Name <input></label>"),
                new PlantedFault(
                        "select-changes-page",
                        PlantedFault.page("<select onchange=\"location = value\"></select>"),
                        "Choosing here leads away at once, while people who use a keyboard are still going through the options.",
                        PlantedFault.page("<p>Nothing of the kind.</p>"),
                        PlantedFault.page("<p>Nothing of the kind.</p>")),
                PlantedFault.inBody(
                        "fieldset-legend",
                        "<fieldset><input aria-label=\"Name\"></fieldset>",
                        "This group of fields has no legend.",
                        "<fieldset><legend>Who?</legend><input aria-label=\"Name\"></fieldset>"),
                PlantedFault.inBody(
                        "fieldset-legend",
                        "<fieldset><legend> </legend></fieldset>",
                        "The legend of this group is empty.",
                        "<fieldset><legend>Who?</legend></fieldset>"),
                PlantedFault.inBody(
                        "choices-grouped",
                        "<h2>Are you sure?</h2><input type=\"radio\" name=\"a\" aria-label=\"Yes\"><input type=\"radio\" name=\"a\" aria-label=\"No\">",
                        "These choices stand in no group, so the question is not read out with them.",
                        "<div role=\"group\"><input type=\"radio\" name=\"a\" aria-label=\"Yes\"><input type=\"radio\" name=\"a\" aria-label=\"No\"></div>"),
                PlantedFault.inBody(
                        "one-label",
                        "<label for=\"a\">Date</label><label for=\"a\">Day</label><input id=\"a\">",
                        "This field has 2 labels; some assistive technology reads the first only.",
                        "<label for=\"a\">Date</label><input id=\"a\">"),
                PlantedFault.inBody(
                        "autocomplete-valid",
                        "<input autocomplete=\"surname\">",
                        "HTML knows no purpose \"surname\", so browsers ignore autocomplete=\"surname\".",
                        "<input autocomplete=\"family-name\">"),
                PlantedFault.inBody(
                        "autocomplete-valid",
                        "<input autocomplete=\"work\">",
                        "autocomplete=\"work\" says no purpose.",
                        "<input autocomplete=\"work email\">"),
                PlantedFault.inBody(
                        "autocomplete-valid",
                        "<input autocomplete=\"home postal-code\">",
                        "In autocomplete=\"home postal-code\", \"home\" may stand only before tel, email or impp.",
                        "<input autocomplete=\"section-a shipping postal-code\">"),
                PlantedFault.inBody(
                        "autocomplete-valid",
                        "<input autocomplete=\"email tel\">",
                        "In autocomplete=\"email tel\", \"tel\" must not follow the purpose \"email\".",
                        "<input autocomplete=\"email webauthn\">"));
    }
}
