package dev.guildhall.forms;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.ReturnPages;
import dev.guildhall.forms.returning.SaveAndReturn;
import java.util.List;
import java.util.Optional;

/**
 * The links to saving an application and to coming back to it.
 *
 * @param save where an application can be saved
 * @param comeBack where a person who saved one comes back without a link
 */
record SavingLinks(Optional<String> save, Optional<String> comeBack) {

    /** Links to the ways that there are; none without any. */
    static SavingLinks of(Optional<SaveAndReturn> ways, Addresses addresses) {
        return new SavingLinks(
                ways.map(way -> way.takesPhrases() ? addresses.save() : addresses.link()),
                ways.filter(SaveAndReturn::takesPhrases).map(way -> addresses.comeBack()));
    }

    /** What stands below a page of the journey. */
    List<Component> below(Language language) {
        return save.map(address -> ReturnPages.saveLink(address, language)).stream()
                .toList();
    }

    /** What stands below the start page. */
    List<Component> belowStart(Language language) {
        return comeBack.map(address -> ReturnPages.comeBackLink(address, language)).stream()
                .toList();
    }
}
