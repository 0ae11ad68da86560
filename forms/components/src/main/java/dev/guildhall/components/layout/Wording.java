package dev.guildhall.components.layout;

import dev.guildhall.core.text.Text;

/** What the layout says by itself. */
final class Wording {

    static final Text SKIP_TO_MAIN_CONTENT = Text.of("Skip to main content", "Neidio i’r prif gynnwys");
    static final Text SERVICE_INFORMATION = Text.of("Service information", "Gwybodaeth am y gwasanaeth");
    static final Text LANGUAGE = Text.of("Language", "Iaith");
    static final Text SUPPORT_LINKS = Text.of("Support links", "Dolenni cymorth");
    static final Text NEW_SERVICE = Text.of("This is a new service.", "Mae hwn yn wasanaeth newydd.");
    static final Text GIVE_FEEDBACK = Text.of(
            "Tell us what you think, so that we can improve it", "Dywedwch eich barn, er mwyn i ni allu ei wella");

    static final Text LICENCE_BEFORE = Text.of("All content is available under the", "Mae’r holl gynnwys ar gael dan");
    static final Text LICENCE = Text.of("Open Government Licence v3.0", "Drwydded y Llywodraeth Agored v3.0");
    static final Text LICENCE_AFTER = Text.of(", except where otherwise stated", ", ac eithrio lle nodir yn wahanol");
    static final Text LICENCE_ADDRESS = Text.of(
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/");
    static final Text COPYRIGHT = Text.of("© Crown copyright", "© Hawlfraint y Goron");

    static final Text EMERGENCY = Text.of("Emergency", "Argyfwng");
    static final Text EXIT_THIS_PAGE = Text.of("Exit this page", "Gadael y dudalen hon");
    static final Text EXIT_ACTIVATED = Text.of("Leaving this page.", "Yn gadael y dudalen hon.");
    static final Text EXIT_TIMED_OUT =
            Text.of("Leaving this page was not finished in time.", "Ni orffennwyd gadael y dudalen hon mewn pryd.");
    static final Text EXIT_PRESS_TWO_MORE_TIMES =
            Text.of("Press Shift 2 more times to leave.", "Pwyswch Shift 2 waith arall i adael.");
    static final Text EXIT_PRESS_ONE_MORE_TIME =
            Text.of("Press Shift 1 more time to leave.", "Pwyswch Shift 1 waith arall i adael.");

    private Wording() {}
}
