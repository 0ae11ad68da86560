package example.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/** What the gallery answers to a request. */
record Answer(int status, Map<String, String> headers, byte[] body) {

    static Answer html(int status, String html) {
        return of(status, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType, "Cache-Control", "no-cache"), body);
    }

    static Answer seeOther(String location) {
        return new Answer(303, Map.of("Location", location), new byte[0]);
    }

    Answer with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Answer(status, all, body);
    }
}
