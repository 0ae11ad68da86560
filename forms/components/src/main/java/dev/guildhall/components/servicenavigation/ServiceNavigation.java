package dev.guildhall.components.servicenavigation;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * A service's name, and links to its parts.
 *
 * <pre>{@code
 * ServiceNavigation.builder().serviceName("Apply for a permit").serviceUrl("/permit").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/service-navigation/">Design System: service navigation</a>
 */
public record ServiceNavigation(
        String ariaLabel,
        String menuButtonText,
        String menuButtonLabel,
        String navigationLabel,
        String navigationId,
        String navigationClasses,
        Collapse collapse,
        String serviceName,
        String serviceUrl,
        List<Item> navigation,
        Html startSlot,
        Html endSlot,
        boolean endSlotInline,
        Html navigationStartSlot,
        Html navigationEndSlot,
        String classes,
        Attributes attributes)
        implements Component {

    public ServiceNavigation {
        navigation = List.copyOf(navigation);
    }

    /** Starts a service navigation with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteservicenavigationGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** When the links are behind a button on a small screen. */
    public enum Collapse {
        /** When there is more than one. */
        WHEN_SEVERAL,
        ALWAYS,
        NEVER
    }

    boolean isCollapsed() {
        return collapse == Collapse.ALWAYS || (collapse == Collapse.WHEN_SEVERAL && navigation.size() > 1);
    }

    boolean hasNavigation() {
        return !navigation.isEmpty() || !navigationStartSlot.isEmpty() || !navigationEndSlot.isEmpty();
    }

    boolean isSection() {
        return !serviceName.isEmpty() || !startSlot.isEmpty() || !endSlot.isEmpty();
    }

    String label() {
        return navigationLabel.isEmpty() ? menuButtonText : navigationLabel;
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String ariaLabel = "Service information";
        private String menuButtonText = "Menu";
        private String menuButtonLabel = "";
        private String navigationLabel = "";
        private String navigationId = "navigation";
        private String navigationClasses = "";
        private Collapse collapse = Collapse.WHEN_SEVERAL;
        private String serviceName = "";
        private String serviceUrl = "";
        private final List<Item> navigation = new ArrayList<>();
        private Html startSlot = Html.empty();
        private Html endSlot = Html.empty();
        private boolean endSlotInline;
        private Html navigationStartSlot = Html.empty();
        private Html navigationEndSlot = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the region is called. */
        public Builder ariaLabel(String ariaLabel) {
            this.ariaLabel = requireNonNull(ariaLabel, "ariaLabel");
            return this;
        }

        /** What the button says that opens the links on a small screen. */
        public Builder menuButtonText(String menuButtonText) {
            this.menuButtonText = requireNonNull(menuButtonText, "menuButtonText");
            return this;
        }

        /** What a screen reader calls that button, where that differs. */
        public Builder menuButtonLabel(String menuButtonLabel) {
            this.menuButtonLabel = requireNonNull(menuButtonLabel, "menuButtonLabel");
            return this;
        }

        /** What the links are called; the button's text when left out. */
        public Builder navigationLabel(String navigationLabel) {
            this.navigationLabel = requireNonNull(navigationLabel, "navigationLabel");
            return this;
        }

        /** The id of the list of links. */
        public Builder navigationId(String navigationId) {
            this.navigationId = requireNonNull(navigationId, "navigationId");
            return this;
        }

        /** Classes of the links. */
        public Builder navigationClasses(String navigationClasses) {
            this.navigationClasses = requireNonNull(navigationClasses, "navigationClasses");
            return this;
        }

        /** The links are behind a button on a small screen. */
        public Builder collapseNavigationOnMobile() {
            this.collapse = Collapse.ALWAYS;
            return this;
        }

        /** The links are always shown. */
        public Builder showNavigationOnMobile() {
            this.collapse = Collapse.NEVER;
            return this;
        }

        /** The service's name. */
        public Builder serviceName(String serviceName) {
            this.serviceName = requireNonNull(serviceName, "serviceName");
            return this;
        }

        /** Where the name leads. */
        public Builder serviceUrl(String serviceUrl) {
            this.serviceUrl = requireNonNull(serviceUrl, "serviceUrl");
            return this;
        }

        /** The links: one more. */
        public Builder item(Item item) {
            this.navigation.add(requireNonNull(item, "item"));
            return this;
        }

        /** The links: these, instead of those given before. */
        public Builder navigation(List<Item> navigation) {
            this.navigation.clear();
            this.navigation.addAll(navigation);
            return this;
        }

        /** What comes before the name. */
        public Builder startSlot(Html startSlot) {
            this.startSlot = requireNonNull(startSlot, "startSlot");
            return this;
        }

        /** What comes after the links. */
        public Builder endSlot(Html endSlot) {
            this.endSlot = requireNonNull(endSlot, "endSlot");
            return this;
        }

        /** What comes after the links stands beside them. */
        public Builder endSlotInline() {
            this.endSlotInline = true;
            return this;
        }

        /** List items before the links. */
        public Builder navigationStartSlot(Html navigationStartSlot) {
            this.navigationStartSlot = requireNonNull(navigationStartSlot, "navigationStartSlot");
            return this;
        }

        /** List items after the links. */
        public Builder navigationEndSlot(Html navigationEndSlot) {
            this.navigationEndSlot = requireNonNull(navigationEndSlot, "navigationEndSlot");
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

        public ServiceNavigation build() {
            return new ServiceNavigation(
                    ariaLabel,
                    menuButtonText,
                    menuButtonLabel,
                    navigationLabel,
                    navigationId,
                    navigationClasses,
                    collapse,
                    serviceName,
                    serviceUrl,
                    navigation,
                    startSlot,
                    endSlot,
                    endSlotInline,
                    navigationStartSlot,
                    navigationEndSlot,
                    classes,
                    attributes);
        }
    }

    /** One link. */
    public record Item(Html content, String href, boolean current, boolean active, Attributes attributes) {

        /** Starts an item with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private String href = "";
            private boolean current;
            private boolean active;
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What the link says, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** What the link says, as markup. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** Where it leads. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
                return this;
            }

            /** The page is this one. */
            public Builder current() {
                this.current = true;
                return this;
            }

            /** The page is in this section. */
            public Builder active() {
                this.active = true;
                return this;
            }

            /** Attributes for which there is no option. */
            public Builder attributes(Attributes attributes) {
                this.attributes = requireNonNull(attributes, "attributes");
                return this;
            }

            public Item build() {
                return new Item(content, href, current, active, attributes);
            }
        }
    }
}
