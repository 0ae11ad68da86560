package dev.guildhall.components.addtoalist;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.charactercount.PluralText.Rule;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.Locale;

/** What lists and groups say by themselves, worded so that no Welsh noun has to mutate. */
final class Wording {

    static final Text CHANGE = Text.of("Change", "Newid");
    static final Text REMOVE = Text.of("Remove", "Dileu");
    static final Text YES = Text.of("Yes", "Oes");
    static final Text NO = Text.of("No", "Nac oes");
    static final Text REMOVED = Text.of("%{title} was removed", "Wedi dileu: %{title}");
    static final Text GROUPS_MAXIMUM = Text.of(
            "You cannot add more than %{count}. To add another, remove one first.",
            "Ni allwch ychwanegu mwy na %{count}. I ychwanegu rhagor, rhaid i chi ddileu un yn gyntaf.");

    private Wording() {}

    static PluralText added(Language language, String one, String many) {
        String start = language == Language.WELSH ? "Rydych chi wedi ychwanegu %{count} " : "You have added %{count} ";
        return PluralText.of(start + many).and(Rule.ONE, start + one);
    }

    static String nothing(Language language, String one, String many) {
        return language == Language.WELSH
                ? "Nid ydych chi wedi ychwanegu " + one + " eto"
                : "You have not added any " + many;
    }

    static String another(Language language, String one) {
        return language == Language.WELSH
                ? "Oes angen i chi ychwanegu " + one + " arall?"
                : "Do you need to add another " + one + "?";
    }

    static String first(Language language, String one, String many) {
        return language == Language.WELSH
                ? "Oes angen i chi ychwanegu " + one + "?"
                : "Do you need to add any " + many + "?";
    }

    static String maximum(Language language, String one, String counted) {
        return language == Language.WELSH
                ? "Ni allwch ychwanegu mwy na %{count} " + counted + ". I ychwanegu " + one
                        + " arall, rhaid i chi ddileu un yn gyntaf."
                : "You cannot add more than %{count} " + counted + ". To add another " + one
                        + ", you need to remove one first.";
    }

    static String addGroup(Language language, String itemType) {
        return language == Language.WELSH ? "Ychwanegu " + itemType + " arall" : "Add another " + itemType;
    }

    static String groupTitle(String itemType) {
        int second = itemType.offsetByCodePoints(0, 1);
        return itemType.substring(0, second).toUpperCase(Locale.ROOT) + itemType.substring(second) + " %{number}";
    }
}
