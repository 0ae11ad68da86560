package dev.guildhall.forms.signature;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is signed: a line for each covered component and one for the signature's parameters.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9421#section-2.5">RFC 9421, section 2.5</a>
 */
final class SignatureBase {

    private SignatureBase() {}

    /**
     * The base of a signature of this request.
     *
     * @param components the covered components in order: derived ones such as {@code @method}, and names of header fields
     * @param parameters the inner list of the components with the signature's parameters
     */
    static String of(SignedRequest request, List<String> components, String parameters) {
        return components.stream()
                .map(component -> "\"" + component + "\": " + value(request, component) + "\n")
                .collect(Collectors.joining("", "", "\"@signature-params\": " + parameters));
    }

    /** An inner list of these components. */
    static String list(List<String> components) {
        return components.stream().map(component -> '"' + component + '"').collect(Collectors.joining(" ", "(", ")"));
    }

    private static String value(SignedRequest request, String component) {
        URI target = request.target();
        return switch (component) {
            case "@method" -> request.method();
            case "@target-uri" -> target.toString();
            case "@scheme" -> target.getScheme().toLowerCase(Locale.ROOT);
            case "@authority" -> authority(target);
            case "@path" -> target.getRawPath().isEmpty() ? "/" : target.getRawPath();
            case "@query" -> "?" + (target.getRawQuery() == null ? "" : target.getRawQuery());
            default -> field(request, component);
        };
    }

    private static String field(SignedRequest request, String name) {
        if (name.startsWith("@") || !name.equals(name.toLowerCase(Locale.ROOT))) {
            throw new InvalidSignatureException("it covers a component that is not understood");
        }
        return request.header(name)
                .orElseThrow(() -> new InvalidSignatureException("it covers a header field that is not there"));
    }

    private static String authority(URI target) {
        boolean standard =
                target.getPort() < 0 || target.getPort() == ("https".equalsIgnoreCase(target.getScheme()) ? 443 : 80);
        String host = target.getHost().toLowerCase(Locale.ROOT);
        return standard ? host : host + ":" + target.getPort();
    }
}
