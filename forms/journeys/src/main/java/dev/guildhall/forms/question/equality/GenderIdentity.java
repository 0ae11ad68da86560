package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** Whether a person’s gender is the one that they were registered with. */
public enum GenderIdentity implements Category {
    SAME("Yes", "Ydy"),
    DIFFERENT("No", "Nac ydy"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    GenderIdentity(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
