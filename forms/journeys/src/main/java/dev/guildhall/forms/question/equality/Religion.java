package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** A person’s religion, in the categories for England. */
public enum Religion implements Category {
    NONE("No religion", "Dim crefydd"),
    CHRISTIAN("Christian", "Cristnogaeth"),
    BUDDHIST("Buddhist", "Bwdhaeth"),
    HINDU("Hindu", "Hindŵaeth"),
    JEWISH("Jewish", "Iddewiaeth"),
    MUSLIM("Muslim", "Islam"),
    SIKH("Sikh", "Sikhiaeth"),
    OTHER("Another religion", "Crefydd arall"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    Religion(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
