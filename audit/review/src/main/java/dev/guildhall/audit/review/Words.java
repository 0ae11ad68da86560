package dev.guildhall.audit.review;

import dev.guildhall.core.text.Text;

/** What the page says in its own words. */
final class Words {

    static final Text TITLE = Text.of("Search the audit log", "Chwilio’r log archwilio");
    static final Text ERROR_TITLE = Text.of("Error: Search the audit log", "Gwall: Chwilio’r log archwilio");
    static final Text ERROR = Text.of("Error", "Gwall");
    static final Text PROBLEM = Text.of("There is a problem", "Mae yna broblem");
    static final Text WARNING = Text.of("Warning", "Rhybudd");
    static final Text SEARCH = Text.of("Search", "Chwilio");
    static final Text CHANGE_SEARCH = Text.of("Change the search", "Newid y chwiliad");
    static final Text BACK = Text.of("Back to the search", "Yn ôl i’r chwiliad");
    static final Text ANY = Text.of("Any", "Unrhyw un");

    static final Text FROM = Text.of("Recorded from", "Cofnodwyd o");
    static final Text FROM_HINT = Text.of("For example, 27 3 2026", "Er enghraifft, 27 3 2026");
    static final Text TO = Text.of("Recorded to", "Cofnodwyd hyd at");
    static final Text TO_HINT =
            Text.of("Events of this day are included", "Mae digwyddiadau’r diwrnod hwn wedi’u cynnwys");
    static final Text DAY = Text.of("Day", "Diwrnod");
    static final Text MONTH = Text.of("Month", "Mis");
    static final Text YEAR = Text.of("Year", "Blwyddyn");
    static final Text ACTION_HINT = Text.of("For example, permit.granted", "Er enghraifft, permit.granted");
    static final Text ACTOR_HINT = Text.of("The identifier in the log, not a name", "Y dynodydd yn y log, nid enw");
    static final Text SUBJECT_HINT = Text.of(
            "Whose record it is: the identifier that the service has for them. It stays out of addresses",
            "Cofnod pwy ydyw: y dynodydd sydd gan y gwasanaeth. Nid yw’n ymddangos mewn cyfeiriadau");
    static final Text RESOURCE_HINT =
            Text.of("What was acted on, such as a page or a file", "Yr hyn y gweithredwyd arno, fel tudalen neu ffeil");
    static final Text CASE_HINT = Text.of("The case’s reference", "Cyfeirnod yr achos");
    static final Text TRACE_HINT = Text.of("32 numbers and letters from a to f", "32 o rifau a llythrennau o a i f");

    static final Text TURNED_DATES = Text.of(
            "Recorded to must be the same as or after recorded from",
            "Rhaid i’r dyddiad olaf fod yr un fath â’r dyddiad cyntaf neu’n hwyrach");
    static final Text NO_SUCH_PLACE = Text.of(
            "There is no such page of events: search again", "Nid oes tudalen o’r fath o ddigwyddiadau: chwiliwch eto");
    static final Text SUBJECT_IN_ADDRESS = Text.of(
            "Subject must be typed here, and not stand in an address",
            "Rhaid teipio’r testun yma, ac ni chaiff sefyll mewn cyfeiriad");

    static final Text EVENTS_WITH = Text.of("Events with", "Digwyddiadau gyda");
    static final Text NO_EVENTS = Text.of("No events", "Dim digwyddiadau");
    static final Text NONE_MATCHES = Text.of(
            "No event in the log matches this search.",
            "Nid oes unrhyw ddigwyddiad yn y log yn cyfateb i’r chwiliad hwn.");
    static final Text NEWEST_FIRST = Text.of("Events, newest first", "Digwyddiadau, y diweddaraf yn gyntaf");
    static final Text EVENT = Text.of("Event", "Digwyddiad");
    static final Text WHO = Text.of("Who", "Pwy");
    static final Text ABOUT = Text.of("about", "ynghylch");
    static final Text PAGES = Text.of("Pages of events", "Tudalennau o ddigwyddiadau");
    static final Text NEWER = Text.of("Newer events", "Digwyddiadau mwy diweddar");
    static final Text OLDER = Text.of("Older events", "Digwyddiadau hŷn");
    static final Text ONE_PRUNED = Text.of(
            "One more event is not kept any longer: its time was over.",
            "Nid yw un digwyddiad arall yn cael ei gadw mwyach: daeth ei amser i ben.");
    static final Text MANY_PRUNED = Text.of(
            "{} more events are not kept any longer: their time was over.",
            "Nid yw {} o ddigwyddiadau eraill yn cael eu cadw mwyach: daeth eu hamser i ben.");

    static final Text NO_SUCH_EVENT = Text.of("There is no such event", "Nid oes digwyddiad o’r fath");
    static final Text NOT_KEPT = Text.of(
            "It was never recorded, or it is not kept any longer.",
            "Ni chafodd ei gofnodi erioed, neu nid yw’n cael ei gadw mwyach.");
    static final Text UNAVAILABLE =
            Text.of("Sorry, the audit log cannot be read", "Mae’n ddrwg gennym, ni ellir darllen y log archwilio");
    static final Text TRY_LATER =
            Text.of("Try again later. Nothing was shown.", "Rhowch gynnig arall arni’n nes ymlaen. Ni ddangoswyd dim.");

    private Words() {}
}
