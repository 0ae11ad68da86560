package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

class LeakTest {

    private static final String CANARY = "Zanzibar";
    private static final String CANARY_IN_HEX = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));

    private final PostgresServer server = PostgresServer.shared();
    private final HikariDataSource pool = Pools.of(server.source(), 2);
    private final Nodes nodes = new Nodes();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Appender<ILoggingEvent> console = root.getAppender("CONSOLE");

    @BeforeEach
    void listen() {
        Pools.empty(pool);
        root.detachAppender(console);
        lines.start();
        root.setLevel(Level.TRACE);
        root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(lines);
        root.setLevel(Level.WARN);
        root.addAppender(console);
        nodes.close();
        pool.close();
    }

    private List<String> logged() {
        return List.copyOf(lines.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static String trace(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void the_database_and_its_log_never_see_an_answer_whatever_goes_wrong() throws IOException, InterruptedException {
        new Citizen(nodes.node(pool)).reachesCheckAnswers(CANARY).submits();
        Citizen citizen = new Citizen(nodes.node(pool)).answers("name", CANARY).visits("rooms");
        new Database(pool)
                .update(
                        "break the table",
                        "ALTER TABLE guildhall_application ADD CHECK (version < 2)" + " NOT VALID",
                        statement -> {});
        citizen.sends("rooms", "3");
        nodes.awaitDeliveries();
        new Database(pool).update("drop", "DROP TABLE guildhall_application, guildhall_forms_schema", statement -> {});

        assertThat(citizen.status()).isEqualTo(500);
        assertThat(server.logged())
                .as("the server has logged every statement with its parameters, and the row that it refused")
                .contains("INSERT INTO guildhall_application", "Failing row contains")
                .doesNotContain(CANARY, CANARY_IN_HEX);
        assertThat(logged())
                .anySatisfy(line -> assertThat(line).contains("A request of enquiry failed"))
                .allSatisfy(line -> assertThat(line).doesNotContain(CANARY, PostgresServer.PASSWORD));
    }

    @Test
    void no_exception_quotes_a_row_a_name_of_a_user_or_a_password() {
        JourneyStore store = JdbcJourneyStore.of(pool, Clock.systemUTC());
        Instant later = Instant.now().plusSeconds(60);
        Status taken = new Status.Submitted(CANARY, later);
        StoredApplication first = StoredApplication.started(new ApplicationKey("j", CANARY), "1", later, later)
                .withContents(CANARY.getBytes(StandardCharsets.UTF_8))
                .withStatus(taken);
        store.save(first);
        PGSimpleDataSource wrongPassword = server.source();
        wrongPassword.setPassword(CANARY);
        PGSimpleDataSource wrongUser = server.source();
        wrongUser.setUser(CANARY);
        PGSimpleDataSource wrongDatabase = server.source();
        wrongDatabase.setDatabaseName(CANARY);

        Stream<String> traces = Stream.of(
                trace(() -> store.save(StoredApplication.started(new ApplicationKey("j", CANARY + 2), "1", later, later)
                        .withStatus(taken))),
                trace(() -> store.save(first)),
                trace(() -> store.find(new ApplicationKey("j", CANARY + "\u0000"))),
                trace(() ->
                        JdbcJourneyStore.of(wrongPassword, Clock.systemUTC()).find(first.key())),
                trace(() -> JdbcJourneyStore.of(wrongUser, Clock.systemUTC()).find(first.key())),
                trace(() ->
                        JdbcJourneyStore.of(wrongDatabase, Clock.systemUTC()).find(first.key())),
                trace(() -> JdbcSchema.create(wrongPassword)));

        assertThat(traces)
                .allSatisfy(trace -> assertThat(trace)
                        .contains("Exception: ")
                        .doesNotContain(CANARY, PostgresServer.PASSWORD, "Caused by"));
    }
}
