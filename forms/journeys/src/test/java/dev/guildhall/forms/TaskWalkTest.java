package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.GuardedHandler;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.RemovalPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.path.SectionProgress;
import dev.guildhall.forms.path.SectionStatus;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.validation.Validators;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.jsoup.Jsoup;

/** A person who visits and sends any page of a task list and of a list within it, in any order. */
class TaskWalkTest {

    private static final int STEPS = 40;
    private static final Journey<Move> JOURNEY = Move.journey();
    // shared: to make a validator takes longer than many steps
    private static final Validator VALIDATOR = Validators.ofProvider();

    static final Map<String, List<String>> TYPED = Map.of(
            "adult", List.of("yes", "yes", "no", ""),
            "name", List.of("Ada", "Rex", "<b>", "x".repeat(21), ""),
            "pets", List.of("yes", "no", ""),
            "large", List.of("yes", "no", ""),
            "garden", List.of("yes", "no"),
            "rooms", List.of("1", "9", "10", "x"),
            "notes", List.of("", "Hello"),
            "another", List.of("yes", "no", "no", ""),
            "remove", List.of("yes", "yes", "no", ""));

    static final List<String> PAGES = List.of(
            "adult",
            "sorry",
            "task-list",
            "name",
            "pets",
            "you-check",
            "animals",
            "animals-check",
            "garden",
            "rooms",
            "home-check",
            "notes",
            "else-check",
            "check-answers",
            "declaration");

    /** One walk: the person, what the service keeps for them, and what they saw when they confirmed a section. */
    private static final class Walk {

        private final RememberingStore store = new RememberingStore();
        private final List<Submission<Move>> submissions = new CopyOnWriteArrayList<>();
        private final JourneyHandler handler = JourneyHandler.of(JOURNEY)
                .validator(VALIDATOR)
                .store(store)
                .keys(RememberingStore.KEYS)
                .onSubmit(submissions::add)
                .build();
        private final Person person = new Person(new GuardedHandler(handler));
        private final Map<String, List<Optional<Answer>>> seen = new HashMap<>();
        private final Set<Integer> removed = new HashSet<>();
        private final Random random;

        Walk(long seed) {
            this.random = new Random(seed);
        }

        private <E> E any(List<E> of) {
            return of.get(random.nextInt(of.size()));
        }

        private Draft draft() {
            return store.last().map(last -> DraftJson.read(last.contents())).orElseGet(Draft::empty);
        }

        private Path path() {
            return Path.of(JOURNEY, draft());
        }

        private boolean isDraft() {
            return store.last()
                    .map(last -> last.status() instanceof Status.Draft)
                    .orElse(true);
        }

        private OfItems stored() {
            return draft().answers().find("animals").map(OfItems.class::cast).orElseGet(OfItems::none);
        }

        /** Somewhere on the way more often than not, so that walks get far. */
        private String target() {
            String address = random.nextInt(3) > 0
                    ? path().firstIncomplete().map(Place::address).orElseGet(() -> any(PAGES))
                    : random.nextBoolean() ? any(PAGES) : item();
            String query = random.nextInt(3) > 0
                    ? ""
                    : "?"
                            + any(List.of(
                                    "change",
                                    "change=animals",
                                    "change=animals.check-answers",
                                    "change=home-check",
                                    "add",
                                    "change=."));
            return "/move/" + address + query;
        }

        private String item() {
            return "animals/" + (1 + random.nextInt(6)) + "/" + any(List.of("animal", "large", "remove"));
        }

        private static Optional<Place> placeAt(String target) {
            return Place.at(JOURNEY, target.replaceFirst("[?].*", "").replaceFirst("^/move/", ""));
        }

        private FormData fields(Place place) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            if (place.page() instanceof QuestionPage page) {
                page.allQuestions()
                        .flatMap(question -> question.fields().stream())
                        .forEach(field -> fields.put(field, List.of(any(TYPED.getOrDefault(field, List.of(""))))));
            } else if (place.page() instanceof ListPage) {
                fields.put("another", List.of(any(TYPED.getOrDefault("another", List.of()))));
            } else if (place.page() instanceof RemovalPage) {
                fields.put("remove", List.of(any(TYPED.getOrDefault("remove", List.of()))));
            }
            fields.put("csrf", List.of(csrf()));
            if (!(place.page() instanceof QuestionPage) && random.nextInt(5) > 0) {
                fields.put("shown", List.of(stamp(place)));
            }
            return FormData.of(fields);
        }

        /** The stamp of the page as the person sees it; empty where there is none. */
        private String stamp(Place place) {
            return Jsoup.parse(person.send(FormsRequest.to("GET", "/move/" + place.address()))
                            .bodyText())
                    .select("main form input[name=shown]")
                    .attr("value");
        }

        private String csrf() {
            person.visits("/move/adult");
            return person.csrf();
        }

        void step() {
            String target = target();
            Place place = placeAt(target).orElseThrow();
            Draft before = draft();
            Path path = path();
            int saves = store.saves();
            if (random.nextInt(4) == 0) {
                FormsResponse got = person.send(FormsRequest.to("GET", target));
                assertThat(got.status()).as(target).isIn(200, 303);
                assertThat(store.saves()).as("reading writes nothing").isEqualTo(saves);
                offThePath(place, path, got);
                return;
            }
            String sent = Person.encode(fields(place));
            FormsResponse response = person.post(target, sent);
            Delivered.by(handler);
            assertThat(response.status()).as(target).isIn(303, 405, 409, 422);
            if (response.status() == 409) {
                assertThat(place.page()).isNotInstanceOf(QuestionPage.class);
                assertThat(store.saves())
                        .as("what was not seen is not confirmed")
                        .isEqualTo(saves);
            }
            if (!path.contains(place)) {
                offThePath(place, path, response);
                assertThat(store.saves())
                        .as("a page off the path writes nothing")
                        .isEqualTo(saves);
            }
            remember(place, before, path, response);
            everyItemIsItsOwn(before, place);
            if (isDraft() && response.status() == 303) {
                int after = store.saves();
                person.post(target, sent);
                assertThat(store.saves()).as("the same again changes nothing").isEqualTo(after);
            }
            sectionsAreCompletedAsTheyWereSeen();
        }

        private void offThePath(Place place, Path path, FormsResponse response) {
            if (path.contains(place)) {
                return;
            }
            if (response.status() != 405) {
                String first = path.firstIncomplete()
                        .map(Place::address)
                        .orElseGet(() -> path.checkAnswers()
                                .map(page -> page.id())
                                .orElseGet(() -> path.last().id()));
                assertThat(response.header("Location")).as(place.address()).contains("/move/" + first);
            }
        }

        private void remember(Place place, Draft before, Path path, FormsResponse response) {
            if (response.status() == 303
                    && path.contains(place)
                    && place.address().endsWith("-check")) {
                seen.put(place.address().replace("-check", ""), dependedOn(path));
            }
            if (place.page() instanceof RemovalPage
                    && stored().items().size() < items(before).items().size()) {
                removed.add(place.item().orElseThrow().number());
            }
        }

        private static OfItems items(Draft draft) {
            return draft.answers().find("animals").map(OfItems.class::cast).orElseGet(OfItems::none);
        }

        private static List<Optional<Answer>> dependedOn(Path path) {
            return List.of(path.answers().find("name"), path.answers().find("pets"));
        }

        private void everyItemIsItsOwn(Draft before, Place sent) {
            if (!isDraft()) {
                return; // what is off the path has been purged
            }
            OfItems now = stored();
            assertThat(now.items())
                    .extracting(Item::number)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(now.items())
                    .as("a number is never given again")
                    .extracting(Item::number)
                    .filteredOn(removed::contains)
                    .isEmpty();
            for (Item item : items(before).items()) {
                boolean meant = sent.item()
                        .filter(about -> about.number() == item.number())
                        .isPresent();
                if (!meant) {
                    assertThat(now.item(item.number()))
                            .as("no page about an item touches another")
                            .contains(item);
                }
            }
        }

        private void sectionsAreCompletedAsTheyWereSeen() {
            if (!isDraft()) {
                return;
            }
            Path path = path();
            for (SectionProgress progress : path.sections()) {
                boolean dependent = !progress.section().requires().isEmpty();
                List<Optional<Answer>> then = seen.get(progress.section().id());
                boolean same = then != null && (!dependent || then.equals(dependedOn(path)));
                boolean answered = progress.next()
                        .filter(place -> place.address().endsWith("-check"))
                        .isPresent();
                assertThat(progress.status() == SectionStatus.COMPLETED)
                        .as(progress.section().id())
                        .isEqualTo(answered && same);
            }
        }

        void aChangeOfMindRestoresEverything() {
            if (!isDraft() || path().answers().find("pets").isEmpty()) {
                return;
            }
            List<String> places = addresses();
            Answers answers = path().answers();
            List<SectionProgress> progress = path().sections();
            boolean yes = answers.find("pets").orElseThrow().equals(new Answer.OfYesNo(true));

            person.visits("/move/pets").sends("pets", yes ? "no" : "yes");
            person.visits("/move/pets").sends("pets", yes ? "yes" : "no");

            assertThat(addresses()).isEqualTo(places);
            assertThat(path().answers()).isEqualTo(answers);
            assertThat(path().sections()).isEqualTo(progress);
        }

        private List<String> addresses() {
            return path().places().stream().map(Place::address).toList();
        }

        void everySubmissionHoldsThePath(Path before) {
            if (!isDraft() && before.isComplete()) {
                Delivered.by(handler);
                assertThat(submissions)
                        .extracting(Submission::application)
                        .containsExactly(JOURNEY.shape().instance(before.answers()));
                assertThat(draft().answers()).isEqualTo(before.answers());
            }
        }

        void everyChangeLinkReturnsToCheckAnswers() {
            if (!isDraft() || !path().isComplete()) {
                return;
            }
            List<String> links = person.visits("/move/check-answers")
                    .page()
                    .select("main dl a")
                    .eachAttr("href");
            for (String link : links) {
                person.visits(link.replaceFirst("#.*", ""));
                if (person.at().startsWith("/move/animals?")) {
                    person.sends("another", "no");
                } else {
                    person.sends();
                }
                assertThat(person.at()).as(link).isEqualTo("/move/check-answers");
            }
        }
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void every_walk_keeps_every_promise_after_each_step(@ForAll @LongRange(min = 0) long seed) {
        Walk walk = new Walk(seed);

        for (int step = 0; step < STEPS && walk.isDraft(); step++) {
            Path before = walk.path();
            walk.step();
            walk.everySubmissionHoldsThePath(before);
        }

        walk.everyChangeLinkReturnsToCheckAnswers();
        walk.aChangeOfMindRestoresEverything();
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void every_patient_walk_ends_in_one_submission(@ForAll @LongRange(min = 0) long seed) {
        Walk walk = new Walk(seed);

        for (int step = 0; step < 100 * STEPS && walk.isDraft(); step++) {
            Path before = walk.path();
            walk.step();
            walk.everySubmissionHoldsThePath(before);
        }

        assertThat(walk.submissions).hasSize(1);
    }
}
