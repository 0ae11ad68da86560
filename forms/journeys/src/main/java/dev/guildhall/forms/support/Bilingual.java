package dev.guildhall.forms.support;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** Puts a wording into a sentence of each language. */
final class Bilingual {

    private Bilingual() {}

    /** The sentences with every {@code %s} replaced by these, in their order. */
    static Text sentence(String english, String welsh, Text... parts) {
        return Text.of(fill(english, Language.ENGLISH, parts), fill(welsh, Language.WELSH, parts));
    }

    private static String fill(String sentence, Language language, Text... parts) {
        StringBuilder filled = new StringBuilder();
        String[] pieces = sentence.split("%s", -1);
        filled.append(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            filled.append(parts[i - 1].in(language)).append(pieces[i]);
        }
        return filled.toString();
    }
}
