package dev.guildhall.forms.testing;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of lists and tasks apply for. */
record Move(
        @Nullable String name,
        @Nullable Boolean pets,
        @Nullable List<Pet> animals) {

    record Pet(@Nullable String name, @Nullable Boolean large) {}

    static Journey<Move> journey() {
        return Journey.of("move", Move.class)
                .taskList(Text.of("Your tasks"))
                .section(
                        "you",
                        Text.of("About you"),
                        section -> section.page("name", text("name", Text.of("What is your name?")))
                                .page("pets", yesNo("pets", Text.of("Do you have pets?"))))
                .section(
                        "animals",
                        Text.of("Your animals"),
                        section -> section.requires("you")
                                .onlyIf(is("pets", true))
                                .list(
                                        "animals",
                                        Text.of("Animals"),
                                        Pet.class,
                                        list -> list.called(Text.of("animal"), Text.of("animals"))
                                                .page("animal", text("name", Text.of("What is its name?")))
                                                .page("large", yesNo("large", Text.of("Is it large?")))
                                                .itemNamedBy("name")
                                                .atLeast(1)))
                .checkAnswers()
                .build();
    }
}
