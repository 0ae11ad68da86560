package dev.guildhall.components.languagenavigation;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * Links to the same page in other languages.
 *
 * <pre>{@code
 * LanguageNavigation.builder()
 *         .item(LanguageNavigation.Item.builder().text("English").lang("en").current().build())
 *         .item(LanguageNavigation.Item.builder().text("Cymraeg").lang("cy").href("?lang=cy").build())
 *         .build()
 * }</pre>
 */
public record LanguageNavigation(String ariaLabel, List<Item> items, String classes, Attributes attributes)
        implements Component {

    public LanguageNavigation {
        items = List.copyOf(items);
    }

    /** Starts a language navigation with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtelanguagenavigationGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String ariaLabel = "Language";
        private final List<Item> items = new ArrayList<>();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the navigation is called. In Welsh: {@code Iaith}. */
        public Builder ariaLabel(String ariaLabel) {
            this.ariaLabel = requireNonNull(ariaLabel, "ariaLabel");
            return this;
        }

        /** The languages: one more. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            return this;
        }

        /** The languages: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
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

        public LanguageNavigation build() {
            return new LanguageNavigation(ariaLabel, items, classes, attributes);
        }
    }

    /** One language. */
    public record Item(
            Html content,
            String href,
            String lang,
            String hrefLang,
            String dir,
            boolean current,
            String languageDescriptionText,
            String classes,
            Attributes attributes) {

        /** Starts an item with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private String href = "";
            private String lang = "";
            private String hrefLang = "";
            private String dir = "";
            private boolean current;
            private String languageDescriptionText = "";
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** The language's name in itself, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** The language's name in itself, as markup. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** The page in that language; none for the current one. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
                return this;
            }

            /** The language's tag. */
            public Builder lang(String lang) {
                this.lang = requireNonNull(lang, "lang");
                return this;
            }

            /** The language's tag of the page that it leads to, where that differs. */
            public Builder hrefLang(String hrefLang) {
                this.hrefLang = requireNonNull(hrefLang, "hrefLang");
                return this;
            }

            /** The direction of the writing: {@code ltr} or {@code rtl}. */
            public Builder dir(String dir) {
                this.dir = requireNonNull(dir, "dir");
                return this;
            }

            /** The page is in this language. */
            public Builder current() {
                this.current = true;
                return this;
            }

            /** More for screen readers, in the page's language. */
            public Builder languageDescriptionText(String languageDescriptionText) {
                this.languageDescriptionText = requireNonNull(languageDescriptionText, "languageDescriptionText");
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

            public Item build() {
                return new Item(
                        content, href, lang, hrefLang, dir, current, languageDescriptionText, classes, attributes);
            }
        }
    }
}
