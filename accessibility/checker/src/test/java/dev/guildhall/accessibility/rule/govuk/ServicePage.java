package dev.guildhall.accessibility.rule.govuk;

import dev.guildhall.accessibility.planted.PlantedFault;

/**
 * A whole page of a service, built as the Design System says, with something put into it.
 *
 * @param beforeMain what stands between the header and main
 * @param form what stands in the form before its button
 */
public record ServicePage(String language, String title, String beforeMain, String form) {
    public static final ServicePage EMPTY = new ServicePage("en", "Apply for a permit", "", "<h1>Your permit</h1>");

    /** The page with something else in its form. */
    public static String asking(String form) {
        return EMPTY.withForm(form).html();
    }

    /** The page with something between its header and main. */
    public static String leading(String beforeMain) {
        return new ServicePage(EMPTY.language(), EMPTY.title(), beforeMain, EMPTY.form()).html();
    }

    public ServicePage withForm(String other) {
        return new ServicePage(language, title, beforeMain, other);
    }

    /** The same page when it shows errors. */
    public ServicePage inError() {
        return new ServicePage(language, "Error: " + title, beforeMain, form);
    }

    public ServicePage inWelsh() {
        return new ServicePage("cy", title.replace("Error: ", "Gwall: "), beforeMain, form);
    }

    /** A fault in a form, with a page whose form holds nothing of the kind. */
    public static PlantedFault fault(String rule, String faulty, String message, String mended) {
        return new PlantedFault(rule, asking(faulty), message, asking(mended), EMPTY.html());
    }

    public String html() {
        return """
                <!doctype html>
                <html lang="%s" class="govuk-template">
                <head><title>%s</title></head>
                <body class="govuk-template__body">
                <a href="#main-content" class="govuk-skip-link">Skip to main content</a>
                <header><a href="/">Borough of Guildhall</a></header>
                %s
                <main class="govuk-main-wrapper" id="main-content">
                <form method="post" novalidate>
                %s
                <button type="submit" class="govuk-button">Continue</button>
                </form></main>
                <footer><a href="/accessibility">Accessibility statement</a> <a href="/cookies">Cookies</a></footer>
                </body></html>
                """.formatted(language, title, beforeMain, form);
    }
}
