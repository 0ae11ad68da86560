package dev.guildhall.accessibility.rule.govuk.markup;

import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;

/** The language that an element says that its words are in. */
public enum Language {
    ENGLISH,
    WELSH,
    OTHER;

    /** The language by the nearest {@code lang} attribute; {@code OTHER} if there is none. */
    public static Language of(AccessibleElement element) {
        AccessibleElement at = element;
        while (!at.has("lang") && at.parent().isPresent()) {
            at = at.parent().get();
        }
        String tag = at.attribute("lang").strip().toLowerCase(Locale.ROOT);
        return isOf(tag, "en") ? ENGLISH : isOf(tag, "cy") ? WELSH : OTHER;
    }

    private static boolean isOf(String tag, String language) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }
}
