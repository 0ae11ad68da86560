package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of task lists apply for: four sections, of which one requires another and one is there for some only. */
public record Move(
        @Nullable Boolean adult,
        @Size(max = 20) @Nullable String name,
        @Nullable Boolean pets,
        @Nullable List<Pet> animals,
        @Nullable Boolean garden,
        @Min(1) @Max(9) @Nullable Integer rooms,
        @Size(max = 20) @Nullable String notes) {

    /** An animal that moves too. */
    public record Pet(
            @Size(max = 20) @Nullable String name, @Nullable Boolean large) {}

    /** The journey that the tests walk. */
    public static Journey<Move> journey() {
        return definition(Text.of("Your tasks", "Eich tasgau")).build();
    }

    static JourneyBuilder<Move> definition(Text taskList) {
        return eligibility()
                .taskList(taskList)
                .section(
                        "you",
                        Text.of("About you", "Amdanoch chi"),
                        section -> section.page(
                                        "name", text("name", Text.of("What is your name?", "Beth yw eich enw?")))
                                .page("pets", yesNo("pets", Text.of("Do you have pets?", "Oes gennych anifeiliaid?"))))
                .section(
                        "animals",
                        Text.of("Your animals", "Eich anifeiliaid"),
                        section -> section.requires("you")
                                .onlyIf(is("pets", true))
                                .list(
                                        "animals",
                                        Text.of("Animals", "Anifeiliaid"),
                                        Pet.class,
                                        list -> list.called(
                                                        Text.of("animal", "anifail"),
                                                        Text.of("animals", "o anifeiliaid"))
                                                .page(
                                                        "animal",
                                                        text("name", Text.of("What is its name?", "Beth yw ei enw?")))
                                                .page("large", yesNo("large", Text.of("Is it large?", "Ydy e’n fawr?")))
                                                .itemNamedBy("name")
                                                .atLeast(1)))
                .section(
                        "home",
                        Text.of("Your new home", "Eich cartref newydd"),
                        section -> section.requires("you")
                                .page("garden", yesNo("garden", Text.of("Does it have a garden?", "Oes gardd?")))
                                .when(is("pets", false))
                                .goTo("home-check")
                                .page(
                                        "rooms",
                                        wholeNumber("rooms", Text.of("How many rooms?", "Faint o ystafelloedd?"))))
                .section(
                        "else",
                        Text.of("Anything else", "Unrhyw beth arall"),
                        section -> section.page(
                                "notes",
                                text("notes", Text.of("Anything else?", "Unrhyw beth arall?"))
                                        .optional()))
                .checkAnswers()
                .declaration("declaration", Text.of("Declaration", "Datganiad"));
    }

    private static JourneyBuilder<Move> eligibility() {
        return Journey.of("move", Move.class)
                .service(ServiceDetails.named(Text.of("Move home", "Symud tŷ"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("adult", yesNo("adult", Text.of("Are you 18 or over?", "Ydych chi’n 18 oed neu’n hŷn?")))
                .when(is("adult", false))
                .goTo("sorry")
                .exit("sorry", Text.of("You cannot apply", "Ni allwch wneud cais"));
    }
}
