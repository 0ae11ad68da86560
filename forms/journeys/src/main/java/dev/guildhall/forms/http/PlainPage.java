package dev.guildhall.forms.http;

/**
 * The pages of last resort, in both languages and without assets, for when the journey could not make one of its own.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/">Design System: there is
 *     a problem with the service pages</a>
 */
final class PlainPage {

    private PlainPage() {}

    static String problem() {
        return page(
                "Sorry, there is a problem with the service",
                "Try again later.",
                "Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth",
                "Rhowch gynnig arall arni yn nes ymlaen.");
    }

    static String refused(int status) {
        return status == 413
                ? page(
                        "Sorry, you sent too much",
                        "Go back and shorten your answers.",
                        "Mae’n ddrwg gennym, rydych wedi anfon gormod",
                        "Ewch yn ôl a gwneud eich atebion yn fyrrach.")
                : page(
                        "Sorry, we could not read what your browser sent",
                        "Go back and try again.",
                        "Mae’n ddrwg gennym, ni allwn ddarllen yr hyn a anfonodd eich porwr",
                        "Ewch yn ôl a rhowch gynnig arall arni.");
    }

    private static String page(String heading, String advice, String welshHeading, String welshAdvice) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <div lang="cy">
                <h2>%3$s</h2>
                <p>%4$s</p>
                </div>
                </main>
                </body>
                </html>
                """.formatted(heading, advice, welshHeading, welshAdvice);
    }
}
