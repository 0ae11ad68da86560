package dev.guildhall.forms.upload;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Something on a real socket that is taken for clamd and is none. */
public final class BadClamd implements AutoCloseable {

    private static final int PAUSE_MILLIS = 5;

    /** What it does with whoever asks it. */
    public enum Manner {
        TAKES_NOTHING_AND_SAYS_NOTHING,
        TAKES_EVERYTHING_AND_SAYS_NOTHING,
        HANGS_UP_AT_ONCE,
        HANGS_UP_AMID_THE_FILE,
        HANGS_UP_AMID_ITS_ANSWER,
        SAYS_NOTHING_OF_THE_FILE,
        SAYS_CLEAN_AND_MORE,
        TALKS_WITHOUT_END,
        TALKS_BYTE_BY_BYTE,
        SPEAKS_ANOTHER_PROTOCOL
    }

    private final Manner manner;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);

    private BadClamd(Manner manner) throws IOException {
        this.manner = manner;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** One that listens from now on until closed. */
    public static BadClamd of(Manner manner) throws IOException {
        BadClamd clamd = new BadClamd(manner);
        clamd.threads.execute(clamd::listen);
        return clamd;
    }

    /** Where it listens, on this machine. */
    public int port() {
        return server.getLocalPort();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            answer(socket.getInputStream(), socket.getOutputStream());
        } catch (IOException otherSideHungUp) {
            // as it may
        }
    }

    private void answer(InputStream in, OutputStream out) throws IOException {
        switch (manner) {
            case TAKES_NOTHING_AND_SAYS_NOTHING -> await(Long.MAX_VALUE);
            case HANGS_UP_AT_ONCE -> out.flush();
            case HANGS_UP_AMID_THE_FILE -> in.readNBytes(20);
            case TAKES_EVERYTHING_AND_SAYS_NOTHING -> in.transferTo(OutputStream.nullOutputStream());
            case HANGS_UP_AMID_ITS_ANSWER -> say(in, out, "stream: O");
            case SAYS_NOTHING_OF_THE_FILE -> say(in, out, "\0");
            case SAYS_CLEAN_AND_MORE -> say(in, out, "stream: OK, or so it seems\0");
            case SPEAKS_ANOTHER_PROTOCOL -> say(in, out, "HTTP/1.1 400 Bad Request\r\n\r\n\0");
            case TALKS_WITHOUT_END, TALKS_BYTE_BY_BYTE -> talk(in, out);
        }
    }

    private static void say(InputStream in, OutputStream out, String answer) throws IOException {
        takeWhole(in);
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Reads the command and its chunks up to the empty one. */
    private static void takeWhole(InputStream in) throws IOException {
        in.readNBytes("zINSTREAM\0".length());
        DataInputStream chunks = new DataInputStream(in);
        for (int length = chunks.readInt(); length > 0; length = chunks.readInt()) {
            chunks.skipNBytes(length);
        }
    }

    private void talk(InputStream in, OutputStream out) throws IOException {
        takeWhole(in);
        int size = manner == Manner.TALKS_BYTE_BY_BYTE ? 1 : 1024;
        while (!await(PAUSE_MILLIS)) {
            out.write("s".repeat(size).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private boolean await(long millis) {
        try {
            return over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        server.close();
        threads.shutdownNow();
    }
}
