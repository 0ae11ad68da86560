package dev.guildhall.components.exitthispage;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A button with which a person at risk leaves the page at once, by a click or by pressing Shift three times.
 *
 * <pre>{@code
 * ExitThisPage.builder().build()
 * ExitThisPage.builder().text("Leave this page").redirectUrl("https://www.example.com").build()
 * }</pre>
 *
 * <p>The browser's history still shows that the page was visited: the page should say so.
 *
 * @see <a href="https://design-system.service.gov.uk/components/exit-this-page/">Design System: exit this page</a>
 */
public record ExitThisPage(
        Button link,
        String activatedText,
        String timedOutText,
        String pressTwoMoreTimesText,
        String pressOneMoreTimeText,
        String id,
        String classes,
        Attributes attributes)
        implements Component {

    /** Starts an exit with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteexitthispageGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private static final Html USUAL =
                Html.of("<span class=\"govuk-visually-hidden\">Emergency</span> Exit this page");
        private static final String USUAL_URL = "https://www.bbc.co.uk/weather";
        private static final Attributes REL = Attributes.of("rel", "nofollow noreferrer");

        private Html content = Html.empty();
        private String redirectUrl = "";
        private String activatedText = "";
        private String timedOutText = "";
        private String pressTwoMoreTimesText = "";
        private String pressOneMoreTimeText = "";
        private String id = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the button says, as plain text; {@code Exit this page} when left out. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What the button says, as markup; {@code Exit this page} when left out. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** Where the person is taken, a page that raises no suspicion; the BBC's weather when left out. */
        public Builder redirectUrl(String redirectUrl) {
            this.redirectUrl = requireNonNull(redirectUrl, "redirectUrl");
            return this;
        }

        /** What screen readers say while the page is left by the shortcut; in English when left out. */
        public Builder activatedText(String activatedText) {
            this.activatedText = requireNonNull(activatedText, "activatedText");
            return this;
        }

        /** What screen readers say when the shortcut was not finished in time; in English when left out. */
        public Builder timedOutText(String timedOutText) {
            this.timedOutText = requireNonNull(timedOutText, "timedOutText");
            return this;
        }

        /** What screen readers say after the first press; in English when left out. */
        public Builder pressTwoMoreTimesText(String pressTwoMoreTimesText) {
            this.pressTwoMoreTimesText = requireNonNull(pressTwoMoreTimesText, "pressTwoMoreTimesText");
            return this;
        }

        /** What screen readers say after the second press; in English when left out. */
        public Builder pressOneMoreTimeText(String pressOneMoreTimeText) {
            this.pressOneMoreTimeText = requireNonNull(pressOneMoreTimeText, "pressOneMoreTimeText");
            return this;
        }

        /** The element's id; needed where something refers to it. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        public ExitThisPage build() {
            Button link = Button.builder()
                    .html(content.isEmpty() ? USUAL : content)
                    .classes("govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button")
                    .href(redirectUrl.isEmpty() ? USUAL_URL : redirectUrl)
                    .attributes(REL)
                    .build();
            return new ExitThisPage(
                    link,
                    activatedText,
                    timedOutText,
                    pressTwoMoreTimesText,
                    pressOneMoreTimeText,
                    id,
                    classes,
                    attributes);
        }
    }
}
