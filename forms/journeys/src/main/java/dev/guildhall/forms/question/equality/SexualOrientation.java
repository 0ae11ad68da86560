package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** A person’s sexual orientation. */
public enum SexualOrientation implements Category {
    HETEROSEXUAL("Heterosexual or straight", "Heterorywiol neu strêt"),
    GAY_OR_LESBIAN("Gay or lesbian", "Hoyw neu lesbiaidd"),
    BISEXUAL("Bisexual", "Deurywiol"),
    OTHER("Other", "Arall"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    SexualOrientation(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
