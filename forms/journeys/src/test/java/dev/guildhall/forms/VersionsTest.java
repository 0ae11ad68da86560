package dev.guildhall.forms;

import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.migration.Migration;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.submission.RejectedSubmissionException;
import dev.guildhall.forms.submission.Submission;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People who are under way while another version of the journey is rolled out. */
class VersionsTest {

    record First(@Nullable String name, @Nullable String town) {}

    record Second(
            @Nullable String fullName,
            @Nullable Integer doors,
            @Nullable String town) {}

    private static final Journey<First> FIRST = Journey.of("permit", First.class)
            .version("1")
            .page("name", text("name", Text.of("Name?", "Enw?")))
            .page("town", text("town", Text.of("Town?", "Tref?")))
            .checkAnswers()
            .build();

    private static final Journey<Second> SECOND = Journey.of("permit", Second.class)
            .version("2")
            .service(ServiceDetails.named(Text.of("Apply for a permit", "Gwneud cais am drwydded"))
                    .languages(Language.ENGLISH, Language.WELSH)
                    .build())
            .page("full-name", text("fullName", Text.of("Full name?", "Enw llawn?")))
            .page("doors", wholeNumber("doors", Text.of("Doors?", "Drysau?")))
            .page("town", text("town", Text.of("Town?", "Tref?")))
            .checkAnswers()
            .build();

    private final RememberingStore store = new RememberingStore();
    private final SessionKeys keys = SessionKeys.of(SessionKey.random(new SecureRandom()));
    private final List<Submission<First>> first = new CopyOnWriteArrayList<>();
    private final List<Submission<Second>> second = new CopyOnWriteArrayList<>();

    private JourneyHandler firstOnly() {
        return JourneyHandler.of(FIRST)
                .store(store)
                .keys(RememberingStore.KEYS)
                .sessionKeys(keys)
                .onSubmit(first::add)
                .build();
    }

    private JourneyHandlerBuilder<Second> now() {
        return JourneyHandler.of(SECOND)
                .store(store)
                .keys(RememberingStore.KEYS)
                .sessionKeys(keys)
                .onSubmit(second::add);
    }

    /** The same person after another version has been rolled out. */
    private static Person later(Person person, JourneyHandler handler) {
        Person same = new Person(handler);
        same.cookies().putAll(person.cookies());
        return same;
    }

    private Person underWay() {
        return new Person(firstOnly()).visits("/permit/name").sends("name", "Ada");
    }

    @Test
    void a_person_under_way_finishes_on_the_version_that_they_started() {
        Person before = underWay();
        try (JourneyHandler handler = now().alsoServing(FIRST, first::add).build()) {
            Person person = later(before, handler);

            person.visits("/permit/check-answers");
            assertThat(person.at()).isEqualTo("/permit/town");
            person.sends("town", "Leeds").sends();
            Delivered.by(handler);

            assertThat(person.at()).isEqualTo("/permit/confirmation");
            assertThat(first).extracting(Submission::application).containsExactly(new First("Ada", "Leeds"));
            assertThat(second).isEmpty();
            assertThat(store.last().orElseThrow().journeyVersion()).isEqualTo("1");
        }
    }

    @Test
    void after_it_the_next_application_is_of_the_current_version() {
        Person before = underWay();
        try (JourneyHandler handler = now().alsoServing(FIRST, first::add).build()) {
            Person person = later(before, handler)
                    .visits("/permit/town")
                    .sends("town", "Leeds")
                    .sends();
            Delivered.by(handler);

            person.visits("/permit/full-name").sends("fullName", "Grace");

            assertThat(person.at()).isEqualTo("/permit/doors");
            assertThat(store.last().orElseThrow().journeyVersion()).isEqualTo("2");
            assertThat(new Person(handler).visits("/permit/check-answers").at()).isEqualTo("/permit/full-name");
        }
    }

    @Test
    void a_migrated_draft_resumes_at_the_first_page_that_is_not_complete_and_is_stored_with_the_next_save() {
        Person before = underWay().sends("town", "Leeds");
        Person person = later(
                before,
                now().migrating(Migration.from("1").to("2").rename("name", "fullName"))
                        .build());
        int saves = store.saves();

        person.visits("/permit/check-answers");

        assertThat(person.at()).isEqualTo("/permit/doors");
        assertThat(store.saves()).as("reading writes nothing").isEqualTo(saves);
        assertThat(store.last().orElseThrow().journeyVersion()).isEqualTo("1");
        person.sends("doors", "5");
        assertThat(store.last().orElseThrow().journeyVersion()).isEqualTo("2");
        person.visits("/permit/check-answers").sends();
        assertThat(person.at()).isEqualTo("/permit/confirmation");
    }

    @Test
    void a_draft_that_needs_no_further_answer_is_submitted_as_of_the_new_version() {
        Person before = underWay().sends("town", "Leeds");
        JourneyHandler handler = now().migrating(Migration.from("1")
                        .to("2")
                        .rename("name", "fullName")
                        .set("doors", new Answer.OfNumber(BigDecimal.TEN)))
                .build();

        Person person = later(before, handler).visits("/permit/check-answers").sends();
        Delivered.by(handler);

        assertThat(person.at()).isEqualTo("/permit/confirmation");
        assertThat(second).extracting(Submission::application).containsExactly(new Second("Ada", 10, "Leeds"));
        assertThat(store.last().orElseThrow().journeyVersion()).isEqualTo("2");
    }

    @Test
    void a_version_that_is_neither_served_nor_migrated_is_told_and_untouched_and_the_person_can_start_again() {
        Person person = later(underWay(), now().build());
        int saves = store.saves();

        for (String page : List.of("town", "full-name", "check-answers", "confirmation")) {
            assertThat(person.visits("/permit/" + page).response().status()).isEqualTo(409);
            assertThat(person.page().expectFirst("h1").text()).isEqualTo("This service has changed since you started");
        }
        assertThat(person.visits("/permit/town?lang=cy")
                        .page()
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Mae’r gwasanaeth hwn wedi newid ers i chi ddechrau");
        assertThat(person.post("/permit/full-name", "fullName=Eve&csrf=" + person.csrf())
                        .status())
                .isEqualTo(409);
        assertThat(store.saves()).isEqualTo(saves);
        assertThat(person.visits("/permit").response().status()).isEqualTo(200);
        person.visits("/permit/town").sends();
        assertThat(person.at()).isEqualTo("/permit/full-name");
        assertThat(person.response().status()).isEqualTo(200);
        assertThat(later(person, firstOnly())
                        .visits("/permit/full-name")
                        .response()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_is_made_to_start_again_by_somebody_else() {
        Person person = later(underWay(), now().build());

        assertThat(person.post("/permit/start-again", "csrf=x").status()).isEqualTo(403);
        assertThat(person.visits("/permit/start-again").at()).isEqualTo("/permit");
        assertThat(person.visits("/permit/town").response().status()).isEqualTo(409);
    }

    @Test
    void a_submission_that_still_waits_is_delivered_by_the_code_of_its_version_or_by_that_of_the_current_one() {
        JourneyHandler refusing = JourneyHandler.of(FIRST)
                .store(store)
                .keys(RememberingStore.KEYS)
                .sessionKeys(keys)
                .onSubmit(submission -> {
                    throw new RejectedSubmissionException("not yet");
                })
                .build();
        for (int person = 0; person < 2; person++) {
            new Person(refusing)
                    .visits("/permit/name")
                    .sends("name", "Ada")
                    .sends("town", "Leeds")
                    .sends();
        }
        Delivered.by(refusing);
        refusing.close();

        try (JourneyHandler unaware = now().build()) {
            unaware.deliveries()
                    .retry(unaware.deliveries().undeliverable().get(0).reference());
            Delivered.by(unaware);
            assertThat(second).as("nothing is delivered by accident").isEmpty();
        }
        try (JourneyHandler serving = now().alsoServing(FIRST, first::add).build()) {
            serving.deliveries()
                    .retry(serving.deliveries().undeliverable().get(0).reference());
            Delivered.by(serving);
            assertThat(first).extracting(Submission::application).containsExactly(new First("Ada", "Leeds"));
        }
    }

    @Test
    void another_journey_and_a_version_twice_are_no_earlier_versions() {
        Journey<First> other = Journey.of("other", First.class)
                .version("1")
                .page(
                        "name",
                        Text.of("You", "Chi"),
                        text("name", Text.of("Name?", "Enw?")),
                        text("town", Text.of("Town?", "Tref?")))
                .checkAnswers()
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> now().alsoServing(other, submission -> {}))
                .withMessage("The journey other version 1 is no version of permit: serve it with a handler of its own,"
                        + " or give it the same id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now().alsoServing(FIRST, first::add).alsoServing(FIRST, first::add))
                .withMessageContaining("served already");
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void wherever_a_person_is_when_the_version_changes_they_reach_one_submission(
            @ForAll @IntRange(max = 2) int answered, @ForAll boolean migrating) {
        Person before = new Person(firstOnly()).visits("/permit/name");
        if (answered > 0) {
            before.sends("name", "Ada");
        }
        if (answered > 1) {
            before.sends("town", "Leeds");
        }
        first.clear();
        second.clear();
        JourneyHandlerBuilder<Second> builder = now();
        try (JourneyHandler handler = (migrating
                        ? builder.migrating(Migration.from("1").to("2").rename("name", "fullName"))
                        : builder.alsoServing(FIRST, first::add))
                .build()) {
            Person person = later(before, handler).visits("/permit/check-answers");

            for (int page = 0; page < 5 && !person.at().equals("/permit/confirmation"); page++) {
                person.sends(
                        person.at().endsWith("check-answers")
                                ? new String[0]
                                : new String[] {
                                    person.page()
                                            .expectFirst("main form input[type=text]")
                                            .attr("name"),
                                    "7"
                                });
            }
            Delivered.by(handler);

            assertThat(person.at()).isEqualTo("/permit/confirmation");
            assertThat(first.size() + second.size()).isEqualTo(1);
            assertThat(second).hasSize(migrating || answered == 0 ? 1 : 0);
        }
    }
}
