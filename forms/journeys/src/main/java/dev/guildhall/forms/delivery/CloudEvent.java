package dev.guildhall.forms.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A submission as a CloudEvent 1.0.
 *
 * @param id the reference, so that source and id name the same event at every attempt
 * @param source the journey that it comes from
 * @param type what kind of event it is
 * @param time when the person submitted
 * @param language the language in which they did, as the extension attribute {@code language}
 * @param schema where the schema of the data is
 * @param data the submission as JSON
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents 1.0.2</a>
 */
record CloudEvent(
        String id, URI source, String type, Instant time, String language, Optional<URI> schema, String data) {

    /** The media type of the structured mode. */
    static final String MEDIA_TYPE = "application/cloudevents+json";

    CloudEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(data, "data");
    }

    /** What it is and where from, never the data. */
    @Override
    public String toString() {
        return type + " " + id + " of " + source;
    }
}
