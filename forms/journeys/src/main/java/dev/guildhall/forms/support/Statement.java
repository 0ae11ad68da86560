package dev.guildhall.forms.support;

import static dev.guildhall.forms.content.Block.bullets;
import static dev.guildhall.forms.content.Block.heading;
import static dev.guildhall.forms.content.Block.link;
import static dev.guildhall.forms.content.Block.paragraph;

import dev.guildhall.core.service.Contact;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.content.Moments;
import dev.guildhall.forms.support.AccessibilityStatement.Enforcement;
import dev.guildhall.forms.support.InaccessibleContent.Reason;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A complete accessibility statement, and its words section by section. */
record Statement(
        Text name,
        Text organisation,
        Contact contact,
        URI address,
        Compliance compliance,
        List<InaccessibleContent> contents,
        Set<Enforcement> enforcement,
        Text answersWithin,
        LocalDate tested,
        Text testedHow,
        LocalDate prepared,
        LocalDate reviewed,
        Optional<Text> improving) {

    private static final URI STANDARD = URI.create("https://www.w3.org/TR/WCAG22/");

    Statement {
        contents = List.copyOf(contents);
        enforcement = Set.copyOf(enforcement);
    }

    Text title() {
        return Bilingual.sentence("Accessibility statement for %s", "Datganiad hygyrchedd ar gyfer %s", name);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        scope(blocks);
        howAccessible(blocks);
        feedback(blocks);
        enforcementProcedure(blocks);
        technical(blocks);
        notAccessible(blocks);
        improvements(blocks);
        preparation(blocks);
        return blocks;
    }

    private void scope(List<Block> blocks) {
        blocks.add(paragraph(Bilingual.sentence(
                "This statement is about the service “%s” at %s. %s runs it.",
                "Mae’r datganiad hwn yn ymwneud â’r gwasanaeth “%s” yn %s. %s sy’n ei redeg.",
                name,
                Text.same(address.toString()),
                organisation)));
        blocks.add(paragraph(Text.of(
                "We want as many people as possible to be able to use it. You should be able to:",
                "Rydym am i gynifer o bobl â phosibl allu ei ddefnyddio. Dylech allu:")));
        blocks.add(bullets(
                Text.of(
                        "make the text up to 4 times larger without losing any of it",
                        "gwneud y testun hyd at 4 gwaith yn fwy heb golli dim ohono"),
                Text.of("use the service with a keyboard alone", "defnyddio’r gwasanaeth gyda bysellfwrdd yn unig"),
                Text.of("use the service by speaking to your device", "defnyddio’r gwasanaeth drwy siarad â’ch dyfais"),
                Text.of(
                        "have the service read to you by a screen reader",
                        "clywed y gwasanaeth yn cael ei ddarllen gan ddarllenydd sgrin"),
                Text.of("change colours, contrast and fonts", "newid lliwiau, cyferbyniad a ffontiau")));
    }

    private void howAccessible(List<Block> blocks) {
        blocks.add(heading(Text.of("How accessible this service is", "Pa mor hygyrch yw’r gwasanaeth hwn")));
        if (contents.isEmpty()) {
            blocks.add(paragraph(Text.of(
                    "We know of no part of this service that is not accessible.",
                    "Ni wyddom am unrhyw ran o’r gwasanaeth hwn nad yw’n hygyrch.")));
        } else {
            blocks.add(paragraph(Text.of(
                    "Some parts of this service are not fully accessible. They are listed below, under “Content that is"
                            + " not accessible”.",
                    "Nid yw rhai rhannau o’r gwasanaeth hwn yn gwbl hygyrch. Maent wedi’u rhestru isod, o dan “Cynnwys nad"
                            + " yw’n hygyrch”.")));
        }
    }

    private void feedback(List<Block> blocks) {
        blocks.add(heading(Text.of("Feedback and contact information", "Adborth a gwybodaeth gyswllt")));
        blocks.add(paragraph(Text.of(
                "Contact us if you need information from this service in another format, such as large print, easy read,"
                        + " audio or braille, or if you find something that is not accessible.",
                "Cysylltwch â ni os oes angen gwybodaeth o’r gwasanaeth hwn arnoch mewn fformat arall, fel print bras,"
                        + " hawdd ei ddeall, sain neu braille, neu os dewch o hyd i rywbeth nad yw’n hygyrch.")));
        blocks.add(link(Text.same(contact.email()), URI.create("mailto:" + contact.email())));
        blocks.add(paragraph(Bilingual.sentence("Telephone: %s", "Ffôn: %s", Text.same(contact.telephone()))));
        blocks.add(
                paragraph(Bilingual.sentence("We will answer within %s.", "Byddwn yn ateb o fewn %s.", answersWithin)));
    }

    private void enforcementProcedure(List<Block> blocks) {
        blocks.add(heading(Text.of("Enforcement procedure", "Gweithdrefn orfodi")));
        if (enforcement.contains(Enforcement.GREAT_BRITAIN)) {
            blocks.add(paragraph(Text.of(
                    "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile"
                            + " Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with our"
                            + " answer, contact the Equality Advisory and Support Service.",
                    "Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus"
                            + " (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar ein hateb,"
                            + " cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb.")));
            blocks.add(link(
                    Text.of("Equality Advisory and Support Service", "Gwasanaeth Cynghori a Chymorth Cydraddoldeb"),
                    URI.create("https://www.equalityadvisoryservice.com/")));
        }
        if (enforcement.contains(Enforcement.NORTHERN_IRELAND)) {
            blocks.add(paragraph(Text.of(
                    "In Northern Ireland the Equality Commission for Northern Ireland enforces the regulations. If you"
                            + " are not happy with our answer, contact the commission.",
                    "Yng Ngogledd Iwerddon, Comisiwn Cydraddoldeb Gogledd Iwerddon sy’n gorfodi’r rheoliadau. Os nad ydych"
                            + " yn fodlon ar ein hateb, cysylltwch â’r comisiwn.")));
            blocks.add(link(
                    Text.of("Equality Commission for Northern Ireland", "Comisiwn Cydraddoldeb Gogledd Iwerddon"),
                    URI.create("https://www.equalityni.org/")));
        }
    }

    private void technical(List<Block> blocks) {
        blocks.add(heading(Text.of(
                "Technical information about this service’s accessibility",
                "Gwybodaeth dechnegol am hygyrchedd y gwasanaeth hwn")));
        blocks.add(paragraph(Bilingual.sentence(
                "%s is committed to making this service accessible, as the Public Sector Bodies (Websites and Mobile"
                        + " Applications) (No. 2) Accessibility Regulations 2018 require.",
                "Mae %s wedi ymrwymo i wneud y gwasanaeth hwn yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector"
                        + " Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.",
                organisation)));
        blocks.add(heading(Text.of("Compliance status", "Statws cydymffurfio")));
        blocks.add(paragraph(status()));
        blocks.add(link(
                Text.of(
                        "Web Content Accessibility Guidelines version 2.2",
                        "Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2"),
                STANDARD));
    }

    private Text status() {
        return switch (compliance) {
            case FULL ->
                Text.of(
                        "This service is fully compliant with the Web Content Accessibility Guidelines version 2.2, level AA.",
                        "Mae’r gwasanaeth hwn yn cydymffurfio’n llawn â’r Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, lefel"
                                + " AA.");
            case PARTIAL ->
                Text.of(
                        "This service is partially compliant with the Web Content Accessibility Guidelines version 2.2, level"
                                + " AA, because of what is listed below.",
                        "Mae’r gwasanaeth hwn yn cydymffurfio’n rhannol â’r Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, lefel"
                                + " AA, oherwydd yr hyn a restrir isod.");
            case NONE ->
                Text.of(
                        "This service is not compliant with the Web Content Accessibility Guidelines version 2.2, level AA,"
                                + " because of what is listed below.",
                        "Nid yw’r gwasanaeth hwn yn cydymffurfio â’r Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, lefel AA,"
                                + " oherwydd yr hyn a restrir isod.");
        };
    }

    private void notAccessible(List<Block> blocks) {
        if (contents.isEmpty()) {
            return;
        }
        blocks.add(heading(Text.of("Content that is not accessible", "Cynnwys nad yw’n hygyrch")));
        for (Reason reason : Reason.values()) {
            List<Text> ofReason = contents.stream()
                    .filter(content -> content.reason() == reason)
                    .map(InaccessibleContent::description)
                    .toList();
            if (!ofReason.isEmpty()) {
                blocks.add(paragraph(because(reason)));
                blocks.add(bullets(ofReason.toArray(Text[]::new)));
            }
        }
    }

    private static Text because(Reason reason) {
        return switch (reason) {
            case NON_COMPLIANCE ->
                Text.of(
                        "The following does not meet the accessibility regulations:",
                        "Nid yw’r canlynol yn bodloni’r rheoliadau hygyrchedd:");
            case DISPROPORTIONATE_BURDEN ->
                Text.of(
                        "Mending the following would now be a disproportionate burden within the meaning of the accessibility"
                                + " regulations:",
                        "Byddai trwsio’r canlynol yn faich anghymesur ar hyn o bryd o fewn ystyr y rheoliadau hygyrchedd:");
            case OUT_OF_SCOPE ->
                Text.of(
                        "The following is not within the scope of the accessibility regulations:",
                        "Nid yw’r canlynol o fewn cwmpas y rheoliadau hygyrchedd:");
        };
    }

    private void improvements(List<Block> blocks) {
        improving.ifPresent(plan -> {
            blocks.add(heading(Text.of(
                    "What we are doing to improve accessibility", "Beth rydym yn ei wneud i wella hygyrchedd")));
            blocks.add(paragraph(plan));
        });
    }

    private void preparation(List<Block> blocks) {
        blocks.add(heading(Text.of("Preparation of this statement", "Paratoi’r datganiad hwn")));
        blocks.add(paragraph(Bilingual.sentence(
                "This statement was prepared on %s. It was last reviewed on %s.",
                "Paratowyd y datganiad hwn ar %s. Cafodd ei adolygu ddiwethaf ar %s.",
                Moments.date(prepared),
                Moments.date(reviewed))));
        blocks.add(paragraph(Bilingual.sentence(
                "This service was last tested on %s. It was tested %s.",
                "Cafodd y gwasanaeth hwn ei brofi ddiwethaf ar %s. Cafodd ei brofi %s.",
                Moments.date(tested),
                testedHow)));
    }
}
