package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.option.OptionsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentsTest {

    @Test
    void options_as_json_give_the_same_record_as_java() {
        Component parsed = Components.parse("button", "{\"text\": \"Continue\", \"preventDoubleClick\": true}");

        assertThat(parsed)
                .isEqualTo(
                        Button.builder().text("Continue").preventDoubleClick().build());
    }

    @ParameterizedTest
    @MethodSource("dev.guildhall.components.Components#names")
    void every_documented_option_is_understood(String component) {
        String options = new DocumentedOptions("x", name -> true).of(component);

        assertThat(Components.render(component, options)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buton        | {}                                   | There is no component \"buton\"; did you mean \"button\"?",
                "button       | {\"txt\": 1}                         | button: unknown option \"txt\"; did you mean \"text\"?",
                "radios       | {\"items\": [{}, {\"chcked\": 1}]}   | radios.items[1]: unknown option \"chcked\"; did you mean \"checked\"?",
                "input        | {\"label\": {\"clases\": \"\"}}      | input.label: unknown option \"clases\"; did you mean \"classes\"?",
                "input        | {\"hint\": \"Help\"}                 | input: option \"hint\" is no object: Help",
                "radios       | {\"items\": \"Yes\"}                 | radios: option \"items\" is no list: Yes",
                "radios       | {\"items\": [\"Yes\"]}               | radios: option \"items\" holds something that is no object: Yes",
                "textarea     | {\"rows\": \"many\"}                 | textarea: option \"rows\" is no whole number: many",
                "textarea     | {\"rows\": \"05\"}                    | textarea: option \"rows\" is no whole number: 05",
                "character-count | {\"maxlength\": \"0\"}             | character-count: option \"maxlength\" is a zero written as text; leave it out for no limit",
                "tag          | {\"attributes\": \"hidden\"}          | tag: option \"attributes\" is no object: hidden; write it as {\"name\": \"value\"}",
                "tag          | []                                   | tag: the options are no JSON object; write them as {\"option\": value}",
                "tag          | ''                                   | tag: the options are no JSON object; write them as {\"option\": value}",
            })
    void what_is_wrong_is_said_with_where_and_what_was_meant(String component, String options, String message) {
        assertThatThrownBy(() -> Components.parse(component, options))
                .isInstanceOf(OptionsException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "input      | {'label': {'text': 'A'}, 'hint': {'text': 'B'}}            | id=\"undefined-hint\"",
                "input      | {'label': {'text': 'A'}, 'name': null, 'hint': {'text': 'B'}} | aria-describedby=\"null-hint\"",
                "input      | {'label': {'text': 'A'}, 'name': 0}                         | <label class=\"govuk-label\">",
                "input      | {'name': 'a', 'disabled': ''}                               | type=\"text\" disabled=\"\">",
                "radios     | {'items': [{'text': 'A'}, {'text': 'B'}]}                   | id=\"undefined-2\"",
                "button     | {'text': 'A', 'preventDoubleClick': 0}                      | <button type=\"submit\" data-prevent-double-click=\"0\" class",
                "tag        | {'text': 'A', 'attributes': ' hidden'}                      | class=\"govuk-tag\" hidden>",
                "label      | {'html': ' '}                                               | <label class=\"govuk-label\">",
                "date-input | {'id': 'a', 'items': [{'name': null}]}                      | id=\"a-null\" name=\"null\"",
            })
    void what_is_missing_or_odd_is_written_as_the_reference_writes_it(String component, String options, String part) {
        assertThat(Components.render(component, options.replace('\'', '"'))).contains(part);
    }

    @Test
    void an_attribute_with_an_impossible_name_is_refused() {
        assertThatThrownBy(() -> Components.parse("tag", "{\"attributes\": {\"on click\": \"x\"}}"))
                .isInstanceOf(OptionsException.class)
                .hasMessageStartingWith("tag.attributes: \"on click\" is not an attribute's name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text': 1}             | line 1, column 2:",
                "{\"text\": \"a\",\\n }  | line 2, column 2:",
                "{\"text\": \"a\"        | line 1, column",
                "{\"text\": tru}         | line 1, column",
                "{} {}                   | line 1, column",
            })
    void malformed_json_is_refused_with_line_and_column(String options, String where) {
        assertThatThrownBy(() -> Components.parse("tag", options.replace("\\n", "\n")))
                .isInstanceOf(OptionsException.class)
                .hasMessageStartingWith("tag: the options are not valid JSON at ")
                .hasMessageContaining(where);
    }

    @Test
    void options_nested_too_deeply_are_refused() {
        String deep = "{\"a\":".repeat(101) + "1" + "}".repeat(101);

        assertThatThrownBy(() -> Components.parse("tag", deep))
                .isInstanceOf(OptionsException.class)
                .hasMessageContaining("depth (101) exceeds the maximum allowed (100");
    }

    @Test
    void options_that_are_too_long_are_refused() {
        String huge = "{\"text\": \"" + "x".repeat(5_000_000) + "\"}";

        assertThatThrownBy(() -> Components.parse("tag", huge))
                .isInstanceOf(OptionsException.class)
                .hasMessage("tag: the options have 5000012 characters; at most 5000000 are read");
    }
}
