package dev.guildhall.forms.migration;

import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.Journey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of the answers about the items of a list. */
class ItemMigrationTest {

    record Old(@Nullable List<OldDog> dogs) {}

    record OldDog(
            @Nullable String nick,
            @Nullable String weight,
            @Nullable String colour) {}

    record New(@Nullable List<Dog> dogs) {}

    record Dog(
            @Nullable String name,
            @Nullable Integer weight,
            @Nullable Boolean chipped) {}

    private static final Text ASK = Text.of("Well?", "Wel?");
    private static final Answer REX = new Answer.OfText("Rex");
    private static final Answer FIVE = new Answer.OfNumber(BigDecimal.valueOf(5));
    private static final Answer YES = new Answer.OfYesNo(true);

    private static final Journey<Old> OLD = Journey.of("pets", Old.class)
            .version("1")
            .list(
                    "dogs",
                    ASK,
                    OldDog.class,
                    list -> list.page("nick", text("nick", ASK))
                            .page("weight", text("weight", ASK))
                            .page("colour", text("colour", ASK)))
            .checkAnswers()
            .build();

    private static final Journey<New> NEW = Journey.of("pets", New.class)
            .version("2")
            .list(
                    "dogs",
                    ASK,
                    Dog.class,
                    list -> list.page("name", text("name", ASK))
                            .page("weight", wholeNumber("weight", ASK))
                            .page("chipped", yesNo("chipped", ASK)))
            .checkAnswers()
            .build();

    private static final Answers DOGS = Answers.none()
            .with(
                    "dogs",
                    OfItems.none()
                            .with(new Item(
                                    3,
                                    Answers.none()
                                            .with("nick", REX)
                                            .with("weight", new Answer.OfText("5 kg"))
                                            .with("colour", REX)))
                            .with(new Item(7, Answers.none().with("nick", REX)))
                            .complete());

    private static Answer kilos(Answer words) {
        return words.equals(new Answer.OfText("5 kg")) ? FIVE : new Answer.Blank();
    }

    private static Migration sound() {
        return Migration.from(OLD)
                .to("2")
                .items(
                        "dogs",
                        dog -> dog.rename("nick", "name")
                                .drop("colour")
                                .map("weight", words -> Optional.of(kilos(words)))
                                .set("chipped", YES));
    }

    private static List<String> problems(Migration migration) {
        return catchThrowableOfType(MigrationException.class, () -> Migrations.to(NEW, List.of(migration), Set.of()))
                .problems();
    }

    @Test
    void answers_about_each_item_are_renamed_dropped_converted_and_set_and_items_keep_their_numbers() {
        Draft brought = Migrations.to(NEW, List.of(sound()), Set.of())
                .bring("1", Draft.of(DOGS))
                .orElseThrow();

        OfItems dogs = (OfItems) brought.answers().find("dogs").orElseThrow();
        assertThat(dogs.items())
                .containsExactly(
                        new Item(
                                3,
                                Answers.none()
                                        .with("name", REX)
                                        .with("weight", FIVE)
                                        .with("chipped", YES)),
                        new Item(7, Answers.none().with("name", REX).with("chipped", YES)));
        assertThat(dogs.nextNumber()).isEqualTo(8);
        assertThat(dogs.more()).isEqualTo(OfItems.More.NONE);
    }

    @Test
    void a_list_that_is_renamed_or_mapped_too_is_both() {
        Answers after = Migration.from("1")
                .to("2")
                .rename("dogs", "pets")
                .keep()
                .items("pets", pet -> pet.keep("nick"))
                .map("pets", list -> Optional.of(((OfItems) list).without(7)))
                .apply(DOGS);

        assertThat(after)
                .isEqualTo(Answers.none()
                        .with(
                                "pets",
                                new OfItems(
                                        List.of(new Item(3, Answers.none().with("nick", REX))),
                                        7,
                                        OfItems.More.EXPECTED)));
    }

    @Test
    void names_and_types_about_an_item_are_held_against_what_both_versions_ask_about_it() {
        assertThat(problems(Migration.from(OLD)
                        .to("2")
                        .items(
                                "dogs",
                                dog -> dog.rename("nikc", "nmae")
                                        .rename("weight", "weight")
                                        .set("chipped", REX)
                                        .drop("nick")
                                        .keep("nick"))))
                .containsExactlyInAnyOrder(
                        "the migration from 1 to 2 of each item of dogs drops nick and uses it too: leave out one of the two",
                        "the migration from 1 to 2 of each item of dogs names nikc, which version 1 does not ask: name a"
                                + " question of that version",
                        "the migration from 1 to 2 of each item of dogs renames weight to weight, whose answers are of the"
                                + " type OfText, but the new question takes OfNumber: map weight as well, or drop it",
                        "the migration from 1 to 2 of each item of dogs renames nikc to nmae, but version 2 does not ask"
                                + " nmae: name one of its questions, or drop it",
                        "the migration from 1 to 2 of each item of dogs keeps nick, but version 2 does not ask nick: name"
                                + " one of its questions, or drop it",
                        "the migration from 1 to 2 of each item of dogs sets chipped to an answer of the type OfText, but"
                                + " the question takes OfYesNo: set an answer of that type");
        assertThat(problems(Migration.from(OLD).to("2").items("cats", cat -> cat.drop("name"))))
                .containsExactly(
                        "the migration from 1 to 2 of each item of cats has no end: version 2 has no list cats:"
                                + " name one of its lists");
    }

    @Test
    void a_name_about_an_item_is_followed_to_the_end_of_the_way() {
        Migration last = Migration.from("1a").to("2").items("dogs", dog -> dog.rename("called", "name"));

        Migrations.to(
                NEW,
                List.of(Migration.from("1").to("1a").items("dogs", dog -> dog.rename("nick", "called")), last),
                Set.of());
    }
}
