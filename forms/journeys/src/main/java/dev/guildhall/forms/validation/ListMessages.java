package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.question.Fault;

/** Words what is wrong with a list, so that no Welsh noun has to mutate. */
final class ListMessages {

    static final Text INCOMPLETE = Text.of("Answer every question", "Atebwch bob cwestiwn");
    static final Text NOT_SURE = Text.of(
            "Select yes if you are sure that you want to remove it",
            "Dewiswch ‘Ydw’ os ydych chi’n siŵr eich bod am ei ddileu");
    private static final String UNBOUNDED = String.valueOf(Integer.MAX_VALUE);

    private ListMessages() {}

    static Text notSaid(ListPage list) {
        return Text.of(
                "Select yes if you need to add another " + list.one().english(),
                "Dewiswch ‘Oes’ os oes angen i chi ychwanegu " + list.one().in(Language.WELSH) + " arall");
    }

    static Text of(ListPage list, Fault fault) {
        String own = fault.attributes().getOrDefault(Constraints.OWN_MESSAGE, "");
        if (!own.isEmpty()) {
            return Text.same(own);
        }
        return switch (fault.constraint()) {
            case "Size", Fault.REQUIRED -> sized(list, fault);
            default ->
                Text.of(
                        "Check what you have added: " + list.title().english(),
                        "Gwiriwch yr hyn rydych wedi’i ychwanegu: "
                                + list.title().in(Language.WELSH));
        };
    }

    private static Text sized(ListPage list, Fault fault) {
        String min = fault.attributes().getOrDefault("min", "1");
        String max = fault.attributes().getOrDefault("max", UNBOUNDED);
        if (max.equals(UNBOUNDED)) {
            return Text.of(
                    "Add at least " + min + " " + counted(list, min, Language.ENGLISH),
                    "Ychwanegwch o leiaf " + min + " " + counted(list, min, Language.WELSH));
        }
        if (min.equals("0")) {
            return Text.of(
                    "Remove some: you can have up to " + max + " " + counted(list, max, Language.ENGLISH),
                    "Dilëwch rai: gallwch gael hyd at " + max + " " + counted(list, max, Language.WELSH));
        }
        return Text.of(
                "You need between " + min + " and " + max + " " + counted(list, max, Language.ENGLISH),
                "Mae angen rhwng " + min + " a " + max + " " + counted(list, max, Language.WELSH));
    }

    private static String counted(ListPage list, String count, Language language) {
        return (count.equals("1") ? list.one() : list.many()).in(language);
    }
}
