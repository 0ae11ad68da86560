package dev.guildhall.components.tabs;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page of which one is shown at a time.
 *
 * <pre>{@code
 * Tabs.builder()
 *         .item(Tabs.Item.of("past-day", "Past day", casesOfTheDay.toHtml()))
 *         .item(Tabs.Item.of("past-week", "Past week", casesOfTheWeek.toHtml()))
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/tabs/">Design System: tabs</a>
 */
public record Tabs(List<Item> items, String title, String id, String idPrefix, String classes, Attributes attributes)
        implements Component {

    public Tabs {
        items = List.copyOf(items);
    }

    /** Starts tabs with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtetabsGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final List<Item> items = new ArrayList<>();
        private String title = "Contents";
        private String id = "";
        private @Nullable String idPrefix;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The tabs: one more. The first is shown at first. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            return this;
        }

        /** The tabs: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
            return this;
        }

        /** The heading of the table of contents that is seen without JavaScript; {@code Contents} when left out. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** The element's id; needed where something refers to it. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** What the ids of tabs without one of their own begin with; a hyphen and their number follow. */
        public Builder idPrefix(String idPrefix) {
            this.idPrefix = requireNonNull(idPrefix, "idPrefix");
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

        /**
         * The component.
         *
         * @throws IllegalStateException when a tab has no id and there is no prefix to make one of
         */
        public Tabs build() {
            return new Tabs(items, title, id, idPrefix == null ? unneededPrefix() : idPrefix, classes, attributes);
        }

        private String unneededPrefix() {
            for (Item item : items) {
                if (item.shown() && item.id().isEmpty()) {
                    throw new IllegalStateException("The tab \"" + item.label()
                            + "\" has no id: give it one, or call idPrefix(...) on the tabs, which makes one for each");
                }
            }
            return "";
        }
    }

    /** A tab and what is shown when it is chosen. The attributes are those of the link. */
    public record Item(
            String id, String label, Html panel, Attributes attributes, Attributes panelAttributes, boolean shown) {

        private static final Item LEFT_OUT = new Item("", "", Html.empty(), Attributes.NONE, Attributes.NONE, false);

        /** Starts a tab with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A tab with markup. */
        public static Item of(String id, String label, Html panel) {
            return builder().id(id).label(label).panel(panel).build();
        }

        /**
         * No tab, but its number is taken: those after it keep the ids that are made of the prefix. Never the first,
         * which is the one that is shown.
         */
        public static Item leftOut() {
            return LEFT_OUT;
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private String id = "";
            private String label = "";
            private Html panel = Html.empty();
            private Attributes attributes = Attributes.NONE;
            private Attributes panelAttributes = Attributes.NONE;

            private Builder() {}

            /** The id of what is shown, which becomes part of the page's address. */
            public Builder id(String id) {
                this.id = requireNonNull(id, "id");
                return this;
            }

            /** What the tab says. */
            public Builder label(String label) {
                this.label = requireNonNull(label, "label");
                return this;
            }

            /** What is shown, as plain text, which becomes one paragraph. */
            public Builder panel(String text) {
                return panel(Html.text(text));
            }

            /** What is shown, as markup. */
            public Builder panel(Html html) {
                this.panel = requireNonNull(html, "html");
                return this;
            }

            /** Attributes of the tab's link for which there is no option. */
            public Builder attributes(Attributes attributes) {
                this.attributes = requireNonNull(attributes, "attributes");
                return this;
            }

            /** Attributes of what is shown. */
            public Builder panelAttributes(Attributes panelAttributes) {
                this.panelAttributes = requireNonNull(panelAttributes, "panelAttributes");
                return this;
            }

            public Item build() {
                return new Item(id, label, panel, attributes, panelAttributes, true);
            }
        }
    }
}
