package example.parkingpermit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.slf4j.LoggerFactory;

/** Everything that the process says while this is open: what it prints, and what any logger logs at any level. */
final class Output implements AutoCloseable {

    private static final String EVERYTHING = "%level %logger %thread %mdc %msg %kvp %ex%n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream sink = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    private final java.util.logging.Logger jdk = LogManager.getLogManager().getLogger("");
    private final java.util.logging.Level jdkLevel = jdk.getLevel();
    private final Handler handler = new StreamHandler(sink, new SimpleFormatter());

    Output() {
        System.setOut(sink);
        System.setErr(sink);
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(root.getLoggerContext());
        encoder.setPattern(EVERYTHING);
        encoder.start();
        appender.setContext(root.getLoggerContext());
        appender.setEncoder(encoder);
        appender.setOutputStream(sink);
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        handler.setLevel(java.util.logging.Level.ALL);
        jdk.addHandler(handler);
        jdk.setLevel(java.util.logging.Level.ALL);
    }

    String text() {
        handler.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        jdk.setLevel(jdkLevel);
        jdk.removeHandler(handler);
        root.setLevel(level);
        root.detachAppender(appender);
        System.setOut(out);
        System.setErr(err);
    }
}
