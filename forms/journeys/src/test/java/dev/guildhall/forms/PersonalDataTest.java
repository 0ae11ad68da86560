package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.AnswersJson;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.GuardedHandler;
import dev.guildhall.forms.http.SetCookie;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.QuestionView;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.question.Reading;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.validation.PageValidator;
import dev.guildhall.forms.validation.Validators;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PersonalDataTest {

    private static final String CANARY = "Zanzibar";
    private static final LocalDate CANARY_DAY = LocalDate.of(1901, 7, 13);

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    private final Appender<ILoggingEvent> console = root.getAppender("CONSOLE");

    @BeforeEach
    void listen() {
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
    }

    private List<String> logged() {
        return lines.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static Answers answers() {
        return Answers.of(Map.of(
                "name", new Answer.OfText(CANARY),
                "born", new Answer.OfDate(CANARY_DAY),
                "address", new Answer.OfParts(Map.of("line1", CANARY)),
                "contact", new Answer.OfChoice(CANARY),
                "uses", new Answer.OfChoices(List.of(CANARY))));
    }

    @Test
    void no_value_shows_what_a_person_typed() {
        Entered entered = Entered.of(Map.of("name", List.of(CANARY), CANARY, List.of(CANARY)));
        QuestionPage page = (QuestionPage) Permit.journey().page("name").orElseThrow();
        ApplicationKey key = new ApplicationKey("permit", "a1");
        StoredApplication stored = StoredApplication.started(key, "1", Instant.EPOCH, Instant.EPOCH)
                .withContents(DraftJson.write(Draft.of(answers())));
        Permit permit = new Permit(null, CANARY, CANARY_DAY, null, null, null, null, null, null, null);

        Stream<Object> values = Stream.of(
                answers(),
                answers().properties().stream().map(answers()::find).toList(),
                entered,
                new Reading.Answered(new Answer.OfText(CANARY)),
                Questions.date("born", Text.of("When?")).read(Entered.of(Map.of("born-day", List.of(CANARY)))),
                new PageValidator(Permit.journey(), Validators.ofProvider())
                        .check(page, Entered.of(Map.of("name", List.of(CANARY.repeat(9))))),
                new QuestionView(Language.ENGLISH, QuestionView.Heading.QUESTION, entered, List.of()),
                Path.of(Permit.journey(), answers()),
                stored,
                new Submission<>("REF", permit, Instant.EPOCH, Language.ENGLISH),
                new Form("/permit/name", CANARY),
                FormData.parse("name=" + CANARY + "&" + CANARY + "=1"),
                FormsRequest.to("POST", "/" + CANARY + "?q=" + CANARY)
                        .header("Cookie", CANARY)
                        .body(CANARY)
                        .build(),
                FormsResponse.html(200, CANARY),
                SetCookie.of("guildhall", CANARY));

        assertThat(values)
                .allSatisfy(value ->
                        assertThat(value.toString()).doesNotContain(CANARY).doesNotContain("1901"));
    }

    /** Refuses to be made. */
    public record Picky(String name) {
        public Picky {
            throw new IllegalArgumentException("Not " + name);
        }
    }

    @Test
    void no_exception_quotes_what_a_person_typed() {
        byte[] garbage = ("{\"born\":{\"date\":\"" + CANARY + "\"}}").getBytes(StandardCharsets.UTF_8);
        byte[] broken = ("{\"name\":\"" + CANARY).getBytes(StandardCharsets.UTF_8);
        RecordShape<Permit> shape = RecordShape.of(Permit.class);
        Answers answers = answers();

        Stream<Throwable> thrown = Stream.of(
                catchThrowable(() -> AnswersJson.read(garbage)),
                catchThrowable(() -> AnswersJson.read(broken)),
                catchThrowable(() -> shape.instance(answers)),
                catchThrowable(() -> RecordShape.of(Picky.class).instance(answers)),
                catchThrowable(() -> FormData.parse(CANARY + "=%zz")),
                catchThrowable(() -> FormsResponse.redirect("//" + CANARY)),
                catchThrowable(() -> SetCookie.of("guildhall", CANARY + "\n")));

        assertThat(thrown).allSatisfy(exception -> {
            assertThat(exception).isNotNull();
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage())).doesNotContain(CANARY);
            }
        });
    }

    @Test
    void no_log_line_and_no_event_carries_an_answer_whatever_goes_wrong() {
        List<ServiceEvent> events = new ArrayList<>();
        JourneyHandler handler = JourneyHandler.of(Permit.journey())
                .listener(events::add)
                .onSubmit(submission -> {
                    throw new IllegalStateException("no room for " + submission.application());
                })
                .deliveryPolicy(
                        DeliveryPolicy.standard().firstDelay(Duration.ZERO).attempts(2))
                .build();
        Person person = new Person(new GuardedHandler(handler));

        person.visits("/permit/resident")
                .sends("resident", "yes")
                .sends("name", CANARY.repeat(9))
                .sends("name", CANARY)
                .sends("born-day", CANARY, "born-month", "7", "born-year", "1901")
                .sends("born-day", "13", "born-month", "7", "born-year", "1901")
                .sends("address-line1", CANARY, "address-town", CANARY, "address-postcode", CANARY)
                .sends("address-line1", CANARY, "address-town", CANARY, "address-postcode", "AB1 2CD")
                .sends("electric", "yes")
                .sends("doors", CANARY)
                .sends("doors", "5")
                .sends("contact", "EMAIL", "email", CANARY)
                .sends("contact", "EMAIL", "email", CANARY + "@example.com");
        person.post("/permit/name?x=" + CANARY + "%zz", "name=" + CANARY);
        person.post("/permit/name", CANARY + "=%zz");
        person.post("/permit/name", "name=" + CANARY.repeat(10_000));
        person.visits("/permit/check-answers").sends();
        FormsResponse accepted = person.post("/permit/declaration", person.tokens());
        Delivered.by(handler);

        assertThat(accepted.header("Location")).contains("/permit/confirmation");
        assertThat(logged()).anySatisfy(line -> assertThat(line).startsWith("Attempt 1 to deliver"));
        assertThat(logged()).anySatisfy(line -> assertThat(line).contains("could not be delivered in 2 attempts"));
        assertThat(logged())
                .allSatisfy(line ->
                        assertThat(line).doesNotContainIgnoringCase(CANARY).doesNotContain("1901-07-13"));
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.toString())
                        .doesNotContainIgnoringCase(CANARY)
                        .doesNotContain("1901-07-13"));
    }
}
