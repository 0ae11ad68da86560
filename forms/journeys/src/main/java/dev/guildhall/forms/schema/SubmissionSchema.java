package dev.guildhall.forms.schema;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.Journey;
import java.net.URI;
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
 * pattern that JSON Schema reads otherwise) adds none. A property is required when every route through the journey asks it, one of a
 * list's items when every route through the pages about an item does; a list has as many items as its page lets through.
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
        return new SubmissionSchema(
                journey, Passwords.leftOutOf(RecordTypes.of(journey.shape().type())), null);
    }

    /** The schema of what {@link SubmissionJson#withPasswordHashes} writes. */
    public SubmissionSchema withPasswordHashes() {
        return new SubmissionSchema(journey, RecordTypes.of(type.type()), id);
    }

    /** The same schema, which can be found at this address. */
    public SubmissionSchema withId(URI address) {
        return new SubmissionSchema(journey, type, address);
    }

    /** Where it can be found; empty when it does not say. */
    public Optional<URI> id() {
        return Optional.ofNullable(id);
    }

    /** The schema as JSON. */
    public String json() {
        return SchemaJson.write(type, id(), journey.service().name().in(Language.ENGLISH), AlwaysAsked.by(journey));
    }
}
