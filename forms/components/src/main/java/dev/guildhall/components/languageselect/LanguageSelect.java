package dev.guildhall.components.languageselect;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A switch between the languages of a service, made from its details.
 *
 * <pre>{@code
 * LanguageSelect.builder(service)
 *         .current(Language.ENGLISH)
 *         .href(language -> "?lang=" + language.tag())
 *         .build()
 * }</pre>
 *
 * <p>The Design System's language navigation, which {@code PageLayout} has in its header, takes each item as it is given; this
 * one knows the service's languages, says for screen readers what each link does in the language that it leads to, and
 * writes nothing for a service with one language. What a link is called begins with what is seen (WCAG 2.2, 2.5.3). It is
 * made of plain links and has no script.
 *
 * @see <a href="https://design.tax.service.gov.uk/hmrc-design-patterns/welsh-language-toggle/">HMRC: Welsh language toggle</a>
 */
public record LanguageSelect(List<Item> items, String label, String classes, Attributes attributes)
        implements Component {

    public LanguageSelect {
        items = List.copyOf(items);
    }

    /** Starts a switch between the languages of this service; its first one is current. */
    public static Builder builder(ServiceDetails service) {
        return new Builder(service);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtelanguageselectGenerated.render(EscapingOutput.over(output), null, this);
    }

    boolean isChoice() {
        return items.size() > 1;
    }

    /**
     * One language.
     *
     * @param href the page in that language; empty for the current one
     * @param description what following the link does, in that language
     */
    public record Item(Language language, String href, String description) {

        public Item {
            requireNonNull(language, "language");
            requireNonNull(href, "href");
            requireNonNull(description, "description");
        }

        boolean isCurrent() {
            return href.isEmpty();
        }
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final ServiceDetails service;
        private final Map<Language, String> descriptions = new EnumMap<>(Language.class);
        private Language current;
        private @Nullable Function<Language, String> href;
        private String label = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder(ServiceDetails service) {
            this.service = requireNonNull(service, "service");
            this.current = service.languages().get(0);
        }

        /** The language of the page. */
        public Builder current(Language current) {
            this.current = requireNonNull(current, "current");
            return this;
        }

        /** Where the same page is in another language; asked for each language but the current one, while building. */
        public Builder href(Function<Language, String> href) {
            this.href = requireNonNull(href, "href");
            return this;
        }

        /** What following a language's link does, in that language, for example {@code newid yr iaith i’r Gymraeg}. */
        public Builder description(Language language, String description) {
            this.descriptions.put(language, requireNonNull(description, "description"));
            return this;
        }

        /** What the navigation is called, in the page's language. */
        public Builder label(String label) {
            this.label = requireNonNull(label, "label");
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
         * @throws IllegalStateException when the service does not speak the current language, or another language has no
         *     address
         */
        public LanguageSelect build() {
            if (!service.speaks(current)) {
                throw new IllegalStateException("The page is in " + current.endonym()
                        + ", which the service does not speak: name it in ServiceDetails.languages(...)");
            }
            List<Item> items = new ArrayList<>();
            for (Language each : service.languages()) {
                items.add(new Item(
                        each,
                        each == current ? "" : address(each),
                        descriptions.getOrDefault(each, Wording.change(each))));
            }
            return new LanguageSelect(items, label.isEmpty() ? Wording.LABEL.in(current) : label, classes, attributes);
        }

        private String address(Language language) {
            String address = href == null ? "" : href.apply(language);
            if (address.isEmpty()) {
                throw new IllegalStateException(
                        "There is no address for the page in " + language.endonym()
                                + ": call href(...) with a function that gives one, such as language -> \"?lang=\" + language.tag()");
            }
            return address;
        }
    }
}
