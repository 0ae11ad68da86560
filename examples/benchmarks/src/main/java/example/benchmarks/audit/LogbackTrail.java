package example.benchmarks.audit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.MDC;

/** Logback's file appender as it comes: it hands lines to the operating system and forces none of them. */
final class LogbackTrail implements Trail {

    /** Whether each line reaches the operating system before the call returns. */
    enum Flushing {
        EACH,
        BUFFERED
    }

    private final LoggerContext context = new LoggerContext();
    private final Logger logger;
    private final Path file;

    LogbackTrail(Path folder, Flushing flushing) {
        // what SLF4J would give a context that it made itself
        context.setMDCAdapter(MDC.getMDCAdapter());
        file = folder.resolve("logback.log");
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.setImmediateFlush(flushing == Flushing.EACH);
        appender.start();
        logger = context.getLogger("audit");
        logger.setLevel(Level.INFO);
        logger.addAppender(appender);
    }

    @Override
    public void keep(long n) {
        logger.info(Events.text(n));
    }

    @Override
    public void close() throws IOException {
        context.stop();
        if (Files.size(file) == 0) {
            throw new IllegalStateException("Logback wrote nothing: what was measured is how fast it fails");
        }
    }
}
