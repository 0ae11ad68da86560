package dev.guildhall.components.pagination;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links to the pages of a long list, or to what comes before and after.
 *
 * <pre>{@code
 * Pagination.builder()
 *         .previous("/results?page=1")
 *         .item(Pagination.Item.page(1, "/results?page=1"))
 *         .item(Pagination.Item.currentPage(2, "/results?page=2"))
 *         .item(Pagination.Item.ellipsis())
 *         .item(Pagination.Item.page(9, "/results?page=9"))
 *         .next("/results?page=3")
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/pagination/">Design System: pagination</a>
 */
public record Pagination(
        Optional<List<Item>> items,
        Optional<Link> previous,
        Optional<Link> next,
        String landmarkLabel,
        String classes,
        Attributes attributes)
        implements Component {

    public Pagination {
        items = items.isPresent() ? Optional.of(List.copyOf(items.get())) : items;
    }

    /** Starts a pagination with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtepaginationGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Whether the links stand one below the other. */
    boolean isBlock() {
        return items.isEmpty() && (previous.isPresent() || next.isPresent());
    }

    boolean hasPrevious() {
        return previous.isPresent() && !previous.get().href().isEmpty();
    }

    boolean hasNext() {
        return next.isPresent() && !next.get().href().isEmpty();
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final List<Item> items = new ArrayList<>();
        private boolean hasItems;
        private Optional<Link> previous = Optional.empty();
        private Optional<Link> next = Optional.empty();
        private String landmarkLabel = "Pagination";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The pages: one more. Without any, the links to before and after stand one below the other. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            this.hasItems = true;
            return this;
        }

        /** The pages: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
            this.hasItems = true;
            return this;
        }

        /** The link to what comes before, which says {@code Previous page}. */
        public Builder previous(String href) {
            return previous(Link.to(href));
        }

        /** The link to what comes before. */
        public Builder previous(Link previous) {
            this.previous = Optional.of(previous);
            return this;
        }

        /** The link to what comes after, which says {@code Next page}. */
        public Builder next(String href) {
            return next(Link.to(href));
        }

        /** The link to what comes after. */
        public Builder next(Link next) {
            this.next = Optional.of(next);
            return this;
        }

        /** What screen readers call the links, for example {@code Search results}; {@code Pagination} when left out. */
        public Builder landmarkLabel(String landmarkLabel) {
            this.landmarkLabel = requireNonNull(landmarkLabel, "landmarkLabel");
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

        public Pagination build() {
            return new Pagination(
                    hasItems ? Optional.of(items) : Optional.empty(),
                    previous,
                    next,
                    landmarkLabel,
                    classes,
                    attributes);
        }
    }

    /** A link to what comes before or after; one that leads nowhere is not shown. */
    public record Link(Html content, String labelText, String href, Attributes attributes) {

        /** Starts a link with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A link with the usual wording. */
        public static Link to(String href) {
            return builder().href(href).build();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private String labelText = "";
            private String href = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What the link says, as plain text; {@code Previous page} or {@code Next page} when left out. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** What the link says, as markup; {@code Previous page} or {@code Next page} when left out. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** What is there, for example the next chapter's title; shown only where no pages are listed. */
            public Builder labelText(String labelText) {
                this.labelText = requireNonNull(labelText, "labelText");
                return this;
            }

            /** Where it leads. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
                return this;
            }

            /** Attributes for which there is no option. */
            public Builder attributes(Attributes attributes) {
                this.attributes = requireNonNull(attributes, "attributes");
                return this;
            }

            public Link build() {
                return new Link(content, labelText, href, attributes);
            }
        }
    }

    /** A page of the list, or a gap that stands for pages which are not named. */
    public record Item(
            String number,
            String visuallyHiddenText,
            String href,
            boolean current,
            boolean gap,
            Attributes attributes) {

        private static final Item ELLIPSIS = new Item("", "", "", false, true, Attributes.NONE);

        /** Starts a page with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A link to a page. */
        public static Item page(int number, String href) {
            return builder().number(Integer.toString(number)).href(href).build();
        }

        /** The page that is being looked at. */
        public static Item currentPage(int number, String href) {
            return builder()
                    .number(Integer.toString(number))
                    .href(href)
                    .current()
                    .build();
        }

        /** Pages that are not named. */
        public static Item ellipsis() {
            return ELLIPSIS;
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private String number = "";
            private Optional<String> visuallyHiddenText = Optional.empty();
            private String href = "";
            private boolean current;
            private boolean gap;
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** The page's number, as it is shown. */
            public Builder number(String number) {
                this.number = requireNonNull(number, "number");
                return this;
            }

            /** What screen readers call the link; {@code Page} and the number when left out. */
            public Builder visuallyHiddenText(String visuallyHiddenText) {
                this.visuallyHiddenText = Optional.of(visuallyHiddenText);
                return this;
            }

            /** Where it leads. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
                return this;
            }

            /** It is the page that is being looked at. */
            public Builder current() {
                this.current = true;
                return this;
            }

            /** It stands for pages that are not named, and is no link. */
            public Builder ellipsis() {
                this.gap = true;
                return this;
            }

            /** Attributes of the link for which there is no option. */
            public Builder attributes(Attributes attributes) {
                this.attributes = requireNonNull(attributes, "attributes");
                return this;
            }

            public Item build() {
                String label = gap ? "" : visuallyHiddenText.orElse("Page " + number);
                return new Item(number, label, href, current, gap, attributes);
            }
        }
    }
}
