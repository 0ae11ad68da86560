package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.GuardedHandler;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.validation.Checked;
import dev.guildhall.forms.validation.PageValidator;
import dev.guildhall.forms.validation.Validators;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person who visits and sends any page in any order, with anything in its fields, in both languages. */
class RandomWalkTest {

    private static final int STEPS = 40;
    private static final Journey<Permit> JOURNEY = Permit.journey();
    // shared: to make a validator takes longer than many steps
    private static final Validator VALIDATOR = Validators.ofProvider();
    private static final PageValidator JUDGE = new PageValidator(JOURNEY, VALIDATOR);

    static final Map<String, List<String>> TYPED = Map.ofEntries(
            Map.entry("resident", List.of("yes", "yes", "yes", "yes", "no", "", "maybe")),
            Map.entry("name", List.of("Ada", "Grace <b>&amp;", "O'Brien \"\\", "", "x".repeat(21), "\u0000\u202e")),
            Map.entry("born-day", List.of("1", "29", "32", "", "x")),
            Map.entry("born-month", List.of("2", "Mawrth", "13", "")),
            Map.entry("born-year", List.of("1985", "1984", "3000", "85", "")),
            Map.entry("address-line1", List.of("1 High St", "2 <i>Low</i> St", "", "x".repeat(31))),
            Map.entry("address-line2", List.of("", "Flat 2")),
            Map.entry("address-town", List.of("Leeds", "Abertawe", "")),
            Map.entry("address-county", List.of("", "Kent")),
            Map.entry("address-postcode", List.of("AB1 2CD", "ab12cd", "!", "")),
            Map.entry("electric", List.of("yes", "no", "")),
            Map.entry("band", List.of("LOW", "HIGH", "GONE", "")),
            Map.entry("doors", List.of("1", "5", "0", "1.5", "99999999999", "five", "")),
            Map.entry("uses", List.of("", "WORK", "FAMILY", "PLAY")),
            Map.entry("contact", List.of("EMAIL", "POST", "", "PIGEON")),
            Map.entry("email", List.of("ada@example.com", "nowhere", "")));

    private static final List<String> TARGETS = Stream.concat(
                    JOURNEY.pages().stream().map(page -> "/permit/" + page.id()),
                    Stream.of("/", "/permit", "/permit/confirmation", "/permit/nowhere"))
            .toList();

    /** One walk: the person, what the service keeps for them and what the team received. */
    private static final class Walk {

        private final RememberingStore store = new RememberingStore();
        private final List<Submission<Permit>> submissions = new ArrayList<>();
        private final JourneyHandler handler = JourneyHandler.of(JOURNEY)
                .validator(VALIDATOR)
                .store(store)
                .keys(RememberingStore.KEYS)
                .onSubmit(submissions::add)
                .build();
        private final Person person = new Person(new GuardedHandler(handler));
        private final Random random;

        Walk(long seed) {
            this.random = new Random(seed);
        }

        private <E> E any(List<E> of) {
            return of.get(random.nextInt(of.size()));
        }

        private Answers answers() {
            return store.last()
                    .map(last -> DraftJson.read(last.contents()).answers())
                    .orElseGet(Answers::none);
        }

        private Path path() {
            return Path.of(JOURNEY, answers());
        }

        private boolean isDraft() {
            return store.last().map(StoredApplication::status).orElseGet(Status.Draft::new) instanceof Status.Draft;
        }

        /** Somewhere on the way more often than not, so that walks get far. */
        private String target() {
            String target = random.nextInt(3) == 0
                    ? any(TARGETS)
                    : "/permit/"
                            + path().firstIncomplete()
                                    .map(Place::address)
                                    .orElseGet(() -> any(List.of(
                                            "check-answers",
                                            "declaration",
                                            "declaration",
                                            any(JOURNEY.pages()).id())));
            List<String> query = new ArrayList<>();
            if (random.nextInt(3) == 0) {
                query.add(any(List.of("change", "change=x", "x=1")));
            }
            if (random.nextInt(6) == 0) {
                query.add("lang=" + any(List.of("cy", "en", "fr")));
            }
            return query.isEmpty() ? target : target + "?" + String.join("&", query);
        }

        private static Optional<Page> pageAt(String target) {
            return JOURNEY.page(target.replaceFirst("\\?.*", "").replaceFirst("^/permit/?", ""));
        }

        private FormData fields(String target) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            Optional<Page> page = pageAt(target);
            List<String> names = page.filter(QuestionPage.class::isInstance)
                    .map(QuestionPage.class::cast)
                    .map(asking -> asking.allQuestions()
                            .flatMap(question -> question.fields().stream())
                            .toList())
                    .orElseGet(List::of);
            for (String name : names) {
                if (random.nextInt(12) > 0) {
                    List<String> typed = TYPED.getOrDefault(name, List.of(""));
                    // the first values are valid ones
                    String value = random.nextInt(3) == 0 ? any(typed) : any(typed.subList(0, 2));
                    fields.put(name, random.nextInt(9) == 0 ? List.of(value, any(typed)) : List.of(value));
                }
            }
            if (random.nextInt(4) == 0) {
                String other = any(List.copyOf(TYPED.keySet()));
                fields.putIfAbsent(other, List.of(any(TYPED.getOrDefault(other, List.of("")))));
            }
            if (random.nextInt(15) > 0) {
                fields.put("csrf", List.of(csrf()));
            }
            if (page.filter(each -> !(each instanceof QuestionPage)).isPresent() && random.nextInt(5) > 0) {
                fields.put("shown", List.of(stamp(target)));
            }
            return FormData.of(fields);
        }

        /** A token that this person was given, from a page that always has a form unless they have submitted. */
        private String csrf() {
            person.visits(
                    "/permit/" + path().firstIncomplete().map(Place::address).orElse("resident"));
            return person.csrf();
        }

        /** The stamp of the page as the person sees it; empty where there is none. */
        private String stamp(String target) {
            return Jsoup.parse(person.send(FormsRequest.to("GET", target)).bodyText())
                    .select("main form input[name=shown]")
                    .attr("value");
        }

        void step() {
            String target = target();
            if (random.nextInt(3) == 0) {
                read(target);
            } else {
                write(target);
            }
            everyStoredAnswerIsValid();
        }

        private void read(String target) {
            int saves = store.saves();

            FormsResponse got = person.send(FormsRequest.to("GET", target));

            assertThat(got.status()).as(target).isIn(200, 303, 404);
            assertThat(store.saves()).as("reading writes nothing").isEqualTo(saves);
            if (!target.contains("lang=") && isDraft()) {
                FormsResponse head = person.send(FormsRequest.to("HEAD", target));
                assertThat(head.status()).isEqualTo(got.status());
                assertThat(head.header("Location")).isEqualTo(got.header("Location"));
                assertThat(head.length()).isEqualTo(got.length());
            }
            offThePathRedirects(target, got);
        }

        private void write(String target) {
            FormData fields = fields(target);
            int saves = store.saves();
            Answers before = answers();
            Path path = path();
            boolean draft = isDraft();

            FormsResponse response = person.post(target, Person.encode(fields));
            Delivered.by(handler);

            assertThat(response.status()).as(target).isIn(303, 403, 404, 405, 409, 422);
            if (response.status() == 409) {
                assertThat(pageAt(target).filter(QuestionPage.class::isInstance))
                        .isEmpty();
            }
            if (response.status() != 303) {
                assertThat(store.saves()).as("what is refused is not saved").isEqualTo(saves);
            }
            Optional<Page> page = pageAt(target);
            if (draft && page.isPresent() && !path.contains(page.get().id())) {
                assertThat(store.saves())
                        .as("a page off the path writes nothing")
                        .isEqualTo(saves);
                offThePathRedirects(target, response);
            }
            if (draft && response.status() == 303 && page.isPresent() && page.get() instanceof QuestionPage) {
                unchangedChangesNothing(target, fields, before);
            }
        }

        private void unchangedChangesNothing(String target, FormData fields, Answers before) {
            int saves = store.saves();
            Answers after = answers();

            FormsResponse again = person.post(target, Person.encode(fields));

            assertThat(again.status()).isEqualTo(303);
            assertThat(store.saves()).as("the same again changes nothing").isEqualTo(saves);
            assertThat(answers()).isEqualTo(after);
            assertThat(after.properties()).as("no answer is ever lost").containsAll(before.properties());
        }

        private void offThePathRedirects(String target, FormsResponse response) {
            Optional<Page> page = pageAt(target);
            if (isDraft() && page.isPresent() && !path().contains(page.get().id()) && response.status() == 303) {
                String first = path().firstIncomplete()
                        .map(Place::address)
                        .orElseGet(() -> path().isComplete()
                                ? "check-answers"
                                : path().last().id());
                assertThat(response.header("Location")).contains("/permit/" + first);
            }
            if (isDraft() && page.isPresent() && !path().contains(page.get().id())) {
                assertThat(response.status()).isNotEqualTo(200);
            }
        }

        private void everyStoredAnswerIsValid() {
            for (Page page : path().pages()) {
                if (page instanceof QuestionPage asking
                        && !path().firstIncomplete().equals(Optional.of(Place.of(asking)))) {
                    Checked checked = JUDGE.check(asking, entered(asking));
                    assertThat(checked.errors()).as("answers of " + page.id()).isEmpty();
                    checked.answers()
                            .forEach((property, answer) ->
                                    assertThat(answers().find(property)).contains(answer));
                }
            }
        }

        private Entered entered(QuestionPage page) {
            Entered entered = Entered.nothing();
            for (Question question : page.allQuestions().toList()) {
                entered = entered.with(
                        answers().find(question.property()).map(question::enter).orElseGet(Entered::nothing));
            }
            return entered;
        }

        private void checkAnswersShowsThePath() {
            if (!isDraft() || !path().isComplete()) {
                return;
            }
            Document page = person.visits("/permit/check-answers?lang=en").page();
            Map<String, Answer> counted = new HashMap<>();
            path().answers()
                    .properties()
                    .forEach(property ->
                            path().answers().find(property).ifPresent(answer -> counted.put(property, answer)));
            assertThat(page.select(".govuk-summary-list__row")).hasSameSizeAs(counted.keySet());
            JOURNEY.questions()
                    .values()
                    .forEach(question -> path().answers()
                            .find(question.property())
                            .ifPresent(answer -> assertThat(page.select(".govuk-summary-list__value")
                                            .eachText())
                                    .anySatisfy(value -> assertThat(value.replaceAll("\\s+", " "))
                                            .isEqualTo(shown(question, answer)))));
        }

        private static String shown(Question question, Answer answer) {
            List<String> lines = question.show(answer, Language.ENGLISH);
            return lines.isEmpty() ? "Not provided" : String.join(" ", lines).replaceAll("\\s+", " ");
        }

        private void everySubmissionHoldsThePath() {
            Optional<StoredApplication> last = store.last();
            if (last.isPresent() && last.get().status() instanceof Status.Submitted submitted) {
                assertThat(submissions)
                        .filteredOn(submission -> submission.reference().equals(submitted.reference()))
                        .singleElement()
                        .extracting(Submission::application)
                        .isEqualTo(JOURNEY.shape().instance(path().answers()));
                assertThat(answers()).isEqualTo(path().answers());
            }
            assertThat(submissions).extracting(Submission::reference).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void every_walk_keeps_every_promise_after_each_step(@ForAll @LongRange(min = 0) long seed) {
        Walk walk = new Walk(seed);

        for (int step = 0; step < STEPS; step++) {
            walk.step();
            walk.everySubmissionHoldsThePath();
        }

        walk.checkAnswersShowsThePath();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void every_patient_walk_ends_in_one_submission_of_its_path(@ForAll @LongRange(min = 0) long seed) {
        Walk walk = new Walk(seed);

        for (int step = 0; step < 100 * STEPS && walk.submissions.isEmpty(); step++) {
            walk.step();
        }

        assertThat(walk.submissions).hasSize(1);
        walk.everySubmissionHoldsThePath();
    }
}
