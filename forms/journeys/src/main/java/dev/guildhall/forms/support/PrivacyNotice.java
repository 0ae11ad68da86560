package dev.guildhall.forms.support;

import static dev.guildhall.forms.content.Block.bullets;
import static dev.guildhall.forms.content.Block.heading;
import static dev.guildhall.forms.content.Block.link;
import static dev.guildhall.forms.content.Block.paragraph;

import dev.guildhall.core.service.Contact;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a privacy notice must say, and writes it in English and Welsh around the team's own words.
 *
 * <pre>{@code
 * SupportPage page = PrivacyNotice.of(service)
 *         .collects(Text.of("your name and address", "eich enw a’ch cyfeiriad"))
 *         .because(Text.of("We need it to decide whether you can have a permit.", "Mae ei angen arnom ..."))
 *         .lawfulBasis(Text.of("It is a task in the public interest.", "Mae’n dasg er budd y cyhoedd."))
 *         .sharedWith(Text.of("We share it with nobody.", "Nid ydym yn ei rannu â neb."))
 *         .keptFor(Text.of("We keep it for 2 years.", "Rydym yn ei gadw am 2 flynedd."))
 *         .dataProtectionOfficer(new Contact("dpo@borough.example", "01632 960 002"))
 *         .build();
 * }</pre>
 *
 * <p>A team with a notice of its own gives it as {@code SupportPage.of(PrivacyNotice.ID, ...)}.
 *
 * @see <a href="https://www.legislation.gov.uk/eur/2016/679/article/13">UK GDPR, article 13</a>
 */
public final class PrivacyNotice {

    /** The page's id. */
    public static final String ID = "privacy";

    private static final URI COMMISSIONER = URI.create("https://ico.org.uk/make-a-complaint/");

    private final ServiceDetails service;
    private final List<Text> collected = new ArrayList<>();
    private final List<Block> more = new ArrayList<>();
    private @Nullable Text purpose;
    private @Nullable Text basis;
    private @Nullable Text sharing;
    private @Nullable Text keeping;
    private @Nullable Contact officer;

    private PrivacyNotice(ServiceDetails service) {
        this.service = service;
    }

    /** Starts the notice of a service, whose organisation is the controller of the data. */
    public static PrivacyNotice of(ServiceDetails service) {
        return new PrivacyNotice(service);
    }

    /** What is collected, item by item: "your name and address". */
    public PrivacyNotice collects(Text first, Text... others) {
        collected.add(first);
        collected.addAll(List.of(others));
        return this;
    }

    /** What it is needed for, in whole sentences. */
    public PrivacyNotice because(Text why) {
        this.purpose = why;
        return this;
    }

    /** What allows it: the lawful basis of article 6, and of article 9 where that is needed, in whole sentences. */
    public PrivacyNotice lawfulBasis(Text lawfulBasis) {
        this.basis = lawfulBasis;
        return this;
    }

    /** Who else gets it, also outside the United Kingdom, in whole sentences. */
    public PrivacyNotice sharedWith(Text recipients) {
        this.sharing = recipients;
        return this;
    }

    /** How long it is kept, in whole sentences. */
    public PrivacyNotice keptFor(Text time) {
        this.keeping = time;
        return this;
    }

    /** How to reach the data protection officer. */
    public PrivacyNotice dataProtectionOfficer(Contact contact) {
        this.officer = contact;
        return this;
    }

    /** What else a person must know, such as decisions that are made without anybody looking; may be left out. */
    public PrivacyNotice more(Block... blocks) {
        more.addAll(List.of(blocks));
        return this;
    }

    /**
     * The notice as a page.
     *
     * @throws IllegalStateException when a section is missing; names every one that is
     */
    public SupportPage build() {
        List<String> missing = new ArrayList<>();
        Optional<Text> organisation = service.organisation();
        note(
                missing,
                organisation.isEmpty(),
                "who is responsible: give the service's ServiceDetails organisation(...)");
        note(missing, collected.isEmpty(), "what is collected: call collects(...)");
        note(missing, purpose == null, "why: call because(...)");
        note(missing, basis == null, "the lawful basis: call lawfulBasis(...)");
        note(missing, sharing == null, "who else gets it: call sharedWith(...)");
        note(missing, keeping == null, "how long it is kept: call keptFor(...)");
        note(missing, officer == null, "the data protection officer: call dataProtectionOfficer(...)");
        if (organisation.isEmpty()
                || purpose == null
                || basis == null
                || sharing == null
                || keeping == null
                || officer == null
                || !missing.isEmpty()) {
            throw new IllegalStateException(
                    "The privacy notice is not complete. It lacks:\n- " + String.join("\n- ", missing));
        }
        return new SupportPage(
                ID,
                Text.of("Privacy", "Preifatrwydd"),
                Text.of("Privacy notice", "Hysbysiad preifatrwydd"),
                Stream.of(
                                data(organisation.get()),
                                section("Why we need it", "Pam mae ei angen arnom", purpose),
                                section("What allows us to use it", "Beth sy’n caniatáu i ni ei ddefnyddio", basis),
                                section("Who we share it with", "Gyda phwy rydym yn ei rannu", sharing),
                                section("How long we keep it", "Am ba hyd rydym yn ei gadw", keeping),
                                more,
                                rights(),
                                contacts(officer))
                        .flatMap(List::stream)
                        .toList());
    }

    private static void note(List<String> missing, boolean isMissing, String what) {
        if (isMissing) {
            missing.add(what);
        }
    }

    private List<Block> data(Text organisation) {
        return List.of(
                paragraph(Bilingual.sentence(
                        "%s is responsible for the personal information that you give in “%s”. This notice says what we"
                                + " do with it.",
                        "%s sy’n gyfrifol am y wybodaeth bersonol a roddwch yn “%s”. Mae’r hysbysiad hwn yn dweud beth"
                                + " rydym yn ei wneud â hi.",
                        organisation,
                        service.name())),
                heading(Text.of("What we collect", "Beth rydym yn ei gasglu")),
                bullets(collected.toArray(Text[]::new)));
    }

    private static List<Block> section(String english, String welsh, Text words) {
        return List.of(heading(Text.of(english, welsh)), paragraph(words));
    }

    private static List<Block> rights() {
        return List.of(
                heading(Text.of("Your rights", "Eich hawliau")),
                paragraph(Text.of("You can ask us:", "Gallwch ofyn i ni:")),
                bullets(
                        Text.of("what information we have about you", "pa wybodaeth sydd gennym amdanoch"),
                        Text.of("for a copy of it", "am gopi ohoni"),
                        Text.of("to correct it", "ei chywiro"),
                        Text.of(
                                "to delete it, or to use it no longer or for less, in some circumstances",
                                "ei dileu, neu beidio â’i defnyddio mwyach neu ei defnyddio ar gyfer llai, mewn rhai"
                                        + " amgylchiadau")));
    }

    private static List<Block> contacts(Contact officer) {
        return List.of(
                heading(Text.of("Questions and complaints", "Cwestiynau a chwynion")),
                paragraph(Text.of("Ask our data protection officer:", "Gofynnwch i’n swyddog diogelu data:")),
                link(Text.same(officer.email()), URI.create("mailto:" + officer.email())),
                paragraph(Bilingual.sentence("Telephone: %s", "Ffôn: %s", Text.same(officer.telephone()))),
                paragraph(Text.of(
                        "You can also complain to the Information Commissioner, who is independent of us.",
                        "Gallwch hefyd gwyno i’r Comisiynydd Gwybodaeth, sy’n annibynnol arnom.")),
                link(Text.of("Information Commissioner’s Office", "Swyddfa’r Comisiynydd Gwybodaeth"), COMMISSIONER));
    }
}
