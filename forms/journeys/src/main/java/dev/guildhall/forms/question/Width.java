package dev.guildhall.forms.question;

/**
 * How wide a text field is, in characters.
 *
 * @see <a href="https://design-system.service.gov.uk/components/text-input/#fixed-width-inputs">Design System: fixed
 *     width inputs</a>
 */
public enum Width {
    TWO("govuk-input--width-2"),
    THREE("govuk-input--width-3"),
    FOUR("govuk-input--width-4"),
    FIVE("govuk-input--width-5"),
    TEN("govuk-input--width-10"),
    TWENTY("govuk-input--width-20"),
    /** Two thirds of the page, and all of it on a small screen. */
    TWO_THIRDS("govuk-!-width-two-thirds"),
    /** All of the column. */
    FULL("");

    private final String cssClass;

    Width(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }
}
