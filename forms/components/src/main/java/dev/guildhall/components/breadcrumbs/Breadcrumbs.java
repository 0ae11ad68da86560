package dev.guildhall.components.breadcrumbs;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * Links to the pages above this one, from the top down.
 *
 * <pre>{@code
 * Breadcrumbs.builder()
 *         .item("Home", "/")
 *         .item("Permits", "/permits")
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/breadcrumbs/">Design System: breadcrumbs</a>
 */
public record Breadcrumbs(
        List<Item> items, String labelText, boolean collapsedOnMobile, String classes, Attributes attributes)
        implements Component {

    public Breadcrumbs {
        items = List.copyOf(items);
    }

    /** Starts breadcrumbs with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtebreadcrumbsGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final List<Item> items = new ArrayList<>();
        private String labelText = "Breadcrumb";
        private boolean collapsedOnMobile;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The pages, from the top down: one more. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            return this;
        }

        /** The pages, from the top down: one more, in plain text. */
        public Builder item(String text, String href) {
            return item(Item.of(text, href));
        }

        /** The pages, from the top down: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
            return this;
        }

        /** What screen readers call the links; {@code Breadcrumb} when left out. */
        public Builder labelText(String labelText) {
            this.labelText = requireNonNull(labelText, "labelText");
            return this;
        }

        /** Only the first and the last are shown on a small screen. */
        public Builder collapseOnMobile() {
            this.collapsedOnMobile = true;
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

        public Breadcrumbs build() {
            return new Breadcrumbs(items, labelText, collapsedOnMobile, classes, attributes);
        }
    }

    /** A page above this one; without a link, this page itself. The attributes are those of the link. */
    public record Item(Html content, String href, Attributes attributes) {

        public Item {
            requireNonNull(content, "content");
            requireNonNull(href, "href");
            requireNonNull(attributes, "attributes");
        }

        /** A link in plain text. */
        public static Item of(String text, String href) {
            return of(Html.text(text), href);
        }

        /** A link with markup. */
        public static Item of(Html html, String href) {
            return new Item(html, href, Attributes.NONE);
        }

        /** The page that is being looked at, which is no link. */
        public static Item current(String text) {
            return of(text, "");
        }

        /** The same link with these attributes. */
        public Item withAttributes(Attributes attributes) {
            return new Item(content, href, attributes);
        }
    }
}
