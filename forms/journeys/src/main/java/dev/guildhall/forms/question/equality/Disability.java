package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** Whether a person has a condition or illness that lasts a year or more. */
public enum Disability implements Category {
    YES("Yes", "Oes"),
    NO("No", "Nac oes"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    Disability(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
