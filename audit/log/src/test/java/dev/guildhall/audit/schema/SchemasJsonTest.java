package dev.guildhall.audit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasJsonTest {

    @Test
    void schemas_are_read_as_they_stand_in_a_file() {
        AuditSchemas schemas = SchemasJson.read("""
                {"actions": {
                  "permit.granted": {
                    "fields": {"months": {"type": "integer"}, "holder": {"type": "text", "personal": true}},
                    "retention": "casework"
                  },
                  "permit.revoked": {}
                }}""");

        assertThat(schemas.actions())
                .containsExactlyInAnyOrder(
                        ActionSchema.of("permit.granted")
                                .personalText("holder")
                                .integer("months")
                                .retention("casework")
                                .build(),
                        ActionSchema.of("permit.revoked").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | The text of the schemas is not a JSON object",
                "{\"action\":{}} | The text of the schemas has \"action\", which is unknown: did you mean \"actions\"?",
                "{\"actions\":{\"a\":{\"field\":{}}}} | did you mean \"fields\"?",
                "{\"actions\":{\"a\":{\"fields\":{\"n\":{\"type\":\"number\"}}}}} | has the type \"number\": give",
                "{\"actions\":{\"a\":{\"fields\":{\"n\":{}}}}} | has a type that is not a string",
                "{\"actions\":{\"a\":{\"fields\":{\"n\":{\"type\":\"text\",\"personal\":1}}}}} | neither true nor false",
                "{\"actions\":{\"A\":{}}} | is not made of lower-case words",
                "{\"actions\":{\"a\":{\"retention\":\"Long\"}}} | The retention class of a is not",
                "{ | The schemas are no JSON",
            })
    void what_is_wrong_is_told_with_its_place_and_the_mend(String json, String message) {
        assertThatThrownBy(() -> SchemasJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
