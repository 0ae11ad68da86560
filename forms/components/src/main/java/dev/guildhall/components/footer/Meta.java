package dev.guildhall.components.footer;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * The footer's links of the service, and what else the service says about itself.
 *
 * <pre>{@code
 * Meta.builder().link(Link.of("Cookies", "/cookies")).text("Built by the Borough Council").build()
 * }</pre>
 *
 * @param visuallyHiddenTitle the heading that screen readers find these links by
 */
public record Meta(String visuallyHiddenTitle, List<Link> links, Html content) {

    public Meta {
        requireNonNull(visuallyHiddenTitle, "visuallyHiddenTitle");
        links = List.copyOf(links);
        requireNonNull(content, "content");
    }

    /** Starts with no link. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final List<Link> links = new ArrayList<>();
        private String visuallyHiddenTitle = "Support links";
        private Html content = Html.empty();

        private Builder() {}

        /** The heading that screen readers find these links by. */
        public Builder visuallyHiddenTitle(String visuallyHiddenTitle) {
            this.visuallyHiddenTitle = requireNonNull(visuallyHiddenTitle, "visuallyHiddenTitle");
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

        /** What stands below the links, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What stands below the links, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        public Meta build() {
            return new Meta(visuallyHiddenTitle, links, content);
        }
    }
}
