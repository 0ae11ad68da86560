package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.store.StoredApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.json.JsonMapper;

/** A person in a browser and another with an app, who send the same answers to the same pages. */
class JsonWalkTest {

    private static final int STEPS = 30;
    private static final Journey<Permit> JOURNEY = Permit.journey();

    /** One of the two, and what the service keeps for them. */
    private static final class Walker {

        private final RememberingStore store = new RememberingStore();
        private final Person person = new Person(JourneyHandler.of(JOURNEY)
                .store(store)
                .keys(RememberingStore.KEYS)
                .onSubmit(submission -> {})
                .build());
        private final App app = new App(person);

        Answers answers() {
            return store.last()
                    .map(StoredApplication::contents)
                    .map(contents -> DraftJson.read(contents).answers())
                    .orElseGet(Answers::none);
        }

        Path path() {
            return Path.of(JOURNEY, answers());
        }

        FormsResponse postsAForm(String target, Map<String, List<String>> answers) {
            Map<String, List<String>> fields = new LinkedHashMap<>(answers);
            fields.put("csrf", List.of(person.visits("/permit/resident").csrf()));
            return person.post(target, Person.encode(FormData.of(fields)));
        }

        FormsResponse postsJson(String target, Map<String, List<String>> answers) {
            Map<String, Object> sent = Map.of(
                    "token", app.visits("/permit/resident").page().path("token").asString(), "answers", answers);
            return app.post(target, JsonMapper.shared().writeValueAsString(sent));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void every_walk_by_app_leaves_the_answers_and_the_path_of_the_same_walk_by_browser(
            @ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        Walker browser = new Walker();
        Walker app = new Walker();

        for (int step = 0; step < STEPS; step++) {
            Page page = page(browser.path(), random);
            String target = "/permit/" + page.id() + (random.nextInt(4) == 0 ? "?change" : "");
            Map<String, List<String>> answers = answers(page, random);

            FormsResponse byForm = browser.postsAForm(target, answers);
            FormsResponse byJson = app.postsJson(target, answers);

            assertThat(byJson.status()).isEqualTo(byForm.status());
            assertThat(byJson.header("Location")).isEqualTo(byForm.header("Location"));
            assertThat(app.answers()).isEqualTo(browser.answers());
            assertThat(app.path().places()).isEqualTo(browser.path().places());
        }
    }

    /** On the way more often than not; never a page that submits, after which another application begins. */
    private static Page page(Path path, Random random) {
        List<Page> asking =
                JOURNEY.pages().stream().filter(QuestionPage.class::isInstance).toList();
        Page any = asking.get(random.nextInt(asking.size()));
        return random.nextInt(3) == 0
                ? any
                : path.firstIncomplete().map(Place::page).orElse(any);
    }

    private static Map<String, List<String>> answers(Page page, Random random) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        ((QuestionPage) page)
                .allQuestions()
                .flatMap(question -> question.fields().stream())
                .filter(field -> random.nextInt(12) > 0)
                .forEach(field -> {
                    List<String> typed = RandomWalkTest.TYPED.getOrDefault(field, List.of(""));
                    int among = random.nextInt(3) == 0 ? typed.size() : 2;
                    answers.put(field, List.of(typed.get(random.nextInt(among))));
                });
        if (random.nextInt(4) == 0) {
            answers.put("unknown", List.of("a", "b"));
        }
        return answers;
    }
}
