package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.and;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.ListBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of lists apply for: vehicles, with a branch about each, between two other questions. */
public record Fleet(
        @Nullable Boolean business,
        @Valid @Size(max = 3) @Nullable List<@Valid Vehicle> vehicles,
        @Nullable List<Driver> otherDrivers,
        @Size(max = 20) @Nullable String contact) {

    /** A vehicle; its weight is asked of those of a business that are not electric. */
    public record Vehicle(
            @Size(max = 8) @Pattern(regexp = "[A-Z0-9 ]+") @Nullable
            String registration,

            @Nullable Boolean electric,
            @Min(1) @Nullable Integer weight) {}

    /** Someone else who drives. */
    public record Driver(@Size(max = 20) @Nullable String name) {}

    /** The journey that the tests walk. */
    public static Journey<Fleet> journey() {
        return definition().build();
    }

    static JourneyBuilder<Fleet> definition() {
        return Journey.of("fleet", Fleet.class)
                .service(ServiceDetails.named(Text.of("Register vehicles", "Cofrestru cerbydau"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("business", yesNo("business", Text.of("Is it for a business?", "Ai ar gyfer busnes?")))
                .list("vehicles", Text.of("Vehicles", "Cerbydau"), Vehicle.class, Fleet::vehicles)
                .list("otherDrivers", Text.of("Other drivers", "Gyrwyr eraill"), Driver.class, Fleet::drivers)
                .page("contact", text("contact", Text.of("Who should we contact?", "Â phwy dylem gysylltu?")))
                .checkAnswers();
    }

    static void vehicles(ListBuilder<Vehicle> list) {
        list.called(Text.of("vehicle", "cerbyd"), Text.of("vehicles", "o gerbydau"))
                .page(
                        "registration",
                        text("registration", Text.of("What is the registration number?", "Beth yw’r rhif cofrestru?"))
                                .summarisedAs(Text.of("Registration number", "Rhif cofrestru"))
                                .called(Text.of("the registration number", "y rhif cofrestru")))
                .page("electric", yesNo("electric", Text.of("Is it electric?", "Ydy e’n drydanol?")))
                .when(and(is("business", true), is("electric", false)))
                .goTo("weight")
                .goTo("vehicles")
                .page("weight", wholeNumber("weight", Text.of("How heavy is it in kilograms?", "Faint mae’n pwyso?")))
                .itemNamedBy("registration")
                .atLeast(1)
                .atMost(3);
    }

    private static void drivers(ListBuilder<Driver> list) {
        list.called(Text.of("driver", "gyrrwr"), Text.of("drivers", "o yrwyr"))
                .page("name", text("name", Text.of("What is their name?", "Beth yw eu henw?")))
                .itemNamedBy("name");
    }
}
