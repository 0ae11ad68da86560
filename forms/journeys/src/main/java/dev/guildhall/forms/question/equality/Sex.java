package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** A person’s sex. */
public enum Sex implements Category {
    FEMALE("Female", "Benyw"),
    MALE("Male", "Gwryw"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    Sex(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
