package dev.guildhall.forms.page;

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
    static final Text COOKIE_NAME = Text.of("Name", "Enw");
    static final Text COOKIE_PURPOSE = Text.of("Purpose", "Diben");
    static final Text COOKIE_EXPIRY = Text.of("Expires", "Yn dod i ben");

    private SupportWords() {}
}
