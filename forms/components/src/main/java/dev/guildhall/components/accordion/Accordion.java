package dev.guildhall.components.accordion;

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
 * Sections of a page, of which a person opens those that they need.
 *
 * <pre>{@code
 * Accordion.builder()
 *         .id("permit-help")
 *         .section(Accordion.Section.of("Who can apply", "Anyone over 18."))
 *         .section(Accordion.Section.of("What it costs", prices.toHtml()))
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/accordion/">Design System: accordion</a>
 */
public record Accordion(
        String id,
        int headingLevel,
        List<Section> sections,
        ExpandedState expandedState,
        String hideAllSectionsText,
        String hideSectionText,
        String hideSectionAriaLabelText,
        String showAllSectionsText,
        String showSectionText,
        String showSectionAriaLabelText,
        String classes,
        Attributes attributes)
        implements Component {

    public Accordion {
        sections = List.copyOf(sections);
    }

    /** Starts an accordion with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteaccordionGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Whether the browser keeps in mind which sections are open, until it is closed. */
    public enum ExpandedState {
        /** What the script was initialised with; it is remembered by default. */
        UNSPECIFIED,
        REMEMBERED,
        FORGOTTEN
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String id;
        private int headingLevel = 2;
        private final List<Section> sections = new ArrayList<>();
        private ExpandedState expandedState = ExpandedState.UNSPECIFIED;
        private String hideAllSectionsText = "";
        private String hideSectionText = "";
        private String hideSectionAriaLabelText = "";
        private String showAllSectionsText = "";
        private String showSectionText = "";
        private String showSectionAriaLabelText = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /**
         * The element's id, from which the ids of all its parts are made. Unique in the service, not only in the page:
         * the browser remembers under it which sections are open.
         */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** The level of the sections' headings, from 1 to 6. */
        public Builder headingLevel(int headingLevel) {
            this.headingLevel = headingLevel;
            return this;
        }

        /** The sections: one more. */
        public Builder section(Section section) {
            this.sections.add(requireNonNull(section, "section"));
            return this;
        }

        /** The sections: these, instead of those given before. */
        public Builder sections(List<Section> sections) {
            this.sections.clear();
            this.sections.addAll(sections);
            return this;
        }

        /** The browser keeps in mind which sections are open. */
        public Builder rememberExpanded() {
            this.expandedState = ExpandedState.REMEMBERED;
            return this;
        }

        /** The page always starts as it was sent: for what others with the same browser should not find opened. */
        public Builder forgetExpanded() {
            this.expandedState = ExpandedState.FORGOTTEN;
            return this;
        }

        /** What the button above all sections says when they are open; in English when left out. */
        public Builder hideAllSectionsText(String hideAllSectionsText) {
            this.hideAllSectionsText = requireNonNull(hideAllSectionsText, "hideAllSectionsText");
            return this;
        }

        /** What an open section's button says; in English when left out. */
        public Builder hideSectionText(String hideSectionText) {
            this.hideSectionText = requireNonNull(hideSectionText, "hideSectionText");
            return this;
        }

        /** What an open section's button says to screen readers after its heading; in English when left out. */
        public Builder hideSectionAriaLabelText(String hideSectionAriaLabelText) {
            this.hideSectionAriaLabelText = requireNonNull(hideSectionAriaLabelText, "hideSectionAriaLabelText");
            return this;
        }

        /** What the button above all sections says when some are closed; in English when left out. */
        public Builder showAllSectionsText(String showAllSectionsText) {
            this.showAllSectionsText = requireNonNull(showAllSectionsText, "showAllSectionsText");
            return this;
        }

        /** What a closed section's button says; in English when left out. */
        public Builder showSectionText(String showSectionText) {
            this.showSectionText = requireNonNull(showSectionText, "showSectionText");
            return this;
        }

        /** What a closed section's button says to screen readers after its heading; in English when left out. */
        public Builder showSectionAriaLabelText(String showSectionAriaLabelText) {
            this.showSectionAriaLabelText = requireNonNull(showSectionAriaLabelText, "showSectionAriaLabelText");
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
         * @throws IllegalStateException when it has no id
         */
        public Accordion build() {
            if (id == null) {
                throw new IllegalStateException(
                        "The accordion has no id: call id(...) with one that no other accordion of the service has");
            }
            return new Accordion(
                    id,
                    headingLevel,
                    sections,
                    expandedState,
                    hideAllSectionsText,
                    hideSectionText,
                    hideSectionAriaLabelText,
                    showAllSectionsText,
                    showSectionText,
                    showSectionAriaLabelText,
                    classes,
                    attributes);
        }
    }

    /** A heading and what is shown when it is opened. */
    public record Section(Html heading, Html summary, Html content, boolean expanded, boolean shown) {

        private static final Section LEFT_OUT = new Section(Html.empty(), Html.empty(), Html.empty(), false, false);

        /** Starts a section with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A section in plain text. */
        public static Section of(String heading, String content) {
            return builder().heading(heading).content(content).build();
        }

        /** A section with markup. */
        public static Section of(String heading, Html content) {
            return builder().heading(heading).content(content).build();
        }

        /**
         * No section, but its number is taken: those after it keep their ids, and so whether they are open, when one
         * is only sometimes there.
         */
        public static Section leftOut() {
            return LEFT_OUT;
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html heading = Html.empty();
            private Html summary = Html.empty();
            private Html content = Html.empty();
            private boolean expanded;

            private Builder() {}

            /** What the section is called, as plain text. */
            public Builder heading(String heading) {
                return heading(Html.text(heading));
            }

            /** What the section is called, as markup that may stand in a button: no link, no heading. */
            public Builder heading(Html heading) {
                this.heading = requireNonNull(heading, "heading");
                return this;
            }

            /** A line below the heading that is always shown, as plain text. */
            public Builder summary(String summary) {
                return summary(Html.text(summary));
            }

            /** A line below the heading that is always shown, as markup that may stand in a button. */
            public Builder summary(Html summary) {
                this.summary = requireNonNull(summary, "summary");
                return this;
            }

            /** What is shown when it is opened, as plain text, which becomes one paragraph. */
            public Builder content(String content) {
                return content(Html.text(content));
            }

            /** What is shown when it is opened, as markup. */
            public Builder content(Html content) {
                this.content = requireNonNull(content, "content");
                return this;
            }

            /** It is open when the page is first seen. */
            public Builder expanded() {
                this.expanded = true;
                return this;
            }

            public Section build() {
                return new Section(heading, summary, content, expanded, true);
            }
        }
    }
}
