package dev.guildhall.forms.question;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address that a lookup found; what it has not is the empty text. Never shows itself. */
public record FoundAddress(String line1, String line2, String town, String county, String postcode) {

    private static final int PARTS = 5;

    public FoundAddress {
        Objects.requireNonNull(line1, "line1");
        Objects.requireNonNull(line2, "line2");
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(county, "county");
        Objects.requireNonNull(postcode, "postcode");
    }

    /** An address of one line. */
    public static FoundAddress of(String line1, String town, String postcode) {
        return new FoundAddress(line1, "", town, "", postcode);
    }

    private List<String> parts() {
        return List.of(line1, line2, town, county, postcode);
    }

    /** The address on one line, to choose from. */
    String inOneLine() {
        return parts().stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** The address as the value of an option. */
    String encoded() {
        return parts().stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #encoded} wrote; empty when it is something else. */
    static Optional<FoundAddress> decode(String encoded) {
        String[] parts = encoded.split("&", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            List<String> plain = Stream.of(parts)
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList();
            return Optional.of(new FoundAddress(plain.get(0), plain.get(1), plain.get(2), plain.get(3), plain.get(4)));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "FoundAddress";
    }
}
