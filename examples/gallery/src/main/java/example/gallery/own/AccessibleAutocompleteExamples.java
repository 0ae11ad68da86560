package example.gallery.own;

import dev.guildhall.components.accessibleautocomplete.AccessibleAutocomplete;
import dev.guildhall.components.accessibleautocomplete.AccessibleAutocomplete.Item;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.label.Label;

/** Examples of the accessible autocomplete. */
public final class AccessibleAutocompleteExamples {

    private AccessibleAutocompleteExamples() {}

    public static Component with_other_names() {
        AccessibleAutocomplete country = AccessibleAutocomplete.builder()
                .name("country")
                .label(Label.of("Where do you live?"))
                .hint(Hint.of("Type part of the name"))
                .item(Item.of("FR", "France"))
                .item(Item.of("DE", "Germany").knownAs("Deutschland"))
                .item(Item.of("GB", "United Kingdom").knownAs("UK", "Britain").boostedBy(1))
                .build();
        return country;
    }
}
