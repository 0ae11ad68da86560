package dev.guildhall.forms.report;

import static dev.guildhall.forms.condition.Conditions.and;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.content.Block.bullets;
import static dev.guildhall.forms.content.Block.paragraph;
import static dev.guildhall.forms.content.Block.warning;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.fullName;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parking permit: a branch to an exit, an interruption, a list, a reveal and a declaration. */
record Permit(
        @Nullable Boolean resident,
        @PersonalData @Size(max = 100) @Nullable String name,
        @Size(min = 1, max = 5) @Nullable List<Vehicle> vehicles,
        @Nullable Contact contact,
        @PersonalData @Size(max = 80) @Nullable String email) {

    /** A vehicle. */
    record Vehicle(
            @Size(max = 10) @Nullable String registration,
            @Nullable Boolean electric,
            @Size(max = 20) @Nullable String fuel) {}

    /** How to be told. */
    enum Contact {
        EMAIL,
        POST
    }

    static JourneyBuilder<Permit> definition() {
        return Journey.of("permit", Permit.class)
                .version("7")
                .service(ServiceDetails.named(Text.of("Apply for a permit", "Gwneud cais am drwydded"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .start(paragraph(Text.of("It takes 5 minutes.", "Mae’n cymryd 5 munud.")))
                .page(
                        "resident",
                        yesNo("resident", Text.of("Do you live in the borough?", "Ydych chi’n byw yn y fwrdeistref?"))
                                .called(Text.of("you live in the borough", "ydych chi’n byw yn y fwrdeistref"))
                                .summarisedAs(Text.of("Lives in the borough", "Yn byw yn y fwrdeistref"))
                                .hint(Text.of("Ask if you are not sure", "Gofynnwch os nad ydych yn siŵr")))
                .when(is("resident", false))
                .goTo("cannot-apply")
                .exit(
                        "cannot-apply",
                        Text.of("You cannot apply", "Ni allwch wneud cais"),
                        bullets(Text.of("Ask a resident", "Gofynnwch i breswylydd")))
                .page("name", fullName("name", Text.of("What is your full name?", "Beth yw eich enw llawn?")))
                .interruption(
                        "important",
                        Text.of("Have your log book ready", "Cadwch eich llyfr log wrth law"),
                        warning(Text.of("You need it for each vehicle", "Mae ei angen ar gyfer pob cerbyd")))
                .list(
                        "vehicles",
                        Text.of("Vehicles", "Cerbydau"),
                        Vehicle.class,
                        list -> list.called(Text.of("vehicle", "cerbyd"), Text.of("vehicles", "o gerbydau"))
                                .page(
                                        "registration",
                                        Questions.vehicleRegistration(
                                                "registration",
                                                Text.of(
                                                        "What is its registration number?",
                                                        "Beth yw ei rif cofrestru?")))
                                .page(
                                        "electric",
                                        yesNo("electric", Text.of("Is it electric?", "Ydy’n drydanol?"))
                                                .called(Text.of("it is electric", "ydy’n drydanol"))
                                                .summarisedAs(Text.of("Electric vehicle", "Cerbyd trydanol")))
                                .when(and(is("electric", true), is("resident", true)))
                                .goTo("vehicles")
                                .page(
                                        "fuel",
                                        text("fuel", Text.of("What fuel does it take?", "Pa danwydd mae’n ei gymryd?"))
                                                .called(Text.of("fuel", "danwydd")))
                                .itemNamedBy("registration")
                                .atLeast(1)
                                .atMost(5))
                .page(
                        "contact",
                        choice(
                                        "contact",
                                        Text.of("How should we contact you?", "Sut dylem gysylltu â chi?"),
                                        Option.of(Contact.EMAIL, Text.of("Email", "E-bost"))
                                                .hint(Text.of("The quickest", "Y cyflymaf"))
                                                .reveals(Questions.email(
                                                                "email", Text.of("Email address", "Cyfeiriad e-bost"))
                                                        .message("Size", Text.of("It is too long", "Mae’n rhy hir"))),
                                        Option.of(Contact.POST, Text.of("Post", "Drwy’r post")))
                                .called(Text.of("how we should contact you", "sut dylem gysylltu â chi")))
                .checkAnswers()
                .declaration(
                        "declaration",
                        Text.of("Declaration", "Datganiad"),
                        paragraph(Text.of("It is all true.", "Mae’r cyfan yn wir.")))
                .confirmation(
                        Text.of("Application submitted", "Cais wedi’i gyflwyno"),
                        paragraph(Text.of("We will tell you soon.", "Byddwn yn rhoi gwybod yn fuan.")));
    }
}
