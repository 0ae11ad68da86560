package dev.guildhall.components.notificationbanner;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * Something to know that is not about the thing the person is doing on the page.
 *
 * <pre>{@code
 * NotificationBanner.builder().success().text("Your permit was renewed.").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/notification-banner/">Design System: notification banner</a>
 */
public record NotificationBanner(
        Html title,
        Html content,
        Type type,
        String role,
        int titleHeadingLevel,
        String titleId,
        Focus focus,
        String classes,
        Attributes attributes)
        implements Component {

    /** Starts a notification banner with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtenotificationbannerGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** What the banner is about. */
    public enum Type {
        NEUTRAL,
        SUCCESS
    }

    /** Whether the page moves the focus to a banner that is an alert when it opens. */
    public enum Focus {
        /** As the page's script was initialised: it moves. */
        UNSPECIFIED,
        ENABLED,
        DISABLED
    }

    String effectiveRole() {
        if (!role.isEmpty()) {
            return role;
        }
        return type == Type.SUCCESS ? "alert" : "region";
    }

    Html effectiveTitle() {
        if (!title.isEmpty()) {
            return title;
        }
        return Html.text(type == Type.SUCCESS ? "Success" : "Important");
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html title = Html.empty();
        private Html content = Html.empty();
        private Type type = Type.NEUTRAL;
        private String role = "";
        private int titleHeadingLevel = 2;
        private String titleId = "govuk-notification-banner-title";
        private Focus focus = Focus.UNSPECIFIED;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What stands above; {@code Important} or {@code Success} when left out. As plain text. */
        public Builder titleText(String titleText) {
            this.title = Html.text(titleText);
            return this;
        }

        /** What stands above; {@code Important} or {@code Success} when left out. As markup. */
        public Builder titleHtml(Html titleHtml) {
            this.title = requireNonNull(titleHtml, "titleHtml");
            return this;
        }

        /** What it says, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What it says, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** Something that the person did has worked. */
        public Builder success() {
            this.type = Type.SUCCESS;
            return this;
        }

        /** An ARIA role, instead of the usual one. */
        public Builder role(String role) {
            this.role = requireNonNull(role, "role");
            return this;
        }

        /** The level of the heading, from 1 to 6. */
        public Builder titleHeadingLevel(int titleHeadingLevel) {
            this.titleHeadingLevel = titleHeadingLevel;
            return this;
        }

        /** The title's id. */
        public Builder titleId(String titleId) {
            this.titleId = requireNonNull(titleId, "titleId");
            return this;
        }

        /** The page does not move the focus here when it opens. */
        public Builder noAutoFocus() {
            this.focus = Focus.DISABLED;
            return this;
        }

        /** The page moves the focus here when it opens, if it is an alert. */
        public Builder autoFocus() {
            this.focus = Focus.ENABLED;
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

        public NotificationBanner build() {
            return new NotificationBanner(
                    title, content, type, role, titleHeadingLevel, titleId, focus, classes, attributes);
        }
    }
}
