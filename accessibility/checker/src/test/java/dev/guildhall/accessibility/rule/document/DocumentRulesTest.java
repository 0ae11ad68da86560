package dev.guildhall.accessibility.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class DocumentRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                new PlantedFault(
                        "page-title",
                        "<!doctype html><html lang=\"en\"><head></head><body><p>Hello</p></body></html>",
                        "The page has no title.",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><p>Hello</p></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                new PlantedFault(
                        "page-title",
                        "<!doctype html><html lang=\"en\"><head><title> </title></head><body><p>Hello</p></body></html>",
                        "The page's title is empty.",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><p>Hello</p></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                new PlantedFault(
                        "page-language",
                        "<!doctype html><html><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "The page does not say which language it is in.",
                        "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                new PlantedFault(
                        "page-language",
                        "<!doctype html><html xml:lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "The page says its language in xml:lang only, which browsers ignore in HTML.",
                        "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                new PlantedFault(
                        "page-language-valid",
                        "<!doctype html><html lang=\"english\"><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "\"english\" is not a language tag, so it says nothing.",
                        "<!doctype html><html lang=\"cy\"><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "<!doctype html><html><head><title>x</title></head><body><p>Hello</p></body></html>"),
                PlantedFault.inBody(
                        "element-language-valid",
                        "<p lang=\"welsh\">Croeso</p>",
                        "\"welsh\" is not a language tag, so it says nothing.",
                        "<p lang=\"cy-GB\">Croeso</p>"));
    }

    @Test
    void a_title_that_a_script_may_set_is_a_question() {
        assertThat(PlantedFault.outcomesOf("page-title", "<html lang=en><script>document.title = name</script>"))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void a_code_of_three_letters_that_no_table_knows_is_a_question() {
        assertThat(PlantedFault.outcomesOf("page-language-valid", "<html lang=aqq><title>x</title>"))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }
}
