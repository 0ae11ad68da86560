package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.returning.SaveAndReturn;
import dev.guildhall.forms.returning.SaveAndReturnMessage;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.Submission;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person in a browser and another with an app, who see the same pages of a task list with a list in it, send the same
 * answers, and now and then leave and come back by a link.
 */
class JsonTaskWalkTest {

    private static final int STEPS = 40;
    private static final Journey<Move> JOURNEY = Move.journey();

    /** One of the two, and what the service keeps for them and tells of them. */
    private static final class Walker {

        private final RememberingStore store = new RememberingStore();
        private final List<SaveAndReturnMessage> messages = new ArrayList<>();
        private final List<ServiceEvent> events = new CopyOnWriteArrayList<>();
        private final List<Submission<Move>> submissions = new CopyOnWriteArrayList<>();
        private final JourneyHandler handler = JourneyHandler.of(JOURNEY)
                .store(store)
                .keys(RememberingStore.KEYS)
                .onSubmit(submissions::add)
                .listener(events::add)
                .saveAndReturn(SaveAndReturn.byLink(messages::add, URI.create("https://move.example.gov.uk")))
                .build();
        private Person person = new Person(handler);
        private App app = new App(person);

        Draft draft() {
            return store.last().map(last -> DraftJson.read(last.contents())).orElseGet(Draft::empty);
        }

        Path path() {
            return Path.of(JOURNEY, draft());
        }

        boolean isDraft() {
            return store.last()
                    .map(last -> last.status() instanceof Status.Draft)
                    .orElse(true);
        }

        List<String> told() {
            return events.stream().map(Walker::told).toList();
        }

        private static String told(ServiceEvent event) {
            if (event instanceof ServiceEvent.PageAnswered answered) {
                return "answered " + answered.page();
            }
            if (event instanceof ServiceEvent.AnswerChanged changed) {
                return "changed " + changed.page() + changed.questions();
            }
            return event instanceof ServiceEvent.ValidationFailed failed
                    ? "failed " + failed.page() + failed.problems()
                    : event.getClass().getSimpleName();
        }

        FormsResponse shows(String target) {
            return person.send(FormsRequest.to("GET", target));
        }

        FormsResponse sendsForm(String action, Document page, Map<String, List<String>> answers) {
            Map<String, List<String>> fields = new LinkedHashMap<>(answers);
            fields.put("csrf", List.of(page.select("main form input[name=csrf]").val()));
            fields.put(
                    "shown", List.of(page.select("main form input[name=shown]").val()));
            return person.post(action, Person.encode(FormData.of(fields)));
        }

        FormsResponse sendsJson(String action, JsonNode page, Map<String, List<String>> answers) {
            return app.post(
                    action,
                    JsonMapper.shared()
                            .writeValueAsString(Map.of(
                                    "token", page.path("token").asString(),
                                    "stamp", page.path("stamp").asString(),
                                    "answers", answers)));
        }

        /** Has a link sent, and goes on where it leads, in a session of its own. */
        String comesBackInABrowser() {
            person.visits("/move/email-link").sends("email", "ada@example.com");
            person = new Person(handler);
            return person.visits(link()).sends().at();
        }

        String comesBackInAnApp() {
            app.visits("/move/email-link").sends("email", "ada@example.com");
            person = new Person(handler);
            app = new App(person);
            return app.visits(link()).sends(Map.of()).at();
        }

        private String link() {
            return messages.get(messages.size() - 1).link().getPath();
        }
    }

    /** The two of them. */
    private static final class Walk {

        private final Walker browser = new Walker();
        private final Walker app = new Walker();
        private final Random random;
        private final Set<String> met = new TreeSet<>();

        Walk(long seed) {
            this.random = new Random(seed);
        }

        private <E> E any(List<E> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String target() {
            String address = random.nextInt(3) > 0
                    ? browser.path().firstIncomplete().map(Place::address).orElseGet(() -> any(TaskWalkTest.PAGES))
                    : any(List.of(any(TaskWalkTest.PAGES), item()));
            return "/move/" + address
                    + any(List.of("", "", "", "", "?change", "?change=animals", "?change=animals.check-answers"));
        }

        private String item() {
            return "animals/" + (1 + random.nextInt(4)) + "/" + any(List.of("animal", "large", "remove", "remove"));
        }

        void step() {
            if (random.nextInt(12) == 0 && !browser.store.last().isEmpty()) {
                assertThat(app.comesBackInAnApp()).isEqualTo(browser.comesBackInABrowser());
                met.add("comes back");
            }
            String target = target();
            FormsResponse page = browser.shows(target);
            FormsResponse data = app.app.get(target);
            same(target, page, data);
            if (page.status() == 200) {
                send(Jsoup.parse(page.bodyText()), JsonMapper.shared().readTree(data.body()));
            } else {
                // off the path: with the token of a page that both may see
                Document any = Jsoup.parse(browser.shows("/move/adult").bodyText());
                JsonNode same =
                        JsonMapper.shared().readTree(app.app.get("/move/adult").body());
                Map<String, List<String>> answers = Map.of("another", List.of("no"), "remove", List.of("yes"));
                same(target, browser.sendsForm(target, any, answers), app.sendsJson(target, same, answers));
            }
            assertThat(app.draft().answers())
                    .as(target)
                    .isEqualTo(browser.draft().answers());
            assertThat(app.path().places()).as(target).isEqualTo(browser.path().places());
            assertThat(app.path().sections())
                    .as(target)
                    .isEqualTo(browser.path().sections());
            assertThat(app.told()).as(target).isEqualTo(browser.told());
        }

        private void send(Document page, JsonNode data) {
            met.add(data.path("kind").asString());
            String action = page.select("main form").attr("action");
            assertThat(data.path("action").asString("")).isEqualTo(action);
            assertThat(data.path("back").asString(""))
                    .as("back from %s", action)
                    .isEqualTo(page.select(".govuk-back-link").attr("href"));
            assertThat(data.has("session"))
                    .as("whether %s warns before the session ends", action)
                    .isEqualTo(!page.select("[data-module=guildhall-timeout-dialog]")
                            .isEmpty());
            assertThat(data.path("notices").size())
                    .as("what happened elsewhere, at %s", action)
                    .isEqualTo(page.select(".govuk-notification-banner__link").size());
            assertThat(data.path("save").asString("")).isEqualTo("/move/email-link");
            if (action.isEmpty()) {
                return;
            }
            Set<String> asked = asked(page);
            assertThat(new TreeSet<>(data.findParents("values").stream()
                            .map(field -> field.path("name").asString())
                            .toList()))
                    .as("what %s asks", action)
                    .isEqualTo(asked);
            Map<String, List<String>> answers = new LinkedHashMap<>();
            asked.stream()
                    .filter(field -> random.nextInt(12) > 0)
                    .forEach(field ->
                            answers.put(field, List.of(any(TaskWalkTest.TYPED.getOrDefault(field, List.of(""))))));
            same(action, browser.sendsForm(action, page, answers), app.sendsJson(action, data, answers));
        }

        private static Set<String> asked(Document page) {
            TreeSet<String> names =
                    new TreeSet<>(page.select("main form [name]:not(button)").eachAttr("name"));
            names.removeAll(List.of("csrf", "shown"));
            return names;
        }

        /** Where a response leads, without the mark that ties what is told there to one session. */
        private static String location(FormsResponse response) {
            return response.header("Location").orElse("nowhere").replaceAll("unsaved=[\\w-]{4}", "unsaved=");
        }

        private static void same(String target, FormsResponse page, FormsResponse data) {
            assertThat(data.status()).as(target).isEqualTo(page.status());
            assertThat(location(data)).as(target).isEqualTo(location(page));
            assertThat(data.header("Content-Type").orElse("none"))
                    .as(target)
                    .isIn("none", "application/json", "application/problem+json");
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void every_walk_by_app_sees_and_leaves_what_the_same_walk_by_browser_does(@ForAll @LongRange(min = 0) long seed) {
        Walk walk = new Walk(seed);

        for (int step = 0; step < STEPS && walk.browser.isDraft(); step++) {
            walk.step();
        }

        Delivered.by(walk.browser.handler);
        Delivered.by(walk.app.handler);
        assertThat(walk.app.submissions)
                .extracting(Submission::application)
                .isEqualTo(walk.browser.submissions.stream()
                        .map(Submission::application)
                        .toList());
    }

    @Test
    void such_walks_meet_every_kind_of_page_and_come_back() {
        Set<String> met = new TreeSet<>();

        for (long seed = 0; seed < 30; seed++) {
            Walk walk = new Walk(seed);
            for (int step = 0; step < STEPS && walk.browser.isDraft(); step++) {
                walk.step();
            }
            met.addAll(walk.met);
        }

        assertThat(met)
                .contains(
                        "question",
                        "exit",
                        "task-list",
                        "list",
                        "removal",
                        "section-check",
                        "check-answers",
                        "declaration",
                        "comes back");
    }
}
