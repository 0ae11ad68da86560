package example.parkingpermit;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends exactly the bytes that it is told to, which no decent HTTP client does. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 20_000;

    /**
     * What came back.
     *
     * @param head the status line and the headers
     * @param body everything after them
     */
    record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        boolean hasHeader(String line) {
            return head.toLowerCase(Locale.ROOT)
                    .lines()
                    .anyMatch(header -> header.equals(line.toLowerCase(Locale.ROOT)));
        }
    }

    private RawRequest() {}

    /** Sends a request line and headers without the host, which is added, and reads until the service hangs up. */
    static Answer send(int port, String head) throws IOException {
        return send(port, head, "");
    }

    static Answer send(int port, String head, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = head.replace("\n", "\r\n") + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int split = all.indexOf("\r\n\r\n");
        if (split < 0) {
            throw new IOException("The service hung up without an answer");
        }
        return new Answer(all.substring(0, split), all.substring(split + 4));
    }
}
