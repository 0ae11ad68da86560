package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The page that shows the answers of one section for checking; going on from it confirms the section.
 *
 * @param id its place in the URL: the section's id and {@value #SUFFIX}
 * @param title the section's title
 * @param section the section's id
 */
public record SectionCheckPage(String id, Text title, String section) implements Page {

    /** What its id adds to that of the section. */
    public static final String SUFFIX = "-check";

    static SectionCheckPage of(SectionBuilder<?> section) {
        return new SectionCheckPage(section.id + SUFFIX, section.title, section.id);
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }

    @Override
    public List<Text> wordings() {
        return List.of(); // its title is the section's
    }

    /** Itself: what a section is called uses no answers. */
    @Override
    public SectionCheckPage worded(UnaryOperator<Text> words) {
        return this;
    }
}
