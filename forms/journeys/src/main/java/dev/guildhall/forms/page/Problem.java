package dev.guildhall.forms.page;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that could not be done, in words for the person. */
public enum Problem {
    NOT_FOUND(
            404,
            Text.of("Page not found", "Heb ddod o hyd i’r dudalen"),
            Text.of(
                    "There is nothing at this web address. Look for a letter that is missing or wrong in it.",
                    "Does dim yn y cyfeiriad gwe hwn. Chwiliwch am lythyren sydd ar goll neu’n anghywir ynddo.")),
    METHOD_NOT_ALLOWED(
            405,
            Text.of("This page cannot be used like that", "Ni ellir defnyddio’r dudalen hon fel hynny"),
            Text.of(
                    "Nothing was saved. Go back to the page and use its links and buttons.",
                    "Ni chafodd dim ei gadw. Ewch yn ôl i’r dudalen a defnyddio ei dolenni a’i botymau.")),
    MALFORMED(
            400,
            Text.of("We could not read what was sent", "Ni allem ddarllen yr hyn a anfonwyd"),
            Text.of(
                    "Nothing was saved. Go back to the page and try again.",
                    "Ni chafodd dim ei gadw. Ewch yn ôl i’r dudalen a rhoi cynnig arall arni.")),
    TOO_LARGE(
            413,
            Text.of("You sent more than this page can take", "Rydych wedi anfon mwy nag y gall y dudalen ei dderbyn"),
            Text.of(
                    "Nothing was saved. Go back to the page and enter less.",
                    "Ni chafodd dim ei gadw. Ewch yn ôl i’r dudalen a rhoi llai.")),
    UNSUPPORTED(
            415,
            Text.of("We could not read what was sent", "Ni allem ddarllen yr hyn a anfonwyd"),
            Text.of(
                    "It was not sent as a form. Go back to the page and use its button.",
                    "Ni chafodd ei anfon fel ffurflen. Ewch yn ôl i’r dudalen a defnyddio ei botwm.")),
    NOT_FROM_HERE(
            403,
            Text.of("We could not check that this came from you", "Ni allem wirio mai chi anfonodd hwn"),
            Text.of(
                    "Nothing was saved. This can happen when you have not used the service for a while, or when your"
                            + " browser does not keep cookies.",
                    "Ni chafodd dim ei gadw. Gall hyn ddigwydd os nad ydych wedi defnyddio’r gwasanaeth ers tro, neu"
                            + " os nad yw eich porwr yn cadw cwcis."),
            Text.of(
                    "Go back to the page, reload it and try again.",
                    "Ewch yn ôl i’r dudalen, ei hail-lwytho a rhoi cynnig arall arni.")),
    NOT_ACCEPTABLE(
            406,
            Text.of("This page is for browsers only", "I borwyr yn unig y mae’r dudalen hon"),
            Text.of(
                    "This app cannot show it. Use the service in a browser instead.",
                    "Ni all yr ap hwn ei dangos. Defnyddiwch y gwasanaeth mewn porwr yn lle hynny.")),
    SERVICE(
            500,
            Text.of("Sorry, there is a problem with the service", "Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth"),
            Text.of("Try again later.", "Rhowch gynnig arall arni yn nes ymlaen."),
            Text.of(
                    "Answers on pages that you completed have been saved.",
                    "Mae’r atebion ar y tudalennau a gwblhawyd gennych wedi’u cadw."));

    private final int status;
    private final Text title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Text> paragraphs;

    Problem(int status, Text title, Text... paragraphs) {
        this.status = status;
        this.title = title;
        this.paragraphs = List.of(paragraphs);
    }

    /** The HTTP status of the page. */
    public int status() {
        return status;
    }

    /** The problem in a few words. */
    public Text title() {
        return title;
    }

    /** What the person can do about it, in one paragraph. */
    public String detail(Language language) {
        return paragraphs.stream().map(text -> text.in(language)).collect(Collectors.joining(" "));
    }

    List<Text> paragraphs() {
        return paragraphs;
    }

    /** The problem with this HTTP status; a problem with the service where there is none. */
    public static Problem ofStatus(int status) {
        return withStatus(status).orElse(SERVICE);
    }

    /** The problem with this HTTP status; empty where there is none. */
    public static Optional<Problem> withStatus(int status) {
        return Stream.of(values()).filter(problem -> problem.status == status).findFirst();
    }
}
