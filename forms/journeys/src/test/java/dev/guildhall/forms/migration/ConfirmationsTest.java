package dev.guildhall.forms.migration;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.path.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A section stays confirmed over a migration only as far as the person's word is still true. */
class ConfirmationsTest {

    record Form(
            @Nullable Boolean adult,
            @Nullable String name,
            @Nullable String town,
            @Nullable String colour) {}

    private static final Text ASK = Text.of("Well?", "Wel?");
    private static final Answer ADA = new Answer.OfText("Ada");

    private static JourneyBuilder<Form> begun(String version) {
        return Journey.of("form", Form.class)
                .version(version)
                .page("adult", yesNo("adult", ASK))
                .exit("sorry", ASK)
                .taskList(ASK);
    }

    private static final Journey<Form> OLD = begun("1")
            .section(
                    "you",
                    ASK,
                    you -> you.page("name", text("name", ASK))
                            .when(is("adult", false))
                            .goTo("sorry"))
            .section("home", ASK, home -> home.page("town", text("town", ASK)))
            .section("more", ASK, more -> more.page("colour", text("colour", ASK)))
            .checkAnswers()
            .build();

    private static final Journey<Form> NEW = begun("2")
            .section(
                    "you",
                    ASK,
                    you -> you.page("name", text("name", ASK))
                            .when(is("adult", false))
                            .goTo("sorry"))
            .section("home", ASK, home -> home.page("town", text("town", ASK)).page("colour", text("colour", ASK)))
            .checkAnswers()
            .build();

    private static Draft confirmed() {
        Draft draft = Draft.of(Answers.none()
                .with("adult", new Answer.OfYesNo(true))
                .with("name", ADA)
                .with("town", ADA)
                .with("colour", ADA));
        for (Section section : OLD.sections()) {
            draft = draft.withConfirmed(section.id(), Path.of(OLD, draft).digest(section));
        }
        return draft;
    }

    private static Set<String> confirmedAfter(Migration migration, Journey<Form> target) {
        return Migrations.to(target, List.of(migration), Set.of())
                .bring("1", confirmed())
                .orElseThrow()
                .confirmed()
                .keySet();
    }

    private static final Journey<Form> SAME = begun("2")
            .section(
                    "you",
                    ASK,
                    you -> you.page("name", text("name", ASK))
                            .when(is("adult", false))
                            .goTo("sorry"))
            .section("home", ASK, home -> home.page("town", text("town", ASK)))
            .section("more", ASK, more -> more.page("colour", text("colour", ASK)))
            .checkAnswers()
            .build();

    @Test
    void a_section_whose_answers_did_not_change_stays_confirmed() {
        Migration town = Migration.from(OLD).to("2").map("town", was -> Optional.of(new Answer.OfText("Leeds")));

        assertThat(confirmedAfter(town, SAME)).containsExactlyInAnyOrder("you", "more");
    }

    @Test
    void a_section_that_depends_on_what_changed_does_not() {
        Migration adult = Migration.from(OLD).to("2").map("adult", was -> Optional.of(new Answer.OfYesNo(false)));

        assertThat(confirmedAfter(adult, SAME)).containsExactlyInAnyOrder("home", "more");
    }

    @Test
    void a_section_that_asks_what_was_confirmed_elsewhere_or_not_at_all_does_not() {
        Migration name = Migration.from(OLD).to("2").map("name", was -> Optional.of(new Answer.OfText("Grace")));

        assertThat(confirmedAfter(name, NEW)).isEmpty();
    }

    @Test
    void a_section_with_a_question_that_is_asked_again_does_not() {
        Migration forgotten = Migration.from(OLD).to("2").drop("colour");

        assertThat(confirmedAfter(forgotten, SAME)).containsExactlyInAnyOrder("you", "home");
    }

    @Test
    void without_the_earlier_journey_nobody_knows_what_a_section_asked() {
        Migration town = Migration.from("1").to("2").map("town", was -> Optional.of(new Answer.OfText("Leeds")));

        assertThat(confirmedAfter(town, SAME)).isEmpty();
    }
}
