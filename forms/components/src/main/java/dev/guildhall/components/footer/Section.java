package dev.guildhall.components.footer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Links under a heading in the footer.
 *
 * <pre>{@code
 * Section.builder("Services and information").width("two-thirds").columns(2).link(Link.of("Benefits", "/benefits")).build()
 * }</pre>
 *
 * @param columns into how many columns the links fall; 0 for no such setting
 * @param width the part of the page's width, as the grid's classes call it, for example {@code one-third}
 */
public record Section(String title, int columns, String width, List<Link> links) {

    public Section {
        requireNonNull(title, "title");
        requireNonNull(width, "width");
        links = List.copyOf(links);
    }

    /** Starts a section of the full width. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final String title;
        private final List<Link> links = new ArrayList<>();
        private int columns;
        private String width = "full";

        private Builder(String title) {
            this.title = title;
        }

        /** Into how many columns the links fall. */
        public Builder columns(int columns) {
            this.columns = columns;
            return this;
        }

        /** The part of the page's width: {@code full}, {@code two-thirds}, {@code one-half}, {@code one-third} and so on. */
        public Builder width(String width) {
            this.width = requireNonNull(width, "width");
            return this;
        }

        /** One more link. */
        public Builder link(Link link) {
            this.links.add(requireNonNull(link, "link"));
            return this;
        }

        /** These links, instead of those given before. */
        public Builder links(List<Link> links) {
            this.links.clear();
            this.links.addAll(links);
            return this;
        }

        public Section build() {
            return new Section(title, columns, width, links);
        }
    }
}
