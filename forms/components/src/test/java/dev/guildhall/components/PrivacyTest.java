package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A component that is logged tells nobody's answer. */
class PrivacyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "input | {'name': 'q', 'value': 'canary'}",
                "textarea | {'name': 'q', 'value': 'canary'}",
                "character-count | {'name': 'q', 'value': 'canary', 'maxlength': 10}",
                "password-input | {'name': 'q', 'value': 'canary'}",
                "select | {'name': 'q', 'value': 'canary', 'items': [{'value': 'canary', 'text': 'canary'}]}",
                "radios | {'name': 'q', 'value': 'canary', 'items': [{'value': 'canary', 'text': 'canary'}]}",
                "checkboxes | {'name': 'q', 'values': ['canary'], 'items': [{'value': 'canary', 'text': 'canary'}]}",
                "date-input | {'id': 'q', 'items': [{'name': 'day', 'value': 'canary'}]}"
            })
    void an_answer_is_shown_on_the_page_and_not_in_the_text_of_the_object(String component, String options) {
        Component control = Components.parse(component, options.replace('\'', '"'));

        assertThat(control.toHtml().toString()).contains("canary");
        assertThat(control.toString()).contains("q").doesNotContain("canary");
    }
}
