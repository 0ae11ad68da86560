package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.schema.SubmissionSchema;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSchemaTest {

    private static final SubmissionSchema SCHEMA = SubmissionSchema.of(Permit.journey())
            .withId(URI.create("https://forms.example.gov.uk/permit/schema-1.json"));

    @Test
    void a_receiver_fetches_the_schema_from_its_own_address_and_starts_no_session() {
        JourneyHandler handler =
                JourneyHandler.of(Permit.journey()).serving(SCHEMA).build();

        FormsResponse found = handler.handle(FormsRequest.to("GET", "/permit/schema-1.json")
                .header("Accept", "application/json")
                .build());

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.bodyText()).isEqualTo(SCHEMA.json());
        assertThat(found.header("Content-Type")).contains("application/schema+json");
        assertThat(found.header("Set-Cookie")).isEmpty();
        assertThat(handler.handle(
                                FormsRequest.to("POST", "/permit/schema-1.json").build())
                        .status())
                .isEqualTo(405);
    }

    @Test
    void nothing_is_served_that_was_not_asked_for() {
        FormsResponse none = JourneyHandler.of(Permit.journey())
                .build()
                .handle(FormsRequest.to("GET", "/permit/schema-1.json").build());

        assertThat(none.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://forms.example.gov.uk/schema-1.json",
                "https://forms.example.gov.uk/permit/name",
                "https://forms.example.gov.uk/permit/a/schema.json",
                "/permit/schema-1.json",
                "urn:example:permit"
            })
    void a_schema_that_would_stand_elsewhere_is_refused_when_the_handler_is_built(String address) {
        SubmissionSchema elsewhere = SCHEMA.withId(URI.create(address));

        assertThatThrownBy(() ->
                        JourneyHandler.of(Permit.journey()).serving(elsewhere).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A schema cannot be served at " + address
                        + ": give it, with withId(...), the whole address of a name that ends with .json beside the journey's"
                        + " pages, such as https://forms.example.gov.uk/permit/schema-1.json");
    }

    @Test
    void two_schemas_at_one_address_are_refused() {
        assertThatThrownBy(() -> JourneyHandler.of(Permit.journey())
                        .serving(SCHEMA)
                        .serving(SCHEMA)
                        .build())
                .hasMessage("Two schemas are to be served at /permit/schema-1.json: give each its own address");
    }
}
