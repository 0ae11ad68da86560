package example.benchmarks.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.httpserver.JdkHttpAdapter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Our side: the journey on the JDK's server, sealed drafts in memory or in PostgreSQL. Prints its port, ends with its input;
 * {@code GET /heap} collects garbage and answers with the bytes of the heap.
 */
final class JourneyServer {

    static final int THREADS = 16;

    private JourneyServer() {}

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.createContext("/", JdkHttpAdapter.of(Stores.handlerOf(args)));
        server.createContext("/heap", JourneyServer::heap);
        server.start();
        System.out.println("PORT " + server.getAddress().getPort());
        while (System.in.read() >= 0) {
            // until it ends
        }
        System.exit(0);
    }

    private static void heap(HttpExchange exchange) throws IOException {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        byte[] body = Long.toString(used).getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
