package dev.guildhall.forms.page;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.question.Question;
import java.util.Optional;

/** Names the items of a list: by the answer that names them, or by their place in the list while there is none. */
final class ItemNames {

    private ItemNames() {}

    static String of(ListPage list, OfItems items, Item item, Language language) {
        return Optional.ofNullable(list.questions().get(list.namedBy()))
                .flatMap(naming -> name(naming, item, language))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> Words.startOfLine(list.one().in(language)) + " "
                        + (items.items().indexOf(item) + 1));
    }

    private static Optional<String> name(Question naming, Item item, Language language) {
        return item.answers().find(naming.property()).map(answer -> String.join(", ", naming.show(answer, language)));
    }
}
