package dev.guildhall.components.multifileupload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a multipart request (RFC 7578), as far as browsers use it.
 *
 * @param bytes its content, a character for each byte
 */
record Part(String name, String fileName, String bytes) {

    private static final Pattern NAME = Pattern.compile("[ ;]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("[ ;]filename=\"([^\"]*)\"");

    static List<Part> of(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String boundary = "--" + type.substring(type.indexOf("boundary=") + "boundary=".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
        return Pattern.compile(Pattern.quote(boundary))
                .splitAsStream(body)
                .filter(part -> part.contains("\r\n\r\n"))
                .map(Part::parse)
                .toList();
    }

    private static Part parse(String part) {
        int end = part.indexOf("\r\n\r\n");
        String headers = new String(part.substring(0, end).getBytes(ISO_8859_1), UTF_8);
        String content = part.substring(end + 4, part.length() - 2);
        return new Part(first(NAME, headers), first(FILE_NAME, headers), content);
    }

    private static String first(Pattern pattern, String headers) {
        Matcher matcher = pattern.matcher(headers);
        return matcher.find() ? matcher.group(1) : "";
    }

    String text() {
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }
}
