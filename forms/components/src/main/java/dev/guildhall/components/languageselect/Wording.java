package dev.guildhall.components.languageselect;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** What the switch says by itself. */
final class Wording {

    static final Text LABEL = Text.of("Choose a language", "Dewis iaith");

    private Wording() {}

    /** What following the link to a language does, said in that language. */
    static String change(Language language) {
        return switch (language) {
            case ENGLISH -> "change the language to English";
            case WELSH -> "newid yr iaith i’r Gymraeg";
        };
    }
}
