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
                        "viewport-zoom",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta name=\"viewport\" content=\"width=device-width, user-scalable=no\"></head><body><p>Hello</p></body></html>",
                        "user-scalable=no keeps people from zooming in.",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta name=\"viewport\" content=\"user-scalable=yes\"></head><body><p>Hello</p></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>"),
                new PlantedFault(
                        "viewport-zoom",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta name=\"viewport\" content=\"maximum-scale=1.5\"></head><body><p>Hello</p></body></html>",
                        "maximum-scale=1.5 keeps people from zooming to twice the size.",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta name=\"viewport\" content=\"maximum-scale=2\"></head><body><p>Hello</p></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>"),
                new PlantedFault(
                        "refresh-delay",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta http-equiv=\"refresh\" content=\"30; url=/\"></head><body><p>Hello</p></body></html>",
                        "The page reloads or leaves after 30 seconds, whatever people are doing.",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta http-equiv=\"refresh\" content=\"0; url=/\"></head><body><p>Hello</p></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>"),
                new PlantedFault(
                        "refresh-never",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta http-equiv=\"refresh\" content=\"72001\"></head><body><p>Hello</p></body></html>",
                        "The page reloads or leaves by itself after 72001 seconds.",
                        "<!doctype html><html lang=\"en\"><head><title>x</title><meta http-equiv=\"refresh\" content=\"0; url=/\"></head><body><p>Hello</p></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>"),
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
                new PlantedFault(
                        "page-language-same",
                        "<!doctype html><html lang=\"en\" xml:lang=\"fr\"><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "The page says that it is in \"en\", and in \"fr\".",
                        "<!doctype html><html lang=\"en\" xml:lang=\"en-GB\"><head><title>x</title></head><body><p>Hello</p></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>Hello</p></body></html>"),
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
