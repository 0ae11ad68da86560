package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** How far a condition or illness keeps a person from daily activities. */
public enum DisabilityImpact implements Category {
    A_LOT("Yes, a lot", "Ydyn, llawer"),
    A_LITTLE("Yes, a little", "Ydyn, ychydig"),
    NOT_AT_ALL("Not at all", "Dim o gwbl"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    DisabilityImpact(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
