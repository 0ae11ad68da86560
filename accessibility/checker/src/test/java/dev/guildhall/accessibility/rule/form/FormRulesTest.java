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
