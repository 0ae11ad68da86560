package dev.guildhall.forms.page;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** What the pages beside a journey say by themselves. */
final class SupportWords {

    static final Text COOKIES = Text.of("Cookies", "Cwcis");
    static final Text COOKIES_ARE = Text.of(
            "Cookies are small files that a website saves on your phone, tablet or computer.",
            "Ffeiliau bach y mae gwefan yn eu cadw ar eich ffôn, tabled neu gyfrifiadur yw cwcis.");
    static final Text ONLY_ESSENTIAL = Text.of(
            "This service uses only cookies that it cannot work without. We do not ask whether you accept them,"
                    + " because you could not use the service otherwise.",
            "Mae’r gwasanaeth hwn yn defnyddio dim ond y cwcis na all weithio hebddynt. Nid ydym yn gofyn a ydych yn"
                    + " eu derbyn, oherwydd ni allech ddefnyddio’r gwasanaeth fel arall.");
    static final Text ESSENTIAL_COOKIES = Text.of("Essential cookies", "Cwcis hanfodol");
    static final Text COOKIE_PURPOSE = Text.of("Purpose", "Diben");
    static final Text COOKIE_EXPIRY = Text.of("Expires", "Yn dod i ben");

    static final Text GO_TO_START = Text.of("Go to the start of the service", "Mynd i ddechrau’r gwasanaeth");
    static final Text WHAT_DO_YOU_THINK = Text.of(
            "What do you think of this service? (takes 30 seconds)",
            "Beth yw eich barn am y gwasanaeth hwn? (mae’n cymryd 30 eiliad)");
    static final Text UNAVAILABLE =
            Text.of("Sorry, the service is unavailable", "Mae’n ddrwg gennym, nid yw’r gwasanaeth ar gael");
    static final Text CLOSED =
            Text.of("Sorry, this service has closed", "Mae’n ddrwg gennym, mae’r gwasanaeth hwn wedi cau");
    static final Text NOT_SUBMITTED = Text.of(
            "You had not submitted your application before the service closed. It has not been sent to us.",
            "Nid oeddech wedi cyflwyno eich cais cyn i’r gwasanaeth gau. Nid yw wedi cael ei anfon atom.");
    static final Text KEPT_UNTIL_OPEN = Text.of(
            "The answers that you saved are kept. You can go on with them in this browser when the service is open"
                    + " again.",
            "Mae’r atebion a gadwyd gennych yn dal yno. Gallwch fynd ymlaen â nhw yn y porwr hwn pan fydd y gwasanaeth"
                    + " ar agor eto.");

    private SupportWords() {}

    static Text expires(Text expiry) {
        return Text.of(
                COOKIE_EXPIRY.english() + ": " + expiry.english(),
                COOKIE_EXPIRY.in(Language.WELSH) + ": " + expiry.in(Language.WELSH));
    }
}
