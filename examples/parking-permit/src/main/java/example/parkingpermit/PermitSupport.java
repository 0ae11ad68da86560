package example.parkingpermit;

import dev.guildhall.core.service.Contact;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.support.AccessibilityStatement;
import dev.guildhall.forms.support.Compliance;
import dev.guildhall.forms.support.FeedbackHandler;
import dev.guildhall.forms.support.InaccessibleContent.Reason;
import dev.guildhall.forms.support.PrivacyNotice;
import dev.guildhall.forms.support.SupportPage;
import dev.guildhall.forms.support.SupportPages;
import java.net.URI;
import java.time.LocalDate;

/** The pages beside the journey: cookies, privacy, accessibility and feedback. */
final class PermitSupport {

    private PermitSupport() {}

    static SupportPages pages(ServiceDetails service, FeedbackHandler feedback) {
        return SupportPages.builder()
                .page(privacy(service))
                .page(accessibility(service))
                .feedback(feedback)
                .build();
    }

    private static SupportPage privacy(ServiceDetails service) {
        return PrivacyNotice.of(service)
                .collects(
                        Text.of("your name, date of birth and address", "eich enw, dyddiad geni a chyfeiriad"),
                        Text.of(
                                "your vehicle’s registration number and emissions",
                                "rhif cofrestru ac allyriadau eich cerbyd"),
                        Text.of("your email address or telephone number", "eich cyfeiriad e-bost neu rif ffôn"))
                .because(Text.of(
                        "We need it to decide whether you can have a permit, and to tell you.",
                        "Mae ei hangen arnom i benderfynu a gewch chi drwydded, ac i ddweud wrthych."))
                .lawfulBasis(Text.of(
                        "Giving out parking permits is a task in the public interest that the law sets us.",
                        "Mae rhoi trwyddedau parcio yn dasg er budd y cyhoedd y mae’r gyfraith yn ei gosod arnom."))
                .sharedWith(Text.of(
                        "We share it with the company that checks permits in our streets. It does not leave the United"
                                + " Kingdom.",
                        "Rydym yn ei rhannu â’r cwmni sy’n gwirio trwyddedau yn ein strydoedd. Nid yw’n gadael y Deyrnas"
                                + " Unedig."))
                .keptFor(Text.of(
                        "We keep it for as long as you have a permit and for 2 years after that.",
                        "Rydym yn ei chadw tra bydd gennych drwydded ac am 2 flynedd ar ôl hynny."))
                .dataProtectionOfficer(new Contact("data-protection@exampleton.example", "01632 960 002"))
                .build();
    }

    private static SupportPage accessibility(ServiceDetails service) {
        return AccessibilityStatement.of(service)
                .at(URI.create("https://parking.exampleton.example"))
                .compliance(Compliance.PARTIAL)
                .notAccessible(
                        Reason.NON_COMPLIANCE,
                        Text.of(
                                "The permit that we send as a PDF is not tagged, so screen readers read it in the wrong"
                                        + " order. This fails WCAG 2.2 success criterion 1.3.2 (meaningful sequence). We"
                                        + " will send tagged ones from March 2027.",
                                "Nid yw’r drwydded rydym yn ei hanfon fel PDF wedi’i thagio, felly mae darllenwyr sgrin yn"
                                        + " ei darllen yn y drefn anghywir. Mae hyn yn methu maen prawf llwyddiant WCAG 2.2"
                                        + " 1.3.2 (trefn ystyrlon). Byddwn yn anfon rhai wedi’u tagio o fis Mawrth 2027."))
                .answersWithin(Text.of("5 working days", "5 diwrnod gwaith"))
                .tested(
                        LocalDate.of(2026, 9, 1),
                        Text.of(
                                "by our own team, with a keyboard alone, with a screen reader and with automatic checks",
                                "gan ein tîm ein hunain, gyda bysellfwrdd yn unig, gyda darllenydd sgrin a chyda gwiriadau"
                                        + " awtomatig"))
                .prepared(LocalDate.of(2026, 9, 8))
                .build();
    }
}
