package dev.guildhall.forms.migration;

import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.journey.Journey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    record Permit(@Nullable String fullName, @Nullable Integer doors) {}

    record OldPermit(@Nullable String name, @Nullable String doorWords) {}

    private static final Answer ADA = new Answer.OfText("Ada");

    private static final Journey<Permit> JOURNEY = Journey.of("permit", Permit.class)
            .version("3")
            .page("name", text("fullName", Text.of("Name?", "Enw?")))
            .page("doors", wholeNumber("doors", Text.of("Doors?", "Drysau?")))
            .checkAnswers()
            .build();

    private static final Journey<OldPermit> OLD = Journey.of("permit", OldPermit.class)
            .version("1")
            .page("name", text("name", Text.of("Name?", "Enw?")))
            .page("doors", text("doorWords", Text.of("Doors?", "Drysau?")))
            .checkAnswers()
            .build();

    private static List<String> problems(Set<String> served, Migration... migrations) {
        return catchThrowableOfType(MigrationException.class, () -> Migrations.to(JOURNEY, List.of(migrations), served))
                .problems();
    }

    @Test
    void a_draft_goes_the_whole_way_whatever_the_order_of_the_declarations() {
        Migrations migrations = Migrations.to(
                JOURNEY,
                List.of(
                        Migration.from("2").to("3").rename("wholeName", "fullName"),
                        Migration.from("1").to("2").rename("name", "wholeName")),
                Set.of());
        Draft draft = Draft.of(Answers.none().with("name", ADA)).withConfirmed("about-you", "digest");

        assertThat(migrations.bring("1", draft))
                .contains(Draft.of(Answers.none().with("fullName", ADA)));
        assertThat(migrations.bring("3", draft)).contains(draft);
        assertThat(migrations.bring("0", draft)).isEmpty();
        assertThat(migrations.isOwn("3")).isTrue();
    }

    @Test
    void what_was_confirmed_stays_confirmed_when_no_answer_changes() {
        Migrations migrations =
                Migrations.to(JOURNEY, List.of(Migration.from("2").to("3")), Set.of());
        Draft draft = new Draft(Answers.none().with("fullName", ADA), Map.of("about-you", "digest"));

        assertThat(migrations.bring("2", draft)).contains(draft);
    }

    @Test
    void a_gap_a_circle_a_fork_and_a_version_that_is_served_too_are_refused_at_once() {
        List<String> problems = problems(
                Set.of("2"),
                Migration.from("1").to("1a"),
                Migration.from("2").to("3"),
                Migration.from("2").to("3"),
                Migration.from("4").to("5"),
                Migration.from("5").to("4"),
                Migration.from("3").to("4"));

        assertThat(problems)
                .contains(
                        "the migration from 1 to 1a ends at version 1a, from where none leads on: declare one to 3",
                        "two migrations begin at version 2: leave one of them out",
                        "version 2 is served as it is and migrated too: leave out alsoServing or the migration",
                        "the migration from 4 to 5 leads in a circle: let the migrations end at version 3",
                        "the migration from 5 to 4 leads in a circle: let the migrations end at version 3",
                        "the migration from 3 to 4 begins at the journey's own version: give the journey a later version");
    }

    @Test
    void names_that_nobody_asks_and_types_that_do_not_fit_are_refused_at_once() {
        List<String> problems = problems(
                Set.of(),
                Migration.from("2")
                        .to("3")
                        .rename("name", "nmae")
                        .keep("colour")
                        .map("size", Optional::of)
                        .set("doors", ADA)
                        .set("fullName", ADA));

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "the migration from 2 to 3 renames name to nmae, but version 3 does not ask nmae:"
                                + " name one of its questions, or drop it",
                        "the migration from 2 to 3 keeps colour, but version 3 does not ask colour:"
                                + " name one of its questions, or drop it",
                        "the migration from 2 to 3 maps size, but version 3 does not ask size:"
                                + " name one of its questions, or drop it",
                        "the migration from 2 to 3 sets doors to an answer of the type OfText, but the question takes"
                                + " OfNumber: set an answer of that type");
    }

    @Test
    void a_name_is_held_against_the_end_of_the_way_under_what_it_is_called_there() {
        Migration last = Migration.from("2").to("3").rename("b", "fullName").drop("c");

        Migrations.to(
                JOURNEY, List.of(Migration.from("1").to("2").rename("a", "b").rename("x", "c"), last), Set.of());

        assertThat(problems(Set.of(), Migration.from("1").to("2").rename("a", "d"), last))
                .containsExactly("the migration from 1 to 2 renames a to d, but version 3 does not ask d:"
                        + " name one of its questions, or drop it");
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertThat(problems(
                        Set.of(),
                        Migration.from("2")
                                .to("3")
                                .rename("a", "fullName")
                                .rename("b", "fullName")
                                .drop("a")
                                .set("fullName", ADA)))
                .contains(
                        "the migration from 2 to 3 renames two answers to fullName: give each a name of its own",
                        "the migration from 2 to 3 renames an answer to fullName and sets it too: leave out one of the two",
                        "the migration from 2 to 3 drops a and uses it too: leave out one of the two");
    }

    @Test
    void a_migration_from_the_journey_itself_is_held_against_what_it_asked() {
        assertThat(problems(
                        Set.of(),
                        Migration.from(OLD)
                                .to("3")
                                .rename("nmae", "fullName")
                                .rename("doorWords", "doors")
                                .drop("colour")))
                .containsExactlyInAnyOrder(
                        "the migration from 1 to 3 names nmae, which version 1 does not ask: name a question of that version",
                        "the migration from 1 to 3 names colour, which version 1 does not ask: name a question of that"
                                + " version",
                        "the migration from 1 to 3 renames doorWords to doors, whose answers are of the type OfText, but the"
                                + " new question takes OfNumber: map doors as well, or drop it");
        Migrations mended = Migrations.to(
                JOURNEY,
                List.of(Migration.from(OLD)
                        .to("3")
                        .rename("name", "fullName")
                        .rename("doorWords", "doors")
                        .map("doors", words -> Optional.of(new Answer.OfNumber(BigDecimal.ONE)))),
                Set.of());

        assertThat(mended.bring("1", Draft.of(Answers.none().with("doorWords", ADA))))
                .contains(Draft.of(Answers.none().with("doors", new Answer.OfNumber(BigDecimal.ONE))));
    }
}
