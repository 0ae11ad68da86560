package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** A person’s broad ethnic group, in the categories for England. */
public enum EthnicGroup implements Category {
    WHITE("White", "Gwyn"),
    MIXED("Mixed or multiple ethnic groups", "Cymysg neu grwpiau ethnig lluosog"),
    ASIAN("Asian or Asian British", "Asiaidd neu Asiaidd Prydeinig"),
    BLACK("Black, African, Caribbean or Black British", "Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig"),
    OTHER("Another ethnic group", "Grŵp ethnig arall"),
    PREFER_NOT_TO_SAY("Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final Text label;

    EthnicGroup(String english, String welsh) {
        this.label = Text.of(english, welsh);
    }

    @Override
    public Text label() {
        return label;
    }
}
