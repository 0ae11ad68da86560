package dev.guildhall.forms.schema;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.Journey;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of what a journey submits, made from its record and the Jakarta constraints on it.
 *
 * <pre>{@code
 * String schema = SubmissionSchema.of(journey)
 *         .withId(URI.create("https://forms.example.gov.uk/permit/1/schema.json"))
 *         .json();
 * }</pre>
 *
 * <p>Every submission that {@link SubmissionJson} writes keeps to it. Size, pattern, minimum, maximum, the constants of an
 * enum and assertions become keywords; a constraint without an exact counterpart (past, email, one of the team's own, a
 * pattern that JSON Schema reads otherwise) adds none. A property is required when every route through the journey asks it.
 * {@code @PersonalData} becomes {@code "x-personal-data": true}, a question's English wording the title. Immutable.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
public final class SubmissionSchema {

    private final Journey<?> journey;
    private final ValueType.OfRecord type;
    private final @Nullable URI id;

    private SubmissionSchema(Journey<?> journey, ValueType.OfRecord type, @Nullable URI id) {
        this.journey = journey;
        this.type = type;
        this.id = id;
    }

    /**
     * The schema of this journey's submissions.
     *
     * @throws IllegalArgumentException when its record holds what {@link SubmissionJson} does not write
     */
    public static SubmissionSchema of(Journey<?> journey) {
        return new SubmissionSchema(journey, RecordTypes.of(journey.shape().type()), null);
    }

    /** The same schema, which can be found at this address. */
    public SubmissionSchema withId(URI address) {
        return new SubmissionSchema(journey, type, address);
    }

    /** The schema as JSON. */
    public String json() {
        Map<String, String> titles = new HashMap<>();
        journey.questions()
                .forEach((property, question) ->
                        titles.put(property, question.wording().in(Language.ENGLISH)));
        return SchemaJson.write(
                type,
                Optional.ofNullable(id),
                journey.service().name().in(Language.ENGLISH),
                titles,
                AlwaysAsked.by(journey));
    }
}
