package dev.guildhall.accessibility.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class LanguageRulesTest {
    private static final String WELSH = "Mae angen i chi anfon eich cais cyn diwedd y mis";

    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                new PlantedFault(
                        "page-language-fits",
                        "<html lang=fr><title>Apply for your permit</title><p>You need to apply before your permit ends</p>",
                        "The page is in English, with words such as \"before\", \"permit\", \"apply\", \"need\", but its lang attribute says French.",
                        "<html lang=en><title>Permits</title><p>You need to apply before your permit ends</p>",
                        "<html lang=en><title>A</title><p>1</p>"),
                PlantedFault.inBody(
                        "element-language-fits",
                        "<p lang=en>" + WELSH + "</p>",
                        "This text is in Welsh, with words such as \"anfon\", \"angen\", \"cais\", \"eich\", but its lang attribute says English.",
                        "<p lang=cy>" + WELSH + "</p>"));
    }

    @Test
    void letters_that_a_language_is_not_written_in_are_a_fault() {
        assertThat(PlantedFault.outcomesOf(
                        "element-language-fits",
                        PlantedFault.page("<p lang=en>Добро пожаловать на сайт нашего города</p>")))
                .extracting(Outcome::term)
                .containsExactly("failed");
    }

    @Test
    void a_word_or_two_are_no_fault() {
        assertThat(Stream.of("Cymraeg", "Bryn yr Haf", "Senedd Cymru", "c'est la vie")
                        .flatMap(words -> PlantedFault.outcomesOf(
                                "element-language-fits", PlantedFault.page("<p lang=en>" + words + "</p>"))
                                .stream()))
                .extracting(Outcome::term)
                .doesNotContain("failed");
    }

    @Test
    void code_addresses_and_what_is_not_translated_are_in_no_language() {
        assertThat(
                        PlantedFault.outcomesOf(
                                "page-language-fits",
                                "<html lang=fr><title>X</title><code>if this then that else for each of the</code>"
                                        + "<address>The House on the Hill, by the Green</address><p translate=no>We are the people who are here</p>"))
                .extracting(Outcome::term)
                .containsExactly("inapplicable");
    }

    @Test
    void one_component_in_another_language_makes_no_page_of_that_language() {
        String message = "<p>Gwall: " + WELSH + "</p>";

        assertThat(pageVerdict("<html lang=en><title>Fixture</title><h1>Fixture</h1>" + message))
                .isEqualTo("cantTell");
        assertThat(pageVerdict("<html lang=en><title>Anfon eich cais</title><h1>Fixture</h1>" + message))
                .isEqualTo("failed");
        assertThat(pageVerdict("<html lang=en><title>Fixture</title><h1>Fixture</h1>" + message.repeat(3)))
                .isEqualTo("failed");
    }

    private static String pageVerdict(String page) {
        return PlantedFault.outcomesOf("page-language-fits", page).get(0).term();
    }

    @Test
    void a_sentence_that_two_languages_share_is_no_fault() {
        assertThat(PlantedFault.outcomesOf(
                        "element-language-fits", PlantedFault.page("<p lang=fr>Paul put dire comment on tape</p>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Property(tries = 300)
    void text_of_the_words_of_a_language_never_fails_for_that_language(@ForAll("textInItsLanguage") List<String> text) {
        String language = text.get(0);

        assertThat(PlantedFault.outcomesOf(
                        "element-language-fits",
                        PlantedFault.page(
                                "<p lang=" + language + ">" + String.join(" ", text.subList(1, text.size())) + "</p>")))
                .extracting(Outcome::term)
                .doesNotContain("failed");
    }

    @Provide
    Arbitrary<List<String>> textInItsLanguage() {
        return Arbitraries.of(KnownWords.get().languages())
                .flatMap(language -> Arbitraries.of(KnownWords.get().wordsOf(language))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(40)
                        .map(words -> Stream.concat(Stream.of(language), words.stream())
                                .toList()));
    }
}
