package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.net.URI;

/**
 * A person who applies in a browser, in English or Welsh. Each page that comes into view is looked at: it is in the
 * person's language, it fits, and the browser has nothing to complain of.
 */
final class Applicant {

    static final Text CONTINUE = Text.of("Continue", "Parhau");
    static final Text ERROR = Text.of("Error: ", "Gwall: ");
    static final Text PROBLEM = Text.of("There is a problem", "Mae yna broblem");
    static final Text YES = Text.of("Yes", "Ydw");
    static final Text NO = Text.of("No", "Nac ydw");
    static final Text NOT_ELECTRIC = Text.of("No", "Nac ydy");
    static final Text BAND = Text.of("101 to 150g/km", "101 i 150g/km");
    static final Text EMAIL = Text.of("Email", "E-bost");
    static final Text EMAIL_ADDRESS = Text.of("Email address", "Cyfeiriad e-bost");

    private static final Text FULL_NAME = Text.of("What is your full name?", "Beth yw eich enw llawn?");
    private static final Text REGISTRATION =
            Text.of("What is your vehicle’s registration number?", "Beth yw rhif cofrestru eich cerbyd?");

    private final Browser browser;
    private final Language language;
    private final String pictures;

    /**
     * @param pictures what the names of this person's pictures begin with
     */
    Applicant(Browser browser, Language language, String pictures) {
        this.browser = browser;
        this.language = language;
        this.pictures = pictures;
    }

    String says(Text text) {
        return text.in(language);
    }

    /** Opens the start page and, for Welsh, chooses it there. */
    Applicant arrives(URI service) {
        browser.opens(service.resolve(Visitor.START));
        if (language == Language.WELSH) {
            browser.follows("Cymraeg");
        }
        return sees(
                "start", Text.of("Apply for a resident parking permit", "Gwneud cais am drwydded barcio i breswylwyr"));
    }

    Applicant begins() {
        browser.presses(says(Text.of("Start now", "Dechrau nawr")));
        return sees("live-in-borough", Text.of("Do you live in the borough?", "Ydych chi’n byw yn y fwrdeistref?"));
    }

    Applicant livesInTheBorough() {
        browser.chooses(says(YES)).presses(says(CONTINUE));
        return sees("full-name", FULL_NAME);
    }

    Applicant livesElsewhere() {
        browser.chooses(says(NO)).presses(says(CONTINUE));
        return sees("cannot-apply", Text.of("You cannot apply", "Ni allwch wneud cais"));
    }

    Applicant givesNoName() {
        browser.writes(says(FULL_NAME), "").presses(says(CONTINUE));
        return sees("full-name-error", FULL_NAME);
    }

    Applicant givesTheName() {
        browser.writes(says(FULL_NAME), "Ada Lovelace").presses(says(CONTINUE));
        return sees("date-of-birth", Text.of("What is your date of birth?", "Beth yw eich dyddiad geni?"));
    }

    Applicant givesTheDateOfBirth() {
        browser.writes(says(Text.of("Day", "Diwrnod")), "10")
                .writes(says(Text.of("Month", "Mis")), "12")
                .writes(says(Text.of("Year", "Blwyddyn")), "1985")
                .presses(says(CONTINUE));
        return sees("address", Text.of("What is your address?", "Beth yw eich cyfeiriad?"));
    }

    Applicant givesTheAddress() {
        browser.writes(says(Text.of("Address line 1", "Llinell cyfeiriad 1")), "12 High Street")
                .writes(says(Text.of("Town or city", "Tref neu ddinas")), "Exampleton")
                .writes(says(Text.of("Postcode", "Cod post")), "EX1 2PL")
                .presses(says(CONTINUE));
        return sees("registration", REGISTRATION);
    }

    Applicant givesTheRegistration() {
        browser.writes(says(REGISTRATION), "ab12cde").presses(says(CONTINUE));
        return sees("electric", Text.of("Is the vehicle electric?", "Ydy’r cerbyd yn drydanol?"));
    }

    Applicant hasAnElectricVehicle() {
        browser.chooses(says(Text.of("Yes", "Ydy"))).presses(says(CONTINUE));
        return sees("contact", Text.of("How should we contact you?", "Sut dylem gysylltu â chi?"));
    }

    /** Of a vehicle that is not electric the emissions are asked. */
    Applicant hasAPetrolVehicle() {
        browser.chooses(says(NOT_ELECTRIC)).presses(says(CONTINUE));
        return sees(
                "emissions",
                Text.of(
                        "How much carbon dioxide does the vehicle give off?",
                        "Faint o garbon deuocsid mae’r cerbyd yn ei ollwng?"));
    }

    Applicant choosesTheEmissions() {
        browser.chooses(says(BAND)).presses(says(CONTINUE));
        return this;
    }

    Applicant wantsToBeEmailed() {
        browser.chooses(says(EMAIL))
                .writes(says(EMAIL_ADDRESS), "ada@example.com")
                .presses(says(CONTINUE));
        return seesTheAnswers();
    }

    Applicant seesTheAnswers() {
        return sees("check-answers", Text.of("Check your answers", "Gwiriwch eich atebion"));
    }

    Applicant confirmsTheAnswers() {
        browser.presses(says(CONTINUE));
        return sees("declaration", Text.of("Declaration", "Datganiad"));
    }

    Applicant submits() {
        browser.presses(says(Text.of("Accept and submit", "Derbyn a chyflwyno")));
        return sees("confirmation", Text.of("Application submitted", "Cais wedi’i gyflwyno"));
    }

    /** From the start page to check answers, with an electric vehicle. */
    Applicant reachesCheckAnswers(URI service) {
        return arrives(service)
                .begins()
                .livesInTheBorough()
                .givesTheName()
                .givesTheDateOfBirth()
                .givesTheAddress()
                .givesTheRegistration()
                .hasAnElectricVehicle()
                .wantsToBeEmailed();
    }

    /** The page that is in view has this heading, and nothing is wrong with how it is shown. */
    Applicant sees(String name, Text heading) {
        assertThat(browser.heading()).isEqualTo(says(heading));
        assertThat(browser.title()).contains(says(heading));
        return looks(name);
    }

    /** Nothing is wrong with how the page in view is shown. */
    Applicant looks(String name) {
        assertThat(browser.language()).isEqualTo(language.tag());
        assertThat(browser.looksAt(pictures + "-" + name))
                .as("widths at which %s does not fit", name)
                .isEmpty();
        assertThat(browser.console())
                .as("complaints of the browser on %s", name)
                .isEmpty();
        return this;
    }
}
