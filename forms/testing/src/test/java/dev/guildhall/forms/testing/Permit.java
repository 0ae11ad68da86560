package dev.guildhall.forms.testing;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.choices;
import static dev.guildhall.forms.question.Questions.date;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.ukAddress;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of the tester apply for: a branch, an exit, a reveal, a page of two questions. */
record Permit(
        @Nullable Boolean resident,
        @Size(max = 20) @Nullable String name,
        @Past @Nullable LocalDate born,
        @Nullable Address address,
        @Nullable Boolean electric,
        @Nullable Band band,
        @Min(1) @Max(9) @Nullable Integer doors,
        @Nullable List<Use> uses,
        @Nullable Contact contact,
        @Size(max = 50) @Nullable String email) {

    record Address(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String town,
            @Nullable String county,
            @Nullable String postcode) {}

    enum Band {
        LOW,
        HIGH
    }

    enum Use {
        WORK,
        FAMILY
    }

    enum Contact {
        EMAIL,
        POST
    }

    static Journey<Permit> journey() {
        return Journey.of("permit", Permit.class)
                .service(ServiceDetails.named(Text.of("Apply for a permit", "Gwneud cais am drwydded"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page(
                        "resident",
                        yesNo("resident", Text.of("Do you live here?", "Ydych chi'n byw yma?"))
                                .called(Text.of("you live here", "ydych chi'n byw yma")))
                .when(is("resident", false))
                .goTo("sorry")
                .exit("sorry", Text.of("You cannot apply", "Ni allwch wneud cais"))
                .page(
                        "name",
                        text("name", Text.of("What is your name?", "Beth yw eich enw?"))
                                .called(Text.of("your name", "eich enw"))
                                .summarisedAs(Text.of("Name", "Enw")))
                .page(
                        "born",
                        date("born", Text.of("When were you born?", "Pryd cawsoch chi eich geni?"))
                                .called(Text.of("your date of birth", "eich dyddiad geni"))
                                .summarisedAs(Text.of("Date of birth", "Dyddiad geni")))
                .page(
                        "address",
                        ukAddress("address", Text.of("What is your address?", "Beth yw eich cyfeiriad?"))
                                .summarisedAs(Text.of("Address", "Cyfeiriad")))
                .page("electric", yesNo("electric", Text.of("Is it electric?", "Ydy e'n drydanol?")))
                .when(is("electric", true))
                .goTo("car")
                .page(
                        "band",
                        choice(
                                "band",
                                Text.of("Which band?", "Pa fand?"),
                                Option.of(Band.LOW, Text.of("Low", "Isel")),
                                Option.of(Band.HIGH, Text.of("High", "Uchel"))))
                .page(
                        "car",
                        Text.of("About the car", "Am y car"),
                        wholeNumber("doors", Text.of("How many doors?", "Faint o ddrysau?"))
                                .called(Text.of("number of doors", "nifer y drysau")),
                        choices(
                                        "uses",
                                        Text.of("What is it for? (optional)", "Beth yw ei ddiben? (dewisol)"),
                                        Option.of(Use.WORK, Text.of("Work", "Gwaith")),
                                        Option.of(Use.FAMILY, Text.of("Family", "Teulu")))
                                .optional())
                .page(
                        "contact",
                        choice(
                                "contact",
                                Text.of("How should we tell you?", "Sut dylem ddweud wrthych?"),
                                Option.of(Contact.EMAIL, Text.of("Email", "E-bost"))
                                        .reveals(
                                                Questions.email("email", Text.of("Email address", "Cyfeiriad e-bost"))),
                                Option.of(Contact.POST, Text.of("Post", "Post"))))
                .checkAnswers()
                .declaration("declaration", Text.of("Declaration", "Datganiad"))
                .build();
    }
}
