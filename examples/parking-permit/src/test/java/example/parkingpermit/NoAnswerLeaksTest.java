package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.httpserver.JdkHttpAdapter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * No answer leaves the service by a side door. Values that occur nowhere else are entered into every field; then all
 * that the service printed, logged at any level, recorded for audit or put into an address is searched for them.
 */
class NoAnswerLeaksTest {

    /** Answers that are accepted. */
    private static final Map<String, Map<String, String>> CANARIES = Map.of(
            "live-in-borough", Map.of("livesInBorough", "yes"),
            "full-name", Map.of("fullName", "Zyxcanary O’Quillfeather"),
            "date-of-birth", Question.dateOfBirth("23", "11", "1947"),
            "address", Question.address("7 Zyxcanary Street", "ZE3 9QX"),
            "registration", Map.of("registration", "YX74 ZVW"),
            "electric", Map.of("electric", "no"),
            "emissions", Map.of("emissionsBand", "FROM_151_TO_200"),
            "contact",
                    Map.of("contactBy", "TELEPHONE", "telephone", "07700 900 782", "email", "zyxcanary@example.com"));

    /** How these can be told again, in lower case and without spaces. */
    private static final List<String> TRACES = List.of(
            "zyxcanary",
            "quillfeather",
            "1947-11-23",
            "23november1947",
            "23tachwedd1947",
            "dateofbirth-year=1947",
            "flat2",
            "ze39qx",
            "yx74zvw",
            "from_151_to_200",
            "151to200",
            "7700900782");

    /** Answers that are refused on most pages. */
    private static final List<String> WRONG =
            List.of("zyxcanary", "zyxcanary\r\nERROR forged", "${zyxcanary}", "{zyxcanary}", "1947-11-23");

    private final Output output = new Output();

    @TempDir
    Path data;

    @AfterEach
    void stopListening() {
        output.close();
    }

    @Test
    void answers_that_are_accepted_leave_no_trace() throws IOException {
        List<String> redirects;
        try (RunningService service = RunningService.in(data)) {
            Visitor visitor = service.visitor();
            applies(visitor);
            assertThat(visitor.reference()).isNotEmpty();
            redirects = visitor.redirects();
        }

        assertThat(output.text()).contains("Received application");
        assertThat(traces(output.text())).isEmpty();
        assertThat(traces(String.join("\n", redirects))).isEmpty();
        assertThat(traces(recorded())).isEmpty();
    }

    @Test
    void answers_that_are_refused_leave_no_trace() throws IOException {
        List<String> redirects = new ArrayList<>();
        try (RunningService service = RunningService.in(data)) {
            for (Question question : Question.ALL) {
                for (String typed : WRONG) {
                    Visitor visitor = service.visitor().reaches(question.page());
                    String csrf = "csrf=" + visitor.csrf();
                    question.answer().keySet().forEach(field -> {
                        String value = Visitor.encode(typed);
                        visitor.post(visitor.at(), csrf + "&" + field + "=" + value);
                        visitor.post(
                                visitor.at(), csrf + "&" + value + "=" + value + "&" + field + "=" + value + value);
                    });
                    redirects.addAll(visitor.redirects());
                }
            }
        }

        assertThat(traces(output.text())).isEmpty();
        assertThat(traces(String.join("\n", redirects))).isEmpty();
        assertThat(recorded()).contains("validation.failed");
        assertThat(traces(recorded())).isEmpty();
    }

    @Test
    void answers_that_cannot_be_read_leave_no_trace() throws IOException {
        try (RunningService service = RunningService.in(data)) {
            Visitor visitor = service.visitor().reaches("full-name");
            for (String odd : List.of("zyxcanary%", "zyxcanary%zz", "%ffzyxcanary", "%7Ayxcanary%c3", "%00zyxcanary")) {
                visitor.post(visitor.at(), "csrf=" + visitor.csrf() + "&fullName=" + odd);
                visitor.post(visitor.at(), "csrf=zyxcanary&fullName=" + odd);
            }
            visitor.post(visitor.at(), "fullName=zyxcanary&x=" + "zyxcanary".repeat(10_000));
            visitor.cookies().put("guildhall", "zyxcanary");
            visitor.visits("full-name");
            RawRequest.send(
                    service.port(),
                    "POST " + Visitor.addressOf("full-name")
                            + " HTTP/1.1\nContent-Type: text/zyxcanary\nContent-Length: 9",
                    "zyxcanary");
        }

        assertThat(traces(output.text())).isEmpty();
        assertThat(traces(recorded())).isEmpty();
    }

    @Test
    void an_exception_that_quotes_every_answer_leaves_no_trace() throws IOException, InterruptedException {
        JourneyHandler handler = JourneyHandler.of(PermitJourney.journey())
                .onSubmit(submission -> {
                    throw new IllegalStateException(
                            submission.toString() + submission.application(),
                            new IOException("zyxcanary " + submission.application()));
                })
                .build();
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", JdkHttpAdapter.of(handler));
        server.start();
        try {
            Visitor visitor = new Visitor(
                    URI.create("http://localhost:" + server.getAddress().getPort()));

            applies(visitor);

            assertThat(visitor.html()).contains("Application");
            assertThat(traces(visitor.html())).isEmpty();
            assertThat(handler.deliveries().awaitIdle(Duration.ofSeconds(30))).isTrue();
        } finally {
            server.stop(0);
            handler.close();
        }
        assertThat(output.text()).contains("IllegalStateException", "IOException");
        assertThat(traces(output.text())).isEmpty();
    }

    @Test
    void the_search_would_find_what_it_looks_for() {
        LoggerFactory.getLogger("example").trace("Read {}", Visitor.encode("Zyxcanary O’Quillfeather"));
        LoggerFactory.getLogger("example").error("Failed", new IllegalStateException("born 23 November 1947"));
        java.util.logging.Logger.getLogger("example").finest("YX74 ZVW");
        System.out.println("ZE3 9QX");
        System.err.println("07700 900 782");

        assertThat(traces(output.text()))
                .containsExactly(
                        "zyxcanary", "quillfeather", "23november1947", "ze39qx", "yx74zvw", "7700900782");
    }

    /** Answers every question with canaries, in another way after an error, and submits. */
    private static void applies(Visitor visitor) {
        visitor.visits(Question.ALL.get(0).page());
        for (Question question : Question.ALL) {
            visitor.sends(question.wrong()).sends(CANARIES.get(question.page()));
        }
        visitor.follows(Visitor.addressOf("full-name") + "?change").sends(Map.of("fullName", "Quillfeather Zyxcanary"));
        visitor.sends(Map.of()).sends(Map.of());
    }

    private String recorded() throws IOException {
        StringBuilder recorded = new StringBuilder();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                recorded.append(file).append('\n').append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return recorded.toString();
    }

    /** What of the canaries is in the text, as it stands or percent-encoded. */
    private static List<String> traces(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[ +]", "");
        String decoded = URLDecoder.decode(plain.replaceAll("%(?![0-9a-f]{2})", ""), StandardCharsets.UTF_8)
                .replace(" ", "");
        return TRACES.stream()
                .filter(trace -> plain.contains(trace) || decoded.contains(trace))
                .toList();
    }
}
