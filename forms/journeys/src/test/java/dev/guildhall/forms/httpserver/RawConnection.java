package dev.guildhall.forms.httpserver;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that sends exactly the bytes that it is told to, which no decent HTTP client does. */
final class RawConnection implements Closeable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    record Response(String head, String body) {}

    private final Socket socket = new Socket();
    private final InputStream in;

    RawConnection(InetSocketAddress server) throws IOException {
        socket.setSoTimeout(10_000);
        socket.connect(server);
        in = new BufferedInputStream(socket.getInputStream());
    }

    void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Sends, and stops where the server has hung up. */
    void sendAsFarAsTaken(String bytes) throws IOException {
        try {
            send(bytes);
        } catch (SocketException hungUp) {
            socket.shutdownInput();
        }
    }

    /** The status line and headers of the next response. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            head.append((char) b);
        }
        return head.toString();
    }

    Response response() throws IOException {
        String head = head();
        Matcher length = LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return new Response(head, new String(body, StandardCharsets.UTF_8));
    }

    /** The status of the next response, or 0 where the server hung up without one. */
    int statusOrClosed() throws IOException {
        try {
            String head = head();
            return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
        } catch (SocketException hungUp) {
            return 0;
        }
    }

    /** Whether the server has closed the connection. */
    boolean atEnd() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
