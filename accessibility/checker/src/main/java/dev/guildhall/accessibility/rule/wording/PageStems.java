package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The stems of the words of a page: of its text, and of its text outside of the headings of the first level.
 *
 * @param words how many words the text has
 */
record PageStems(Stems all, Stems besideFirstHeadings, long words) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The length from which a text is likely to have words of its title and its heading. */
    private static final int FEW_WORDS = 8;

    static PageStems of(AccessibilityTree page) {
        return page.shared(PageStems.class, PageStems::read);
    }

    /** True if the page says so little that it may well say the same in other words. */
    boolean isShort() {
        return words < FEW_WORDS;
    }

    /** True if nothing says that the page is in another language than the one whose stems are known. */
    static boolean isEnglish(AccessibilityTree page) {
        String language = page.root().attribute("lang").toLowerCase(Locale.ROOT);
        return language.isBlank() || language.equals("en") || language.startsWith("en-");
    }

    private static PageStems read(AccessibilityTree page) {
        Stems all = new Stems();
        Stems beside = new Stems();
        long words = 0;
        for (AccessibleElement element : page.elements()) {
            if (element.isOneOf("html", "head", "title", "script", "style") || !element.isRendered()) {
                continue;
            }
            String text = element.ownText();
            words += WORD.matcher(text).results().count();
            String said = String.join(" ", text, element.attribute("alt"), element.attribute("aria-label"));
            if (!said.isBlank()) {
                Set<String> stems = Stems.of(said);
                all.add(stems);
                if (!isInFirstHeading(element)) {
                    beside.add(stems);
                }
            }
        }
        return new PageStems(all, beside, words);
    }

    /** Words of a heading stand in it or in an element or two inside. */
    private static boolean isInFirstHeading(AccessibleElement element) {
        AccessibleElement around = element;
        for (int steps = 0; steps < 4; steps++) {
            if (isFirst(around)) {
                return true;
            }
            if (around.parent().isEmpty()) {
                return false;
            }
            around = around.parent().get();
        }
        return isFirst(around);
    }

    static boolean isFirst(AccessibleElement element) {
        return element.is("h1") || element.attribute("aria-level").strip().equals("1");
    }
}
