package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** A person’s background within an ethnic group, in the categories for England. */
public enum EthnicBackground implements Category {
    BRITISH(
            EthnicGroup.WHITE,
            "English, Welsh, Scottish, Northern Irish or British",
            "Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig"),
    IRISH(EthnicGroup.WHITE, "Irish", "Gwyddelig"),
    TRAVELLER(EthnicGroup.WHITE, "Gypsy or Irish Traveller", "Sipsi neu Deithiwr Gwyddelig"),
    ROMA(EthnicGroup.WHITE, "Roma", "Roma"),
    OTHER_WHITE(EthnicGroup.WHITE, "Another White background", "Cefndir Gwyn arall"),
    WHITE_AND_BLACK_CARIBBEAN(EthnicGroup.MIXED, "White and Black Caribbean", "Gwyn a Du Caribïaidd"),
    WHITE_AND_BLACK_AFRICAN(EthnicGroup.MIXED, "White and Black African", "Gwyn a Du Affricanaidd"),
    WHITE_AND_ASIAN(EthnicGroup.MIXED, "White and Asian", "Gwyn ac Asiaidd"),
    OTHER_MIXED(
            EthnicGroup.MIXED, "Another mixed or multiple ethnic background", "Cefndir ethnig cymysg neu luosog arall"),
    INDIAN(EthnicGroup.ASIAN, "Indian", "Indiaidd"),
    PAKISTANI(EthnicGroup.ASIAN, "Pakistani", "Pacistanaidd"),
    BANGLADESHI(EthnicGroup.ASIAN, "Bangladeshi", "Bangladeshaidd"),
    CHINESE(EthnicGroup.ASIAN, "Chinese", "Tsieineaidd"),
    OTHER_ASIAN(EthnicGroup.ASIAN, "Another Asian background", "Cefndir Asiaidd arall"),
    AFRICAN(EthnicGroup.BLACK, "African", "Affricanaidd"),
    CARIBBEAN(EthnicGroup.BLACK, "Caribbean", "Caribïaidd"),
    OTHER_BLACK(
            EthnicGroup.BLACK,
            "Another Black, African or Caribbean background",
            "Cefndir Du, Affricanaidd neu Garibïaidd arall"),
    ARAB(EthnicGroup.OTHER, "Arab", "Arabaidd"),
    OTHER_GROUP(EthnicGroup.OTHER, "Another ethnic background", "Cefndir ethnig arall"),
    PREFER_NOT_TO_SAY(EthnicGroup.PREFER_NOT_TO_SAY, "Prefer not to say", "Mae’n well gennyf beidio â dweud");

    private final EthnicGroup group;
    private final Text label;

    EthnicBackground(EthnicGroup group, String english, String welsh) {
        this.group = group;
        this.label = Text.of(english, welsh);
    }

    /** The group that it belongs to. */
    public EthnicGroup group() {
        return group;
    }

    /** The backgrounds of a group, and "Prefer not to say". */
    public static List<EthnicBackground> of(EthnicGroup group) {
        return Stream.of(values())
                .filter(background -> background.group == group || background == PREFER_NOT_TO_SAY)
                .toList();
    }

    /** Whether it is "another background", which the person may describe. */
    boolean isOther() {
        return name().startsWith("OTHER_");
    }

    @Override
    public Text label() {
        return label;
    }
}
