package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.schema.SubmissionSchema;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers with the schemas of what is submitted, for whoever receives submissions. They are the same for everybody. */
final class PublishedSchemas implements Aside {

    private static final String MEDIA_TYPE = "application/schema+json";
    private static final String ONE_HOUR = "public, max-age=3600";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}[.]json");

    private final Map<String, byte[]> schemas = new HashMap<>();
    private final Replies replies;

    /**
     * @throws IllegalStateException when one does not say where it is, or is elsewhere than beside the journey's pages
     */
    PublishedSchemas(List<SubmissionSchema> published, Addresses addresses, Replies replies) {
        this.replies = replies;
        for (SubmissionSchema schema : published) {
            String path = schema.id().filter(URI::isAbsolute).map(URI::getPath).orElse("");
            String beside = addresses.start() + "/";
            if (!path.startsWith(beside)
                    || !NAME.matcher(path.substring(beside.length())).matches()) {
                throw new IllegalStateException("A schema cannot be served at "
                        + schema.id().map(URI::toString).orElse("no address")
                        + ": give it, with withId(...), the whole address of a name that ends with .json beside the"
                        + " journey's pages, such as https://forms.example.gov.uk" + beside + "schema-1.json");
            }
            if (schemas.put(path, schema.json().getBytes(StandardCharsets.UTF_8)) != null) {
                throw new IllegalStateException(
                        "Two schemas are to be served at " + path + ": give each its own address");
            }
        }
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        return Optional.ofNullable(schemas.get(path))
                .map(schema -> Methods.of(visit.request()).isReading()
                        ? FormsResponse.bytes(200, MEDIA_TYPE, schema).withHeader("Cache-Control", ONE_HOUR)
                        : replies.notAllowed(visit, Methods.READING));
    }
}
