package example.parkingpermit;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.content.Block.bullets;
import static dev.guildhall.forms.content.Block.heading;
import static dev.guildhall.forms.content.Block.link;
import static dev.guildhall.forms.content.Block.paragraph;
import static dev.guildhall.forms.content.Block.warning;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.dateOfBirth;
import static dev.guildhall.forms.question.Questions.email;
import static dev.guildhall.forms.question.Questions.fullName;
import static dev.guildhall.forms.question.Questions.telephone;
import static dev.guildhall.forms.question.Questions.ukAddress;
import static dev.guildhall.forms.question.Questions.vehicleRegistration;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.service.Contact;
import dev.guildhall.core.service.Phase;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Option;
import java.net.URI;

/** Apply for a resident parking permit: what is asked, in which order, in English and Welsh. */
final class PermitJourney {

    private PermitJourney() {}

    static Journey<PermitApplication> journey() {
        return Journey.of("apply-for-a-parking-permit", PermitApplication.class)
                .service(service())
                .start(
                        paragraph(Text.of(
                                "Use this service to apply for a permit to park near your home.",
                                "Defnyddiwch y gwasanaeth hwn i wneud cais am drwydded i barcio ger eich cartref.")),
                        heading(Text.of("Before you start", "Cyn i chi ddechrau")),
                        paragraph(Text.of("You will need:", "Bydd angen:")),
                        bullets(
                                Text.of("your address in the borough", "eich cyfeiriad yn y fwrdeistref"),
                                Text.of("your vehicle’s registration number", "rhif cofrestru eich cerbyd"),
                                Text.of(
                                        "its carbon dioxide emissions, unless it is electric",
                                        "ei allyriadau carbon deuocsid, oni bai ei fod yn drydanol")),
                        paragraph(Text.of("It takes about 5 minutes.", "Mae’n cymryd tua 5 munud.")))
                .page(
                        "live-in-borough",
                        yesNo(
                                        "livesInBorough",
                                        Text.of(
                                                "Do you live in the borough?", "Ydych chi’n byw yn y fwrdeistref?"))
                                .called(Text.of("you live in the borough", "ydych chi’n byw yn y fwrdeistref"))
                                .summarisedAs(Text.of("Lives in the borough", "Yn byw yn y fwrdeistref")))
                .when(is("livesInBorough", false))
                .goTo("cannot-apply")
                .exit(
                        "cannot-apply",
                        Text.of("You cannot apply", "Ni allwch wneud cais"),
                        paragraph(Text.of(
                                "Only people who live in the borough can have a resident parking permit.",
                                "Dim ond pobl sy’n byw yn y fwrdeistref all gael trwydded barcio i breswylwyr.")),
                        paragraph(Text.of(
                                "If you visit someone here, ask them to apply for visitor permits.",
                                "Os ydych yn ymweld â rhywun yma, gofynnwch iddyn nhw wneud cais am drwyddedau"
                                        + " ymwelwyr.")))
                .page("full-name", fullName("fullName", Text.of("What is your full name?", "Beth yw eich enw llawn?")))
                .page(
                        "date-of-birth",
                        dateOfBirth(
                                "dateOfBirth",
                                Text.of("What is your date of birth?", "Beth yw eich dyddiad geni?")))
                .page("address", ukAddress("address", Text.of("What is your address?", "Beth yw eich cyfeiriad?")))
                .page(
                        "registration",
                        vehicleRegistration(
                                        "registration",
                                        Text.of(
                                                "What is your vehicle’s registration number?",
                                                "Beth yw rhif cofrestru eich cerbyd?"))
                                .hint(Text.of(
                                        "It is on the number plates, like AB12 CDE",
                                        "Mae ar y platiau rhif, fel AB12 CDE")))
                .page(
                        "electric",
                        yesNo("electric", Text.of("Is the vehicle electric?", "Ydy’r cerbyd yn drydanol?"))
                                .called(Text.of("the vehicle is electric", "yw’r cerbyd yn drydanol"))
                                .summarisedAs(Text.of("Electric vehicle", "Cerbyd trydanol"))
                                .answered(Text.of("Yes", "Ydy"), Text.of("No", "Nac ydy")))
                .when(is("electric", true))
                .goTo("contact")
                .page(
                        "emissions",
                        choice(
                                        "emissionsBand",
                                        Text.of(
                                                "How much carbon dioxide does the vehicle give off?",
                                                "Faint o garbon deuocsid mae’r cerbyd yn ei ollwng?"),
                                        Option.of(
                                                EmissionsBand.UP_TO_100,
                                                Text.of("Up to 100g/km", "Hyd at 100g/km")),
                                        Option.of(
                                                EmissionsBand.FROM_101_TO_150,
                                                Text.of("101 to 150g/km", "101 i 150g/km")),
                                        Option.of(
                                                EmissionsBand.FROM_151_TO_200,
                                                Text.of("151 to 200g/km", "151 i 200g/km")),
                                        Option.of(
                                                EmissionsBand.OVER_200,
                                                Text.of("More than 200g/km", "Mwy na 200g/km")),
                                        Option.of(
                                                EmissionsBand.NOT_KNOWN,
                                                Text.of("I do not know", "Nid wyf yn gwybod")))
                                .called(Text.of(
                                        "how much carbon dioxide the vehicle gives off",
                                        "faint o garbon deuocsid mae’r cerbyd yn ei ollwng"))
                                .summarisedAs(Text.of("Emissions", "Allyriadau"))
                                .hint(Text.of(
                                        "It is in section V.7 of the vehicle’s log book",
                                        "Mae yn adran V.7 llyfr log y cerbyd")))
                .page(
                        "contact",
                        choice(
                                        "contactBy",
                                        Text.of("How should we contact you?", "Sut dylem gysylltu â chi?"),
                                        Option.of(ContactMethod.EMAIL, Text.of("Email", "E-bost"))
                                                .reveals(email(
                                                        "email", Text.of("Email address", "Cyfeiriad e-bost"))),
                                        Option.of(ContactMethod.TELEPHONE, Text.of("Telephone", "Ffôn"))
                                                .reveals(telephone(
                                                        "telephone",
                                                        Text.of("Telephone number", "Rhif ffôn"))))
                                .called(Text.of("how we should contact you", "sut dylem gysylltu â chi"))
                                .summarisedAs(Text.of("Contact by", "Cysylltu drwy")))
                .checkAnswers()
                .declaration(
                        "declaration",
                        Text.of("Declaration", "Datganiad"),
                        paragraph(Text.of(
                                "By submitting this application you confirm that:",
                                "Drwy gyflwyno’r cais hwn rydych yn cadarnhau:")),
                        bullets(
                                Text.of("you live at the address you gave", "eich bod yn byw yn y cyfeiriad a roddwyd"),
                                Text.of("you keep the vehicle there", "eich bod yn cadw’r cerbyd yno"),
                                Text.of(
                                        "what you told us is correct to the best of your knowledge",
                                        "bod yr hyn a ddywedoch wrthym yn gywir hyd eithaf eich gwybodaeth")),
                        warning(Text.of(
                                "We can cancel a permit that was given on false information.",
                                "Gallwn ganslo trwydded a roddwyd ar sail gwybodaeth ffug.")))
                .confirmation(
                        Text.of("Application submitted", "Cais wedi’i gyflwyno"),
                        heading(Text.of("What happens next", "Beth sy’n digwydd nesaf")),
                        paragraph(Text.of(
                                "We will check your application and tell you within 5 working days.",
                                "Byddwn yn gwirio eich cais ac yn rhoi gwybod i chi o fewn 5 diwrnod gwaith.")),
                        paragraph(Text.of(
                                "Keep your reference number: you will need it if you contact us.",
                                "Cadwch eich cyfeirnod: bydd ei angen arnoch os byddwch yn cysylltu â ni.")),
                        heading(Text.of("Your receipt", "Eich derbynneb")),
                        paragraph(Text.of(
                                "The receipt is a small file. It lets you prove later that we recorded your application, and"
                                        + " holds none of your answers.",
                                "Ffeil fach yw’r dderbynneb. Mae’n gadael i chi brofi’n ddiweddarach ein bod wedi cofnodi"
                                        + " eich cais, ac nid yw’n cynnwys dim o’ch atebion.")),
                        link(
                                Text.of("Download your receipt (JSON)", "Lawrlwytho eich derbynneb (JSON)"),
                                URI.create(PermitReceipts.PATH)))
                .build();
    }

    private static ServiceDetails service() {
        return ServiceDetails.named(
                        Text.of("Apply for a resident parking permit", "Gwneud cais am drwydded barcio i breswylwyr"))
                .organisation(Text.of("Exampleton Borough Council", "Cyngor Bwrdeistref Exampleton"))
                .contact(new Contact("parking@exampleton.example", "01632 960 001"))
                .phase(Phase.BETA)
                .languages(Language.ENGLISH, Language.WELSH)
                .build();
    }
}
