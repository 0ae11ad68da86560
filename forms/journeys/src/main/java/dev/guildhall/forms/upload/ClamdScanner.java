package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A virus scanner that asks ClamAV's daemon, clamd, over TCP or a Unix socket.
 *
 * <pre>{@code
 * VirusScanner scanner = ClamdScanner.at("clamd.internal", 3310);
 * VirusScanner local = ClamdScanner.at(Path.of("/run/clamav/clamd.ctl"));
 * }</pre>
 *
 * <p>Each file is streamed over a connection of its own. Connecting, each step of sending and the answer may take {@link
 * #patience} each, and sending {@value #MOST_STEPS} times that in all: 6 minutes from the beginning to the end, unless said
 * otherwise. What clamd does not answer in time, refuses for its size, answers in words that it has not, or cannot read is {@link Verdict.NotScanned}: let its {@code StreamMaxLength} be at least what the questions take. The connection is
 * not encrypted; keep it within one machine or a private network.
 *
 * @see <a href="https://docs.clamav.net/manual/Usage/Scanning.html#clamd">ClamAV: clamd, INSTREAM</a>
 */
public final class ClamdScanner implements VirusScanner {

    /** How long clamd may take, for connecting and for each step of a scan, unless said otherwise. */
    public static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(30);

    /** How many times its patience clamd may take in all to read a file, however steadily it goes on. */
    public static final int MOST_STEPS = 10;

    private static final int CHUNK = 64 * 1024;
    private static final int MAX_REPLY = 4 * 1024;

    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final SocketAddress address;
    private final Duration patience;

    private ClamdScanner(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** Asks over TCP; the name is looked up anew for each file. */
    public static ClamdScanner at(String host, int port) {
        return new ClamdScanner(InetSocketAddress.createUnresolved(host, port), DEFAULT_PATIENCE);
    }

    /** Asks over a Unix socket. */
    public static ClamdScanner at(Path socket) {
        return new ClamdScanner(UnixDomainSocketAddress.of(socket), DEFAULT_PATIENCE);
    }

    /** The same with another limit for connecting and for each step of a scan. */
    public ClamdScanner patience(Duration limit) {
        return new ClamdScanner(address, limit);
    }

    /** Whether clamd is there and answers. */
    public boolean ping() {
        try (PatientChannel clamd = connect()) {
            clamd.write(command("zPING"));
            return reply(clamd).equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        try (PatientChannel clamd = connectOrNull()) {
            return clamd == null ? new Verdict.NotScanned("clamd cannot be reached") : scan(clamd, content);
        }
    }

    private PatientChannel connect() throws IOException {
        if (address instanceof InetSocketAddress inet) {
            InetSocketAddress resolved = new InetSocketAddress(inet.getHostString(), inet.getPort());
            return PatientChannel.connect(SocketChannel.open(), resolved, patience);
        }
        return PatientChannel.connect(SocketChannel.open(StandardProtocolFamily.UNIX), address, patience);
    }

    private @Nullable PatientChannel connectOrNull() {
        try {
            return connect();
        } catch (IOException | RuntimeException away) {
            return null;
        }
    }

    private Verdict scan(PatientChannel clamd, InputStream content) throws IOException {
        clamd.allow(patience.multipliedBy(MOST_STEPS));
        byte[] buffer = new byte[CHUNK];
        boolean cutShort = !sent(clamd, command("zINSTREAM"));
        for (int read = content.readNBytes(buffer, 0, CHUNK);
                read > 0 && !cutShort;
                read = content.readNBytes(buffer, 0, CHUNK)) {
            cutShort = !sent(clamd, length(read)) || !sent(clamd, ByteBuffer.wrap(buffer, 0, read));
        }
        cutShort = cutShort || !sent(clamd, length(0));
        try {
            return verdict(reply(clamd), cutShort);
        } catch (IOException noReply) {
            return new Verdict.NotScanned("clamd gave no answer");
        }
    }

    /** Whether clamd took it: it hangs up on a file that is too long, after it has said so. */
    private static boolean sent(PatientChannel clamd, ByteBuffer bytes) {
        try {
            clamd.write(bytes);
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    private static ByteBuffer command(String name) {
        return ByteBuffer.wrap((name + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).flip();
    }

    /** The whole answer within the patience of one step, so that nobody waits for one that comes byte by byte. */
    private String reply(PatientChannel clamd) throws IOException {
        clamd.allow(patience);
        ByteBuffer reply = ByteBuffer.allocate(MAX_REPLY);
        while (reply.hasRemaining() && clamd.read(reply) >= 0) {
            if (reply.position() > 0 && reply.get(reply.position() - 1) == 0) {
                return new String(reply.array(), 0, reply.position() - 1, StandardCharsets.UTF_8);
            }
        }
        throw new IOException("clamd broke off its answer");
    }

    /** Clean only where clamd has seen all of it and says so. */
    private static Verdict verdict(String reply, boolean cutShort) {
        if (reply.startsWith("stream: ") && reply.endsWith(FOUND)) {
            return new Verdict.Infected(reply.substring("stream: ".length(), reply.length() - FOUND.length()));
        }
        if (reply.equals(CLEAN) && !cutShort) {
            return new Verdict.Clean();
        }
        return new Verdict.NotScanned(
                reply.contains("size limit exceeded")
                        ? "the file is longer than clamd's StreamMaxLength"
                        : "clamd could not scan it");
    }
}
