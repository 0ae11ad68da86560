package dev.guildhall.forms.signature;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a request is signed or verified.
 *
 * @param method the method, in capitals
 * @param target the whole address as the sender used it, which behind a proxy the receiver has to know
 * @param headers the header fields by their names in any case, each with its values in order
 */
public record SignedRequest(String method, URI target, Map<String, List<String>> headers) {
    public SignedRequest {
        headers = Map.copyOf(headers);
    }

    /** The values of a header field as one, with what RFC 9421, section 2.1, leaves of their white space. */
    Optional<String> header(String name) {
        List<String> values = new ArrayList<>();
        headers.forEach((field, all) -> {
            if (field.equalsIgnoreCase(name)) {
                all.forEach(value -> values.add(value.strip()));
            }
        });
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    /** The method and the host, for the rest may be personal data. */
    @Override
    public String toString() {
        return method + " " + target.getHost();
    }
}
