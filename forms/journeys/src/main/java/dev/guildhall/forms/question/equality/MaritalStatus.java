package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** Whether a person is married or in a civil partnership. */
public enum MaritalStatus implements Category {
    NEVER("Never married and never in a civil partnership", "Erioed wedi priodi nac mewn partneriaeth sifil"),
    MARRIED("Married", "Priod"),
    CIVIL_PARTNERSHIP("In a civil partnership", "Mewn partneriaeth sifil"),
    SEPARATED(
            "Separated, but still married or in a civil partnership",
            "Wedi gwahanu, ond yn dal yn briod neu mewn partneriaeth sifil"),
    DIVORCED(
            "Divorced, or the civil partnership has been dissolved",
            "Wedi ysgaru, neu mae’r bartneriaeth sifil wedi’i diddymu"),
    WIDOWED("Widowed, or a surviving civil partner", "Gweddw, neu bartner sifil sydd wedi goroesi"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    MaritalStatus(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
